package se.samlad.count;

import java.time.LocalDate;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.linkage.LinkedEnrolment;

/** Which scopes an enrolment belongs to in a period (DOMAIN §5, R5). */
final class Membership {

    private Membership() {}

    static boolean isIn(Scope scope, LinkedEnrolment enrolment, Period period) {
        return isIn(scope, enrolment, period.firstDay(), period.reportDate());
    }

    /**
     * The same for a period with another end.
     *
     * @param end the day from which on nothing belongs to it
     */
    static boolean isIn(Scope scope, LinkedEnrolment enrolment, LocalDate firstDay, LocalDate end) {
        return switch (scope) {
            case SINCE_START -> true;
            case NEW_IN_PERIOD ->
                enrolment.enrolmentDate().map(date -> !date.isBefore(firstDay)).orElse(false);
            case ACTIVE_IN_PERIOD -> !isClosedBefore(firstDay, enrolment);
            case OPEN -> !isClosedBefore(end, enrolment);
            case CLOSED -> isClosedBefore(end, enrolment);
        };
    }

    /** A discharge on or after the report date leaves the enrolment open. */
    static boolean isClosedBefore(LocalDate day, LinkedEnrolment enrolment) {
        return enrolment.dischargeDate().map(date -> date.isBefore(day)).orElse(enrolment.closedWithoutDate());
    }
}
