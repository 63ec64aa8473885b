package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.count.Bridge.Reason;
import se.samlad.count.Bridge.Span;
import se.samlad.count.Bridge.Step;
import se.samlad.participant.RowKey;

/** The bridge stands only when it adds up (DOMAIN I6). */
class BridgeTests {

    private static final Span NORRA = new Span("norra", 1, 1, 1);
    private static final Span VASTRA = new Span("vastra", 4, 3, 2);

    private static final Step DUPLICATE = step(Reason.DUPLICATE, "vastra", 5, 3);
    private static final Step RETURN = step(Reason.REENROLMENT, "vastra", 4, 3);
    private static final Step ELSEWHERE = step(Reason.OTHER_DISTRICT, "norra", 2, 3);

    private static Step step(Reason reason, String district, int row, int related) {
        return new Step(reason, district, new RowKey(1, 1, row), new RowKey(2, 1, related));
    }

    @Test
    void itsStepsStandInTheOrderOfReasonsAndRows() {
        Bridge bridge = new Bridge(List.of(NORRA, VASTRA), 2, List.of(ELSEWHERE, RETURN, DUPLICATE));

        assertThat(bridge.steps()).containsExactly(DUPLICATE, RETURN, ELSEWHERE);
        assertThat(bridge.fallen(Reason.DUPLICATE, "vastra")).isEqualTo(1);
        assertThat(bridge.fallen(Reason.DUPLICATE, "norra")).isZero();
    }

    @Test
    void itIsNotMadeWithoutOneOfItsSteps() {
        assertThatThrownBy(() -> new Bridge(List.of(NORRA, VASTRA), 2, List.of(ELSEWHERE, RETURN)))
                .hasMessage("the bridge reaches 4 and not 3");
        assertThatThrownBy(() -> new Bridge(List.of(NORRA, VASTRA), 2, List.of(ELSEWHERE, DUPLICATE)))
                .hasMessage("the bridge reaches 3 and not 2");
        assertThatThrownBy(() -> new Bridge(List.of(NORRA, VASTRA), 2, List.of(RETURN, DUPLICATE)))
                .hasMessage("the bridge reaches 3 and not 2");
    }
}
