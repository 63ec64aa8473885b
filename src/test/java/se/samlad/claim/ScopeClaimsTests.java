package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.claims;

import org.junit.jupiter.api.Test;

/** Which enrolments a figure is about: since start unless the text says otherwise (DOMAIN §5). */
class ScopeClaimsTests {

    @Test
    void withoutAnyWordAFigureIsSinceStart() {
        assertThat(claims("60 deltagare")).containsExactly("60 count everybody SINCE_START");
    }

    @Test
    void sinceStartIsSinceStart() {
        assertThat(claims("Sedan insatsens start 60 deltagare.")).containsExactly("60 count everybody SINCE_START");
    }

    @Test
    void newParticipantsAreThoseOfThePeriod() {
        assertThat(claims("15 nya deltagare.")).containsExactly("15 count everybody NEW_IN_PERIOD");
    }

    @Test
    void duringThePeriodIsWhoeverWasThere() {
        assertThat(claims("Gruppen var 40 deltagare under aktuell period"))
                .containsExactly("40 count everybody ACTIVE_IN_PERIOD");
    }

    @Test
    void enrolledDuringThePeriodAreNew() {
        assertThat(claims("15 deltagare har skrivits in under perioden."))
                .containsExactly("15 count everybody NEW_IN_PERIOD");
    }

    @Test
    void enrolledAnywhereInTheSentenceIsNew() {
        assertThat(claims("Under perioden har 15 kvinnor och 12 män skrivits in."))
                .containsExactly("15 count gender=K NEW_IN_PERIOD", "12 count gender=M NEW_IN_PERIOD");
    }

    @Test
    void nowMeansOpen() {
        assertThat(claims("I dagsläget är 40 deltagare inskrivna.")).containsExactly("40 count everybody OPEN");
    }

    @Test
    void aScopeHoldsForTheRestOfItsSentence() {
        assertThat(claims("I dagsläget 40 kvinnor och 20 män."))
                .containsExactly("40 count gender=K OPEN", "20 count gender=M OPEN");
    }

    @Test
    void aScopeDoesNotReachTheNextSentence() {
        assertThat(claims("I dagsläget 40 kvinnor. Totalt 60 deltagare."))
                .containsExactly("40 count gender=K OPEN", "60 count everybody SINCE_START");
    }

    @Test
    void aScopeAfterTheFigureWinsOverTheOneBefore() {
        assertThat(claims("Sedan start 60 deltagare, 40 deltagare just nu."))
                .containsExactly("60 count everybody SINCE_START", "40 count everybody OPEN");
    }
}
