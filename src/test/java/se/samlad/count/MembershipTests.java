package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Scope.ACTIVE_IN_PERIOD;
import static se.samlad.core.Scope.CLOSED;
import static se.samlad.core.Scope.NEW_IN_PERIOD;
import static se.samlad.core.Scope.OPEN;
import static se.samlad.core.Scope.SINCE_START;
import static se.samlad.testing.EnrolmentBuilder.anEnrolment;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.core.Scope;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.EnrolmentBuilder;

/** Which scopes an enrolment belongs to in the period 2026-01-01: July to December 2025. */
class MembershipTests {

    @Test
    void enrolledOnTheFirstDayOfTheHalfYearIsNew() {
        assertThat(scopes(anEnrolment("a").from("2025-07-01")))
                .containsExactly(SINCE_START, NEW_IN_PERIOD, ACTIVE_IN_PERIOD, OPEN);
    }

    @Test
    void enrolledTheDayBeforeTheHalfYearIsNotNew() {
        assertThat(scopes(anEnrolment("a").from("2025-06-30"))).containsExactly(SINCE_START, ACTIVE_IN_PERIOD, OPEN);
    }

    @Test
    void dischargedOnTheFirstDayOfTheHalfYearWasActive() {
        assertThat(scopes(anEnrolment("a").from("2024-01-10").until("2025-07-01")))
                .containsExactly(SINCE_START, ACTIVE_IN_PERIOD, CLOSED);
    }

    @Test
    void dischargedTheDayBeforeTheHalfYearWasNotActive() {
        assertThat(scopes(anEnrolment("a").from("2024-01-10").until("2025-06-30")))
                .containsExactly(SINCE_START, CLOSED);
    }

    @Test
    void dischargedOnTheLastDayIsClosed() {
        assertThat(scopes(anEnrolment("a").from("2024-01-10").until("2025-12-31")))
                .containsExactly(SINCE_START, ACTIVE_IN_PERIOD, CLOSED);
    }

    @Test
    void dischargedOnTheReportDateIsStillOpen() {
        assertThat(scopes(anEnrolment("a").from("2024-01-10").until("2026-01-01")))
                .containsExactly(SINCE_START, ACTIVE_IN_PERIOD, OPEN);
    }

    @Test
    void withoutAnEnrolmentDateNobodyIsNew() {
        assertThat(scopes(anEnrolment("a"))).containsExactly(SINCE_START, ACTIVE_IN_PERIOD, OPEN);
    }

    private static List<Scope> scopes(EnrolmentBuilder enrolment) {
        return Stream.of(Scope.values())
                .filter(scope -> Membership.isIn(scope, enrolment.build(), ClaimReading.PERIOD))
                .toList();
    }
}
