package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.claims;
import static se.samlad.testing.ClaimReading.numbers;

import org.junit.jupiter.api.Test;

/** Whose figure it is (decision 0040). */
class SubjectClaimsTests {

    @Test
    void aMeasureWithANameHasItsOwnParticipants() {
        assertThat(numbers("Projektet Ung Kraft redovisar 33 deltagare.")).containsExactly("33 OTHER");
        assertThat(numbers("Projektet ”Hitta hem” har 12 kvinnor och 9 män.")).containsExactly("12 OTHER", "9 OTHER");
    }

    @Test
    void whatIsSaidInABracketOfASubjectTells() {
        assertThat(numbers("Steget (kommunens egen verksamhet) tog under hösten emot 19 personer."))
                .containsExactly("19 OTHER");
    }

    @Test
    void aSubjectThatNobodyKnowsIsNotInterpreted() {
        assertThat(numbers("Klivet har 18 deltagare.")).containsExactly("18 NOT_INTERPRETED");
        assertThat(numbers("Arbetslösheten i Flen är 9 procent.")).containsExactly("9 procent OTHER");
        assertThat(numbers("Rörligheten i Flen är 9 procent.")).containsExactly("9 procent NOT_INTERPRETED");
    }

    @Test
    void meetingsHaveTheirOwnParticipants() {
        assertThat(numbers("På informationsmötet deltog 25 personer, varav 10 från Försäkringskassan."))
                .containsExactly("25 OTHER", "10 OTHER");
    }

    @Test
    void organisationsThatAreCountedAreNoParticipants() {
        assertThat(numbers("Teamet har besökt 7 vårdcentraler i Nyköping och 1 i Gnesta."))
                .containsExactly("7 OTHER", "1 OTHER");
    }

    @Test
    void theTeamsOwnEnrolmentsAreTheMeasures() {
        assertThat(claims("Teamet i Flen har skrivit in 14 deltagare under hösten."))
                .containsExactly("14 count municipality=Flen NEW_IN_PERIOD");
    }

    @Test
    void aPlaceIsTheSubjectOfWhatIsPutBesideIt() {
        assertThat(claims("Oxelösunds kommun, med sina 37 deltagare, är den näst största."))
                .containsExactly("37 count municipality=Oxelösund SINCE_START");
    }

    @Test
    void tenAreAShareUnlessTenAreCounted() {
        assertThat(claims("8 av 10 är kvinnor.")).containsExactly("80 percent gender=K SINCE_START about");
        assertThat(claims("Vi har 10 deltagare. 8 av 10 är kvinnor."))
                .containsExactly("10 count everybody SINCE_START", "8 count gender=K SINCE_START");
    }

    @Test
    void aSubjectIsKnownThoughAClauseIsPutBehindIt() {
        assertThat(numbers("Projektet Ung Kraft, som drivs av kommunen, har 45 deltagare."))
                .containsExactly("45 OTHER");
        assertThat(numbers("Klubben Vägen i Oxelösund, som vi samverkar med, har 16 deltagare."))
                .containsExactly("16 OTHER");
    }

    @Test
    void staffAreWomenAndMenToo() {
        assertThat(numbers("Personalstyrkan är 3 kvinnor och 2 män.")).containsExactly("3 OTHER", "2 OTHER");
        assertThat(numbers("Teamet: 3 kvinnor, 2 män")).containsExactly("3 OTHER", "2 OTHER");
    }

    @Test
    void peopleWhoAreCountedElsewhereAreReadOnInTheNextSentence() {
        assertThat(numbers("30 personer står i kö. Av dem är 18 kvinnor.")).containsExactly("30 OTHER", "18 OTHER");
        assertThat(numbers("Mötet samlade 25 personer. 12 var män.")).containsExactly("25 OTHER", "12 OTHER");
        assertThat(claims("30 personer står i kö. Vi har 18 deltagare, varav 10 kvinnor."))
                .containsExactly("18 count everybody SINCE_START", "10 count gender=K SINCE_START");
    }

    @Test
    void whoCameToAnEventIsNoParticipant() {
        assertThat(numbers("Till höstens inspirationsdag kom 32 personer.")).containsExactly("32 OTHER");
        assertThat(numbers("Under hösten hölls 45 samtal med 38 deltagare.")).containsExactly("45 OTHER", "38 OTHER");
    }

    @Test
    void aSecondVerbHasTheSubjectOfTheSentence() {
        assertThat(claims("Flen har 45 deltagare och har avslutat 12."))
                .containsExactly(
                        "45 count municipality=Flen SINCE_START",
                        "12 count municipality=Flen;status=closed SINCE_START");
    }

    @Test
    void whatCountsPeopleInLettersAndIsNotReadIsShown() {
        assertThat(numbers("Två deltagare har gjort ett uppehåll.")).containsExactly("Två NOT_INTERPRETED");
        assertThat(numbers("Våra tre kommuner har samma rutin.")).containsExactly("tre OTHER");
    }
}
