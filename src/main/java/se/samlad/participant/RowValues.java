package se.samlad.participant;

import java.time.LocalDate;
import java.util.Optional;
import se.samlad.core.Gender;

/**
 * What a row says of a participant without saying who: no identity, no birth date. Kept of rows that do not count, so
 * that it can be told which figures they would have moved; of a protected row only gender and dates are known (DOMAIN P4).
 *
 * @param closedWithoutDate whether the list says that it has ended, though not when
 */
public record RowValues(
        Gender gender,
        String municipality,
        String referrer,
        String track,
        Optional<LocalDate> enrolmentDate,
        Optional<LocalDate> dischargeDate,
        String dischargeReason,
        boolean closedWithoutDate) {

    /** What an enrolment says. */
    static RowValues of(Enrolment enrolment) {
        return new RowValues(
                enrolment.gender(),
                enrolment.municipality(),
                enrolment.referrer(),
                enrolment.track(),
                enrolment.enrolmentDate(),
                enrolment.dischargeDate(),
                enrolment.dischargeReason(),
                enrolment.closedWithoutDate());
    }

    /** Masked: a row's values are a person's. */
    @Override
    public String toString() {
        return "RowValues[]";
    }
}
