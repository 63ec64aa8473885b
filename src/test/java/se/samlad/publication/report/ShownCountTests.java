package se.samlad.publication.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;
import se.samlad.core.Selection;

class ShownCountTests {

    @Test
    void aHiddenCountIsNotDrawnAndHasNoShare() {
        ShownCount whole = ShownCount.of("1\u00A0204");
        assertThat(whole.drawn()).isEqualTo(1204);
        assertThat(ShownCount.of("<5").drawn()).isZero();
        assertThat(ShownCount.of("<5").shareOf(whole)).isEmpty();
        assertThat(ShownCount.of("dold").shareOf(whole)).isEmpty();
        assertThat(ShownCount.of("602").shareOf(whole)).contains("50\u00A0%");
        assertThat(ShownCount.of("602").shareOf(ShownCount.of("0"))).isEmpty();
    }

    @Test
    void aCountThatDependsOnOpenPairsIsItself() {
        assertThat(ShownCount.of("402 (401–402 beroende på 1 öppet par)").drawn())
                .isEqualTo(402);
    }

    @Test
    void whoIsMeantIsSaidInWords() {
        assertThat(SelectionWords.of(Selection.ALL)).isEqualTo("alla deltagare");
        assertThat(SelectionWords.of(Selection.parse("age=<30;gender=K;municipality=Flen")))
                .isEqualTo("under 30 år, kvinnor, boende i Flen");
        assertThat(SelectionWords.of(Selection.parse("age=18-29;status=open"))).isEqualTo("18–29 år, pågående");
        assertThat(SelectionWords.of(Selection.of(Dimension.SUPPORT, "Sjukpenning")))
                .isEqualTo("försörjning Sjukpenning");
        assertThat(SelectionWords.of(Selection.of(Dimension.AGE, ">=50"))).isEqualTo("50 år och äldre");
        assertThat(SelectionWords.of(Selection.of(Dimension.GENDER, Dimension.UNKNOWN)))
                .isEqualTo("uppgift saknas om kön");
    }
}
