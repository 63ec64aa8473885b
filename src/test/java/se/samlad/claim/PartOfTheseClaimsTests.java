package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.bases;
import static se.samlad.testing.ClaimReading.claims;

import org.junit.jupiter.api.Test;

/** "Varav" and "av dessa" point back to the figure just named (DOMAIN C2). */
class PartOfTheseClaimsTests {

    @Test
    void ofWhichNarrowsTheFigureBefore() {
        assertThat(claims("Flen: 45 deltagare, varav 20 kvinnor."))
                .containsExactly(
                        "45 count municipality=Flen SINCE_START", "20 count gender=K;municipality=Flen SINCE_START");
    }

    @Test
    void ofWhichMakesTheFigureBeforeTheWhole() {
        assertThat(bases("Totalt 60 deltagare, varav 35 kvinnor.")).containsExactly("none", "35/60 of everybody");
    }

    @Test
    void everyFigureAfterOfWhichIsAPartOfTheSameWhole() {
        assertThat(bases("60 deltagare varav 20 från Försäkringskassan och 12 från Arbetsförmedlingen."))
                .containsExactly("none", "20/60 of everybody", "12/60 of everybody");
    }

    @Test
    void ofWhichInBracketsPointsToTheFigureBeforeThem() {
        assertThat(bases("12 deltagare (varav 7 kvinnor)")).containsExactly("none", "7/12 of everybody");
    }

    @Test
    void ofTheseNarrowsTheSentenceBefore() {
        assertThat(claims("Flen har 45 deltagare. Av dessa är 20 kvinnor."))
                .containsExactly(
                        "45 count municipality=Flen SINCE_START", "20 count gender=K;municipality=Flen SINCE_START");
    }

    @Test
    void ofTheseMakesTheSentenceBeforeTheWhole() {
        assertThat(bases("Flen har 45 deltagare. Av dessa är 20 kvinnor."))
                .containsExactly("none", "20/45 of municipality=Flen");
    }

    @Test
    void ofTheseInTheNextBlockPointsBackToo() {
        assertThat(bases("Flen har 45 deltagare.", "Av dessa är 20 kvinnor."))
                .containsExactly("none", "20/45 of municipality=Flen");
    }

    @Test
    void ofWhichInheritsTheScope() {
        assertThat(claims("I dagsläget har vi 45 deltagare varav 20 kvinnor"))
                .containsExactly("45 count everybody OPEN", "20 count gender=K OPEN");
    }

    @Test
    void ofWhichMayHaveAScopeOfItsOwn() {
        assertThat(claims("Totalt 60 deltagare, varav 15 nya deltagare."))
                .containsExactly("60 count everybody SINCE_START", "15 count everybody NEW_IN_PERIOD");
    }

    @Test
    void ofTheseWithoutAnythingBeforeIsAPlainCount() {
        assertThat(bases("Av dessa är 12 kvinnor.")).containsExactly("none");
    }

    @Test
    void ofWhichWithoutAnythingBeforeIsAPlainCount() {
        assertThat(bases("varav 12 kvinnor")).containsExactly("none");
    }

    @Test
    void whoSentThemIsNoWhole() {
        assertThat(bases("Av Försäkringskassan aktualiserade är 12 kvinnor och 9 män."))
                .containsExactly("none", "none");
    }
}
