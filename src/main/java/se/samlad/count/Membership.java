package se.samlad.count;

import java.time.LocalDate;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.linkage.LinkedEnrolment;

/** Which scopes an enrolment belongs to in a period (DOMAIN §5, R5). */
final class Membership {

    private Membership() {}

    static boolean isIn(Scope scope, LinkedEnrolment enrolment, Period period) {
        return switch (scope) {
            case SINCE_START -> true;
            case NEW_IN_PERIOD ->
                enrolment
                        .enrolmentDate()
                        .map(date -> !date.isBefore(period.firstDay()))
                        .orElse(false);
            case ACTIVE_IN_PERIOD -> !isClosedBefore(period.firstDay(), enrolment);
            case OPEN -> !isClosed(enrolment, period);
            case CLOSED -> isClosed(enrolment, period);
        };
    }

    /** A discharge on or after the report date leaves the enrolment open. */
    static boolean isClosed(LinkedEnrolment enrolment, Period period) {
        return isClosedBefore(period.reportDate(), enrolment);
    }

    private static boolean isClosedBefore(LocalDate day, LinkedEnrolment enrolment) {
        return enrolment.dischargeDate().map(date -> date.isBefore(day)).orElse(enrolment.closedWithoutDate());
    }
}
