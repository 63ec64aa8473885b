package se.samlad.linkage;

import java.time.LocalDate;
import java.util.Optional;
import se.samlad.core.Gender;
import se.samlad.participant.Enrolment;
import se.samlad.participant.RowKey;

/**
 * An enrolment that counts: no duplicate of another.
 *
 * @param personKey the pseudonym under which all enrolments of one person are known
 * @param closedWithoutDate whether the list says that it has ended, though not when
 */
public record LinkedEnrolment(
        RowKey key,
        String district,
        String sheet,
        String personKey,
        Optional<LocalDate> birthDate,
        Gender gender,
        String municipality,
        String referrer,
        String track,
        Optional<LocalDate> enrolmentDate,
        Optional<LocalDate> dischargeDate,
        String dischargeReason,
        boolean closedWithoutDate) {

    /** What a row says of an enrolment, at its place. */
    static LinkedEnrolment of(RowKey key, String district, String sheet, Enrolment enrolment) {
        return new LinkedEnrolment(
                key,
                district,
                sheet,
                enrolment.personKey(),
                enrolment.birthDate(),
                enrolment.gender(),
                enrolment.municipality(),
                enrolment.referrer(),
                enrolment.track(),
                enrolment.enrolmentDate(),
                enrolment.dischargeDate(),
                enrolment.dischargeReason(),
                enrolment.closedWithoutDate());
    }

    /** Masked: says only where it stands. */
    @Override
    public String toString() {
        return "LinkedEnrolment[" + key + "]";
    }
}
