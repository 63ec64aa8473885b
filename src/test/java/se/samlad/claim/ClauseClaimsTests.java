package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.bases;
import static se.samlad.testing.ClaimReading.claims;
import static se.samlad.testing.ClaimReading.numbers;

import org.junit.jupiter.api.Test;

/** What a figure takes from the rest of its sentence (DOMAIN C2). */
class ClauseClaimsTests {

    @Test
    void theOthersOfWomenAreMen() {
        assertThat(claims("60 % är kvinnor, övriga 40 %."))
                .containsExactly("60 percent gender=K SINCE_START", "40 percent gender=M SINCE_START");
    }

    @Test
    void theOthersOfMenAreWomen() {
        assertThat(claims("40 % är män, resterande 60 %."))
                .containsExactly("40 percent gender=M SINCE_START", "60 percent gender=K SINCE_START");
    }

    @Test
    void theOthersOfAnAgeAreOnItsOtherSide() {
        assertThat(claims("60 % är över 30 år, övriga 40 %. 45 % är under 30 år, övriga 55 %."))
                .containsExactly(
                        "60 percent age=>=30 SINCE_START",
                        "40 percent age=<30 SINCE_START",
                        "45 percent age=<30 SINCE_START",
                        "55 percent age=>=30 SINCE_START");
    }

    @Test
    void theOthersOfTheOpenAreClosed() {
        assertThat(claims("40 är avslutade, övriga 20. 12 är pågående, resterande 8."))
                .containsExactly(
                        "40 count status=closed SINCE_START",
                        "20 count status=open SINCE_START",
                        "12 count status=open SINCE_START",
                        "8 count status=closed SINCE_START");
    }

    @Test
    void theOthersOfAPlaceOrOfAnAgeGroupAreNotClear() {
        assertThat(numbers("12 i Flen, övriga 8. 12 är 18–24 år, övriga 8. 12 kvinnor i Flen, övriga 8."))
                .containsOnlyOnce("18–24 år AGE_LIMIT")
                .filteredOn(number -> number.startsWith("8 "))
                .containsExactly("8 NOT_INTERPRETED", "8 NOT_INTERPRETED", "8 NOT_INTERPRETED");
    }

    @Test
    void aHalfYearIsReadWithAndWithoutItsYear() {
        assertThat(claims(
                        "Under våren avslutades 12 deltagare.",
                        "Under hösten 2024 avslutades 9 deltagare.",
                        "Första halvåret 2025: 14 inskrivna"))
                .containsExactly(
                        "12 count status=closed ACTIVE_IN_PERIOD asOf 2025-07-01",
                        "9 count status=closed ACTIVE_IN_PERIOD asOf 2025-01-01",
                        "14 count everybody NEW_IN_PERIOD asOf 2025-07-01");
    }

    @Test
    void sinceAHalfYearIsNoTimeOfFigures() {
        assertThat(claims("Sedan hösten 40 deltagare.")).containsExactly("40 count everybody SINCE_START");
    }

    @Test
    void aLabelMayNameAHalfYear() {
        assertThat(claims("Inskrivna ht 2025:", "14 st")).containsExactly("14 count everybody NEW_IN_PERIOD");
    }

    @Test
    void bothFiguresOfASentenceThatBeginsEarlierAreEarlier() {
        assertThat(claims("Vid förra mätningen var 43 % män och 57 % kvinnor."))
                .containsExactly(
                        "43 percent gender=M SINCE_START asOf 2025-07-01",
                        "57 percent gender=K SINCE_START asOf 2025-07-01");
    }

    @Test
    void aWholeOfWordsIsTakenToTheFraction() {
        assertThat(bases("Hälften av de 40 deltagarna är kvinnor.")).containsExactly("?/40 of everybody", "none");
    }

    @Test
    void aRatioInWordsIsOneFigure() {
        assertThat(bases("Sju av tolv är kvinnor.")).containsExactly("7/12 of everybody");
    }

    @Test
    void figuresMayStandBeforeAllTheirNames() {
        assertThat(claims("Könsfördelningen är 60/40 kvinnor/män."))
                .containsExactly("60 percent gender=K SINCE_START", "40 percent gender=M SINCE_START");
    }

