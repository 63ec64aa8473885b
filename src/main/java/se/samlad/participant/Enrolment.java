package se.samlad.participant;

import java.time.LocalDate;
import java.util.Optional;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;

/**
 * What a counted row says of a participant; values are canonical, {@link Dimension#UNKNOWN} where the row is silent.
 *
 * @param personKey the pseudonym under which all rows of one person are known
 * @param birthDate empty when neither number, date, year nor age says it
 * @param enrolmentDate empty when the row is silent: counts as since start (DOMAIN R5)
 * @param dischargeDate empty when the enrolment goes on, or nobody wrote when it ended
 * @param closedWithoutDate whether the sheet or a sub-heading says that it has ended, and no date says when
 * @param identifying what tells people apart; not kept
 * @param enrolmentPrecision how much of the date the row says; empty without a date
 * @param dischargePrecision how much of the date the row says; empty without a date
 */
public record Enrolment(
        String personKey,
        Identity identity,
        Optional<LocalDate> birthDate,
        Gender gender,
        String municipality,
        String referrer,
        String track,
        Optional<LocalDate> enrolmentDate,
        Optional<LocalDate> dischargeDate,
        String dischargeReason,
        boolean closedWithoutDate,
        boolean isProtected,
        Identifying identifying,
        Optional<DatePrecision> enrolmentPrecision,
        Optional<DatePrecision> dischargePrecision) {

    /** Masked: says only how the person is known. */
    @Override
    public String toString() {
        return "Enrolment[" + identity + "]";
    }
}
