package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.claims;
import static se.samlad.testing.ClaimReading.numbers;

import org.junit.jupiter.api.Test;

/** A figure counts the participants that the words beside it name (DOMAIN C3). */
class ParticipantClaimsTests {

    @Test
    void totalFiguresCountEverybody() {
        assertThat(claims("Totalt 48 deltagare.")).containsExactly("48 count everybody SINCE_START");
    }

    @Test
    void aFigureBesideWomenCountsWomen() {
        assertThat(claims("Bland deltagarna finns 48 kvinnor.")).containsExactly("48 count gender=K SINCE_START");
    }

    @Test
    void aNounAfterItsFigureWinsOverTheOrderOfALabel() {
        assertThat(claims("Kvinnor/män: 37 män/48 kvinnor"))
                .containsExactly("37 count gender=M SINCE_START", "48 count gender=K SINCE_START");
    }

    @Test
    void aNounBeforeItsFigureIsCounted() {
        assertThat(claims("Antal män är 37.")).containsExactly("37 count gender=M SINCE_START");
    }

    @Test
    void eachOfSeveralFiguresTakesItsOwnNoun() {
        assertThat(claims("Bland deltagarna finns 48 kvinnor och 37 män."))
                .containsExactly("48 count gender=K SINCE_START", "37 count gender=M SINCE_START");
    }

    @Test
    void aPredicateSaysWhoIsCounted() {
        assertThat(claims("40 deltagare är kvinnor och 20 är män."))
                .containsExactly("40 count gender=K SINCE_START", "20 count gender=M SINCE_START");
    }

    @Test
    void aMunicipalityAfterTheFigureIsCounted() {
        assertThat(claims("12 deltagare kommer från Vingåker kommun."))
                .containsExactly("12 count municipality=Vingåker SINCE_START");
    }

    @Test
    void aGenitiveOfAMunicipalityIsThatMunicipality() {
        assertThat(claims("12 deltagare kommer från Vingåkers kommun."))
                .containsExactly("12 count municipality=Vingåker SINCE_START");
    }

    @Test
    void aListOfMunicipalitiesBeforeTheirFiguresIsReadInPairs() {
        assertThat(claims("Katrineholm: 12, Flen: 13, Vingåker: 14"))
                .containsExactly(
                        "12 count municipality=Katrineholm SINCE_START",
                        "13 count municipality=Flen SINCE_START",
                        "14 count municipality=Vingåker SINCE_START");
    }

    @Test
    void aListOfMunicipalitiesAfterTheirFiguresIsReadInPairs() {
        assertThat(claims("12 i Katrineholm, 13 i Flen"))
                .containsExactly(
                        "12 count municipality=Katrineholm SINCE_START", "13 count municipality=Flen SINCE_START");
    }

    @Test
    void severalSentencesAreReadOneByOne() {
        assertThat(claims("12 deltagare. 13 kvinnor! 14 män?"))
                .containsExactly(
                        "12 count everybody SINCE_START",
                        "13 count gender=K SINCE_START",
                        "14 count gender=M SINCE_START");
    }

    @Test
    void aReferrerAfterTheFigureIsCounted() {
        assertThat(claims("Gruppen består av 30 personer från Försäkringskassan."))
                .containsExactly("30 count referrer=Försäkringskassan SINCE_START");
    }

    @Test
    void aReferrerBeforeTheFigureIsCounted() {
        assertThat(claims("Från Arbetsförmedlingen kommer 14 personer."))
                .containsExactly("14 count referrer=Arbetsförmedlingen SINCE_START");
    }

    @Test
    void theSocialServicesAreEconomicAssistance() {
        assertThat(claims("14 deltagare från socialtjänsten"))
                .containsExactly("14 count referrer=Ekonomiskt bistånd SINCE_START");
    }

    @Test
    void theOthersOfAListOfReferrersAreOtherReferrers() {
        assertThat(claims("Försäkringskassan 12 och Ekonomiskt bistånd 14, övriga 3."))
                .containsExactly(
                        "12 count referrer=Försäkringskassan SINCE_START",
                        "14 count referrer=Ekonomiskt bistånd SINCE_START",
                        "3 count referrer=Övrigt SINCE_START");
    }

    @Test
    void othersOfNothingNamedAreNotInterpreted() {
        assertThat(numbers("Övriga 3 deltagare")).containsExactly("3 NOT_INTERPRETED");
    }

    @Test
    void twoDimensionsTogetherNarrowTheCount() {
        assertThat(claims("14 kvinnor i Flen")).containsExactly("14 count gender=K;municipality=Flen SINCE_START");
    }

    @Test
    void aSecondValueOfTheSameDimensionBelongsToTheNextFigure() {
        assertThat(claims("14 kvinnor, män 9"))
                .containsExactly("14 count gender=K SINCE_START", "9 count gender=M SINCE_START");
    }

    @Test
    void thousandsMayBePartedByABlank() {
        assertThat(claims("1 204 deltagare")).containsExactly("1204 count everybody SINCE_START");
    }

    @Test
    void thousandsMayBePartedByAPoint() {
        assertThat(claims("1.204 deltagare")).containsExactly("1204 count everybody SINCE_START");
    }
}
