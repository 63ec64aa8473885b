package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.claims;

import org.junit.jupiter.api.Test;

/** Who goes on, who has ended and why, and in which track. */
class StatusClaimsTests {

    @Test
    void endedMeansClosed() {
        assertThat(claims("22 deltagare har avslutats.")).containsExactly("22 count status=closed SINCE_START");
    }

    @Test
    void aLabelOfEndedMeansClosed() {
        assertThat(claims("Avslutat: 22 deltagare")).containsExactly("22 count status=closed SINCE_START");
    }

    @Test
    void ongoingMeansOpen() {
        assertThat(claims("22 pågående ärenden.")).containsExactly("22 count status=open SINCE_START");
    }

    @Test
    void aTrackIsNamedAfterItsFigure() {
        assertThat(claims("31 deltagare i koordinering och 12 i coachning."))
                .containsExactly("31 count track=Koordinering SINCE_START", "12 count track=Coachning SINCE_START");
    }

    @Test
    void aReasonOfDischargeIsCounted() {
        assertThat(claims("4 till studier")).containsExactly("4 count dischargeReason=Studier SINCE_START");
    }

    @Test
    void anEndedEnrolmentAndItsReasonNarrowTheCount() {
        assertThat(claims("6 avslutade till arbete"))
                .containsExactly("6 count dischargeReason=Arbete;status=closed SINCE_START");
    }

    @Test
    void aShareOfAnAgeThatHasEndedIsNarrowedByBoth() {
        assertThat(claims("8 % under 50 år har avslutats"))
                .containsExactly("8 percent age=<50;status=closed SINCE_START");
    }
}
