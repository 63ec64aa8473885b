package se.samlad.linkage;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;

/**
 * From the first enrolment to the latest, by what they say; where they stand decides only between two that say the same.
 *
 * <p>No date of enrolment means since start, so it comes first; no date of discharge means that it goes on, so it comes
 * last among those that began on one day.
 */
public final class EnrolmentOrder {

    /** The order itself. */
    public static final Comparator<LinkedEnrolment> FIRST_TO_LATEST = Comparator.comparing(
                    (Function<LinkedEnrolment, LocalDate>)
                            enrolment -> enrolment.enrolmentDate().orElse(LocalDate.MIN))
            .thenComparing(enrolment -> enrolment.dischargeDate().orElse(LocalDate.MAX))
            .thenComparing(LinkedEnrolment::district)
            .thenComparing(LinkedEnrolment::track)
            .thenComparing(LinkedEnrolment::municipality)
            .thenComparing(LinkedEnrolment::referrer)
            .thenComparing(LinkedEnrolment::dischargeReason)
            .thenComparing(LinkedEnrolment::closedWithoutDate)
            .thenComparing(LinkedEnrolment::gender)
            .thenComparing(enrolment -> enrolment.birthDate().orElse(LocalDate.MIN))
            .thenComparing(LinkedEnrolment::key);

    private EnrolmentOrder() {}
}
