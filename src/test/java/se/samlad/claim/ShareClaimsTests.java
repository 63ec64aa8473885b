package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.bases;
import static se.samlad.testing.ClaimReading.claims;
import static se.samlad.testing.ClaimReading.numbers;

import org.junit.jupiter.api.Test;

/** Percentages and ratios, and what they are a part of (DOMAIN C2). */
class ShareClaimsTests {

    @Test
    void aPercentSignMakesAShare() {
        assertThat(claims("Andelen kvinnor är 56 %.")).containsExactly("56 percent gender=K SINCE_START");
    }

    @Test
    void theWordPercentMakesAShareWithDecimals() {
        assertThat(claims("12,5 procent är män.")).containsExactly("12.5 percent gender=M SINCE_START");
    }

    @Test
    void aShareWithoutAnythingElseIsOfEverybody() {
        assertThat(bases("Andelen kvinnor är 56 %.")).containsExactly("?/? of everybody");
    }

    @Test
    void aPlainCountIsPartOfNothing() {
        assertThat(bases("48 kvinnor")).containsExactly("none");
    }

    @Test
    void aRatioCountsItsPart() {
        assertThat(claims("36 av 60 är kvinnor.")).containsExactly("36 count gender=K SINCE_START");
    }

    @Test
    void aRatioStatesItsPartAndItsWhole() {
        assertThat(bases("36 av 60 är kvinnor.")).containsExactly("36/60 of everybody");
    }

    @Test
    void aRatioMayBeWrittenWithASlash() {
        assertThat(bases("36/60 är kvinnor.")).containsExactly("36/60 of everybody");
    }

    @Test
    void aRatioMayNameItsWhole() {
        assertThat(bases("36 av totalt 60 deltagare är under 30 år.")).containsExactly("36/60 of everybody");
    }

    @Test
    void aShareAndItsRatioCountTheSame() {
        assertThat(claims("60 % är kvinnor (36 av 60)."))
                .containsExactly("60 percent gender=K SINCE_START", "36 count gender=K SINCE_START");
    }

    @Test
    void aShareTakesTheCountsOfItsRatio() {
        assertThat(bases("60 % är kvinnor (36 av 60).")).containsExactly("36/60 of everybody", "36/60 of everybody");
    }

    @Test
    void aShareTakesTheCountThatIsSaidToBeTheSame() {
        assertThat(bases("60 % är kvinnor dvs 36 st")).containsExactly("36/? of everybody", "none");
    }

    @Test
    void aShareTakesTheCountBesideItAndTheTotalBefore() {
        assertThat(bases("Totalt 60 deltagare", "Kvinnor:", "36 deltagare ca 60 %"))
                .containsExactly("none", "none", "36/60 of everybody");
    }

    @Test
    void aShareInBracketsSharesWhatStandsBefore() {
        assertThat(claims("36 kvinnor (60 %)"))
                .containsExactly("36 count gender=K SINCE_START", "60 percent gender=K SINCE_START");
    }

    @Test
    void aGroupAfterOfIsTheWhole() {
        assertThat(claims("40 % av kvinnorna är under 30 år."))
                .containsExactly("40 percent age=<30;gender=K SINCE_START");
    }

    @Test
    void aShareOfAGroupIsAPartOfThatGroup() {
        assertThat(bases("40 % av kvinnorna är under 30 år.")).containsExactly("?/? of gender=K");
    }

    @Test
    void aSentenceThatBeginsWithOfNamesTheWhole() {
        assertThat(bases("Av kvinnorna är 40 % under 30 år.")).containsExactly("?/? of gender=K");
    }

    @Test
    void amongAGroupNarrowsTheCount() {
        assertThat(claims("Bland kvinnor är 12 under 30 år.")).containsExactly("12 count age=<30;gender=K SINCE_START");
    }

    @Test
    void aWholeInALongerClauseNarrowsEveryFigureAfterIt() {
        assertThat(claims("Av deltagare som är över 50 år är 75 % kvinnor, 31 av 41"))
                .containsExactly("75 percent age=>=50;gender=K SINCE_START", "31 count age=>=50;gender=K SINCE_START");
    }

    @Test
    void theFiguresOfAWholeInALongerClauseArePartsOfIt() {
        assertThat(bases("Av deltagare som är över 50 år är 75 % kvinnor, 31 av 41"))
                .containsExactly("31/41 of age=>=50", "31/41 of age=>=50");
    }

    @Test
    void aRatioWithinAGroupIsAPartOfThatGroup() {
        assertThat(bases("12 av 30 kvinnor är under 30 år.")).containsExactly("12/30 of gender=K");
    }

    @Test
    void aRatioWithinAMunicipalityIsAPartOfIt() {
        assertThat(bases("12 av 30 i Flen är kvinnor")).containsExactly("12/30 of municipality=Flen");
    }

    @Test
    void aShareOfNobodyNamedIsNotInterpreted() {
        assertThat(numbers("60 procent")).containsExactly("60 procent NOT_INTERPRETED");
    }

    @Test
    void aPartGreaterThanItsWholeIsStillARatio() {
        assertThat(numbers("61 av 60 rutor")).containsExactly("61 av 60 NOT_INTERPRETED");
    }

    @Test
    void inhabitantsInBracketsAreAShareOfThePopulation() {
        assertThat(claims("Flen:", "45 deltagare (enligt befolkningen 27 %)"))
                .containsExactly(
                        "45 count municipality=Flen SINCE_START",
                        "27 percent municipality=Flen SINCE_START population");
    }

    @Test
    void aShareOfThePopulationHasNoParticipantsAsItsWhole() {
        assertThat(bases("Flen:", "45 deltagare (enligt befolkningen 27 %)")).containsExactly("none", "none");
    }
}
