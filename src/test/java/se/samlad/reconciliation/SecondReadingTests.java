package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.core.Dimension.STATUS;
import static se.samlad.core.Scope.ACTIVE_IN_PERIOD;
import static se.samlad.core.Scope.SINCE_START;
import static se.samlad.testing.ClaimBuilder.aClaim;
import static se.samlad.testing.FiguresBuilder.figuresOf;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.claim.OtherReading;
import se.samlad.core.Dimension;
import se.samlad.core.Message;
import se.samlad.core.Selection;
import se.samlad.testing.ClaimBuilder;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresBuilder;
import se.samlad.testing.FiguresCounty;
import se.samlad.testing.InSwedish;

/** A reviewer is told when a figure that differs would agree in another reading. */
class SecondReadingTests {

    private static final Selection WOMEN = Selection.of(GENDER, "K");
    private static final OtherReading THEN = new OtherReading(WOMEN, ACTIVE_IN_PERIOD, Optional.empty());

    private final FiguresBuilder list = figuresOf("vastra")
            .everybody(20)
            .with(WOMEN, 12)
            .with(GENDER, Dimension.UNKNOWN, 0)
            .with(ACTIVE_IN_PERIOD, Selection.ALL, 9)
            .with(ACTIVE_IN_PERIOD, WOMEN, 7)
            .with(ACTIVE_IN_PERIOD, Selection.of(GENDER, Dimension.UNKNOWN), 0);

    @Test
    void aFigureThatAgreesOtherwiseIsSaidToDoSo() {
        assertThat(remarks(women(7).orElse(THEN)))
                .contains(Message.of("V914", "kvinnor, sedan start", "kvinnor, under perioden"));
    }

    @Test
    void aFigureThatDiffersInBothReadingsIsSaidToDoSo() {
        assertThat(remarks(women(8).orElse(THEN)))
                .contains(Message.of("V915", "kvinnor, sedan start", "kvinnor, under perioden"));
    }

    @Test
    void theReadingThatAgreesIsNamedBeforeALikelierOne() {
        OtherReading everybody = new OtherReading(Selection.ALL, SINCE_START, Optional.empty());

        assertThat(remarks(women(20).orElse(THEN).orElse(everybody)))
                .contains(Message.of("V914", "kvinnor, sedan start", "alla deltagare, sedan start"));
    }

    @Test
    void aNameStandsForItself() {
        OtherReading flen =
                new OtherReading(Selection.of(Dimension.MUNICIPALITY, "Flen"), SINCE_START, Optional.empty());
        list.with(Dimension.MUNICIPALITY, "Flen", 3).with(Dimension.MUNICIPALITY, Dimension.UNKNOWN, 0);

        assertThat(remarks(women(3).orElse(flen)))
                .contains(Message.of("V914", "kvinnor, sedan start", "Flen, sedan start"));
    }

    @Test
    void aReadingThatCannotBeCheckedIsNotSpokenOf() {
        OtherReading unknown = new OtherReading(Selection.of(STATUS, "closed"), SINCE_START, Optional.empty());

        assertThat(remarks(women(8).orElse(unknown))).extracting(Message::code).doesNotContain("V914", "V915");
    }

    @Test
    void aFigureThatAgreesNeedsNoOtherReading() {
        assertThat(remarks(women(12).orElse(THEN))).isEmpty();
    }

    @Test
    void aShareKeepsTheCountsThatAreStatedBesideIt() {
        Claim share = aClaim(1)
                .percent("50")
                .of(WOMEN)
                .partOf(Selection.ALL)
                .stating(6, 12)
                .orElse(new OtherReading(WOMEN, SINCE_START, Optional.of(Selection.of(STATUS, "open"))))
                .build();

        assertThat(share.readAs(share.readings().get(0)))
                .isEqualTo(aClaim(1)
                        .percent("50")
                        .of(WOMEN)
                        .partOf(Selection.of(STATUS, "open"))
                        .stating(6, 12)
                        .build());
    }

    private static ClaimBuilder women(int count) {
        return aClaim(1).count(count).of(WOMEN);
    }

    private List<Message> remarks(ClaimBuilder claim) {
        Claim built = claim.build();
        return new ClaimReconciler(FiguresCounty.VASTRA, ClaimReading.PERIOD, list.now(), List.of(built))
                .assess(built).reasoning().remarks().stream().map(InSwedish::of).toList();
    }
}
