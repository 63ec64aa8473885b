package se.samlad.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import se.samlad.core.AgeBand;
import se.samlad.core.Dimension;
import se.samlad.core.Period;
import se.samlad.core.Selection;
import se.samlad.linkage.LinkedEnrolment;

/**
 * What counts of a participant: those with the same profile are counted as one heap.
 *
 * @param age whole years on the report date; -1 when no birth date is known
 * @param dischargeReason empty while the enrolment goes on
 */
record Profile(
        int age,
        String gender,
        String municipality,
        String referrer,
        String track,
        String status,
        String dischargeReason) {

    static Profile of(LinkedEnrolment enrolment, Period period) {
        boolean closed = Membership.isClosed(enrolment, period);
        return new Profile(
                enrolment.birthDate().map(birth -> age(birth, period)).orElse(-1),
                enrolment.gender().code(),
                enrolment.municipality(),
                enrolment.referrer(),
                enrolment.track(),
                closed ? Dimension.CLOSED : Dimension.OPEN,
                closed ? enrolment.dischargeReason() : "");
    }

    private static int age(LocalDate birth, Period period) {
        return (int) ChronoUnit.YEARS.between(birth, period.reportDate());
    }

    /** Whether these participants are meant; the selection's age band is read once, not for every heap. */
    static Predicate<Profile> in(Selection selection) {
        Predicate<Profile> all = profile -> true;
        for (Map.Entry<Dimension, String> wanted : selection.values().entrySet()) {
            all = all.and(
                    wanted.getKey() == Dimension.AGE
                            ? aged(wanted.getValue())
                            : profile -> profile.value(wanted.getKey()).equals(wanted.getValue()));
        }
        return all;
    }

    private static Predicate<Profile> aged(String value) {
        Optional<AgeBand> band = AgeBand.parse(value);
        if (band.isPresent()) {
            return profile -> profile.age >= 0 && band.get().contains(profile.age);
        }
        return profile -> profile.age < 0 && value.equals(Dimension.UNKNOWN);
    }

    /** The value of a dimension that is not the age; empty when it does not apply. */
    String value(Dimension dimension) {
        return switch (dimension) {
            case AGE -> "";
            case GENDER -> gender;
            case MUNICIPALITY -> municipality;
            case REFERRER -> referrer;
            case TRACK -> track;
            case STATUS -> status;
            case DISCHARGE_REASON -> dischargeReason;
        };
    }
}