    @Test
    void womenAreNoPartOfTheMenBeforeThem() {
        assertThat(bases("Vi har 90 deltagare. 50 av dem är män och 40 kvinnor."))
                .containsExactly("none", "50/90 of everybody", "40/90 of everybody");
    }

    @Test
    void eachRowOfWhichIsAPartOfTheSameWhole() {
        assertThat(bases("Antal inskrivna\t90", "varav kvinnor\t50", "varav män\t40"))
                .containsExactly("none", "50/90 of everybody", "40/90 of everybody");
    }

    @Test
    void womenAndMenWhoAddUpArePartsOfTheCountBeforeThem() {
        assertThat(claims("12 avslutade deltagare, 7 kvinnor och 5 män"))
                .containsExactly(
                        "12 count status=closed SINCE_START",
                        "7 count gender=K;status=closed SINCE_START",
                        "5 count gender=M;status=closed SINCE_START");
    }

    @Test
    void aBracketWithMoreThanItsFigureHoldsNoParts() {
        assertThat(bases("Flen 15 (20 kvinnor)")).containsExactly("none", "none");
    }

    @Test
    void aGroupThatIsLeftOutIsTakenFromTheOneBefore() {
        assertThat(bases("Av kvinnorna är 45 % över 50 år, av männen 30 %."))
                .containsExactly("?/? of gender=K", "?/? of gender=M");
    }

    @Test
    void aRowThatSaysSomethingElseIsNotEverybodys() {
        assertThat(numbers("Kommun\tAntal", "Vet ej\t4", "Totalt\t12"))
                .containsExactly("4 NOT_INTERPRETED", "12 CLAIM");
    }

    @Test
    void aColumnOfSomethingElseIsNotCounted() {
        assertThat(numbers("Kommun\tAntal deltagare\tCoacher", "Flen\t12\t2"))
                .containsExactly("12 CLAIM", "2 NOT_INTERPRETED");
    }

    @Test
    void aPointAfterAnAbbreviationEndsNoSentence() {
        assertThat(claims("Bland kvinnorna är 9 under 30 år, dvs. 30 %. Totalt 30 st. Nästa möte."))
                .containsExactly("9 count age=<30;gender=K SINCE_START", "30 percent age=<30;gender=K SINCE_START");
    }

    @Test
    void percentOfStaffIsNoShareOfParticipants() {
        assertThat(numbers("En coach arbetar 50 %.")).containsExactly("50 % OTHER");
    }

    @Test
    void aYearOfTimeIsNoAge() {
        assertThat(numbers("Vi har hållit på i 2 år.")).containsExactly("2 år OTHER");
    }

    @Test
    void whatIsSaidOnceOfWomenAndMenIsSaidOfBothWhenTheVerbComesFirst() {
        assertThat(claims("Under hösten avslutades 8 kvinnor och 5 män i Nyköping."))
                .containsExactly(
                        "8 count gender=K;municipality=Nyköping;status=closed ACTIVE_IN_PERIOD",
                        "5 count gender=M;municipality=Nyköping;status=closed ACTIVE_IN_PERIOD");
        assertThat(claims("8 kvinnor avslutades under hösten och 5 män i Nyköping skrevs in."))
                .containsExactly(
                        "8 count gender=K;status=closed ACTIVE_IN_PERIOD",
                        "5 count gender=M;municipality=Nyköping NEW_IN_PERIOD");
    }

    @Test
    void newStaffAreNoNewParticipants() {
        assertThat(claims("Vi har 2 nya coacher och 14 nya deltagare, varav 8 kvinnor."))
                .containsExactly("14 count everybody NEW_IN_PERIOD", "8 count gender=K NEW_IN_PERIOD");
    }

    @Test
    void inAndOutSayWhoHasComeAndLeft() {
        assertThat(claims("17 in, 12 ut under hösten."))
                .containsExactly("17 count everybody NEW_IN_PERIOD", "12 count status=closed ACTIVE_IN_PERIOD");
    }
}
