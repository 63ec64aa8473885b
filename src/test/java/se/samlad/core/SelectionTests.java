package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTests {

    private static final Selection WOMEN = Selection.of(Dimension.GENDER, "K");

    @Test
    void theWrittenFormFollowsTheOrderOfTheDimensions() {
        assertThat(WOMEN.and(Dimension.AGE, ">=50")).hasToString("age=>=50;gender=K");
    }

    @Test
    void theWrittenFormIsRead() {
        assertThat(Selection.parse("gender=K;age=>=50").values())
                .isEqualTo(Map.of(Dimension.GENDER, "K", Dimension.AGE, ">=50"));
    }

    @Test
    void theEmptyTextIsEverybody() {
        assertThat(Selection.parse("")).isEqualTo(Selection.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gender", "=K", "colour=red", "gender=K;", "Gender=K"})
    void anyOtherTextIsRefused(String written) {
        assertThatIllegalArgumentException().isThrownBy(() -> Selection.parse(written));
    }

    @Test
    void aLaterValueReplacesAnEarlierOne() {
        assertThat(WOMEN.and(Dimension.GENDER, "M")).isEqualTo(Selection.of(Dimension.GENDER, "M"));
    }

    @Test
    void narrowingByASelectionTakesAllItSays() {
        Selection open = Selection.of(Dimension.STATUS, Dimension.OPEN);

        assertThat(WOMEN.and(open)).hasToString("gender=K;status=open");
    }

    @Test
    void narrowingLeavesTheSelectionItCameFromAsItWas() {
        Selection narrower = WOMEN.and(Dimension.AGE, "<30");

        assertThat(WOMEN).isNotEqualTo(narrower).hasToString("gender=K");
    }

    @Test
    void everybodyIsMeantOnlyWithoutValues() {
        assertThat(Selection.ALL.isAll()).isTrue();
        assertThat(WOMEN.isAll()).isFalse();
    }

    @Test
    void aDimensionThatDoesNotMatterHasNoValue() {
        assertThat(WOMEN.value(Dimension.GENDER)).contains("K");
        assertThat(WOMEN.value(Dimension.AGE)).isEmpty();
    }

    @Test
    void whatParticipantsLiveOnIsTheOneDimensionThatIsNotCounted() {
        assertThat(Selection.of(Dimension.SUPPORT, "Sjukpenning")
                        .and(Dimension.GENDER, "K")
                        .uncounted())
                .contains(Dimension.SUPPORT);
        assertThat(Selection.of(Dimension.GENDER, "K").uncounted()).isEmpty();
    }
}
