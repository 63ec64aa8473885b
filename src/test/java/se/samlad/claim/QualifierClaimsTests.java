package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.bases;
import static se.samlad.testing.ClaimReading.claims;
import static se.samlad.testing.ClaimReading.numbers;

import org.junit.jupiter.api.Test;

/** How exactly a figure is meant, and figures written in words (DOMAIN C1, C2). */
class QualifierClaimsTests {

    @Test
    void caIsAbout() {
        assertThat(claims("ca 40 kvinnor")).containsExactly("40 count gender=K SINCE_START about");
    }

    @Test
    void closeToIsAbout() {
        assertThat(claims("närmare 40 kvinnor")).containsExactly("40 count gender=K SINCE_START about");
    }

    @Test
    void drygtIsSomewhatOver() {
        assertThat(claims("drygt 40 kvinnor")).containsExactly("40 count gender=K SINCE_START somewhat_over");
    }

    @Test
    void knapptIsSomewhatUnder() {
        assertThat(claims("knappt 40 kvinnor")).containsExactly("40 count gender=K SINCE_START somewhat_under");
    }

    @Test
    void minstIsAtLeast() {
        assertThat(claims("minst 40 kvinnor")).containsExactly("40 count gender=K SINCE_START at_least");
    }

    @Test
    void hogstIsAtMost() {
        assertThat(claims("högst 40 kvinnor")).containsExactly("40 count gender=K SINCE_START at_most");
    }

    @Test
    void moreThanIsAtLeastAndFewerThanIsAtMost() {
        assertThat(claims("Fler än 30 kvinnor. Färre än 10 män."))
                .containsExactly("30 count gender=K SINCE_START at_least", "10 count gender=M SINCE_START at_most");
    }

    @Test
    void aQualifierHoldsForItsOwnFigureOnly() {
        assertThat(claims("ca 40 kvinnor och 20 män"))
                .containsExactly("40 count gender=K SINCE_START about", "20 count gender=M SINCE_START");
    }

    @Test
    void aQualifierFurtherAwayQualifiesNothing() {
        assertThat(claims("ca så 40 kvinnor")).containsExactly("40 count gender=K SINCE_START");
    }

    @Test
    void aNumberInWordsIsAFigure() {
        assertThat(claims("tolv kvinnor")).containsExactly("12 count gender=K SINCE_START");
    }

    @Test
    void noneIsZero() {
        assertThat(claims("Inga män har skrivits in.")).containsExactly("0 count gender=M SINCE_START");
    }

    @Test
    void aHalfIsFiftyPercent() {
        assertThat(claims("Hälften är kvinnor.")).containsExactly("50 percent gender=K SINCE_START about");
    }

    @Test
    void aThirdIsAThirdOfAHundred() {
        assertThat(claims("En tredjedel av deltagarna är män."))
                .containsExactly("33.3 percent gender=M SINCE_START about");
    }

    @Test
    void allIsAHundredPercent() {
        assertThat(claims("Samtliga är över 18 år.")).containsExactly("100 percent age=>=18 SINCE_START");
    }

    @Test
    void everyFifthIsTwentyPercent() {
        assertThat(claims("Var femte deltagare är man")).containsExactly("20 percent gender=M SINCE_START about");
    }

    @Test
    void aFractionOfAGroupIsAPartOfIt() {
        assertThat(bases("Tre fjärdedelar av kvinnorna är över 30 år")).containsExactly("?/? of gender=K");
    }

    @Test
    void aNumberWordThatCountsNothingIsAnother() {
        assertThat(numbers("Det var de två som skrattade.")).containsExactly("två OTHER");
    }

    @Test
    void allBesideAnotherFigureIsAnother() {
        assertThat(numbers("samtliga 40 deltagare")).containsExactly("samtliga OTHER", "40 CLAIM");
    }
}
