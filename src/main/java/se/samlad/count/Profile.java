package se.samlad.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
public record Profile(
        int age,
        String gender,
        String municipality,
        String referrer,
        String track,
        String status,
        String dischargeReason) {

    /** What one enrolment says at the end of a period. */
    public static Profile of(LinkedEnrolment enrolment, Period period) {
        return of(enrolment, period, Definition.AgeReference.REPORT_DATE, period.reportDate());
    }

    /** The same when ages are told on another day, or when what ended before another day is closed. */
    static Profile of(LinkedEnrolment enrolment, Period period, Definition.AgeReference reference, LocalDate end) {
        boolean closed = Membership.isClosedBefore(end, enrolment);
        return new Profile(
                enrolment
                        .birthDate()
                        .map(birth -> age(birth, enrolment, period, reference))
                        .orElse(-1),
                enrolment.gender().code(),
                enrolment.municipality(),
                enrolment.referrer(),
                enrolment.track(),
                closed ? Dimension.CLOSED : Dimension.OPEN,
                closed ? enrolment.dischargeReason() : "");
    }

    private static int age(
            LocalDate birth, LinkedEnrolment enrolment, Period period, Definition.AgeReference reference) {
        return switch (reference) {
            case REPORT_DATE -> years(birth, period.reportDate());
            case LAST_DAY -> years(birth, period.lastDay());
            case BIRTH_YEAR -> period.reportDate().getYear() - birth.getYear();
            case ENROLMENT ->
                enrolment.enrolmentDate().map(date -> years(birth, date)).orElse(-1);
        };
    }

    private static int years(LocalDate birth, LocalDate day) {
        return (int) ChronoUnit.YEARS.between(birth, day);
    }

    /** The same living in another municipality. */
    Profile livingIn(String other) {
        return new Profile(age, gender, other, referrer, track, status, dischargeReason);
    }

    /** The same without what nobody asks for, so that more participants are alike. */
    Profile only(Set<Dimension> asked) {
        return new Profile(
                asked.contains(Dimension.AGE) ? age : 0,
                asked.contains(Dimension.GENDER) ? gender : "",
                asked.contains(Dimension.MUNICIPALITY) ? municipality : "",
                asked.contains(Dimension.REFERRER) ? referrer : "",
                asked.contains(Dimension.TRACK) ? track : "",
                asked.contains(Dimension.STATUS) ? status : "",
                asked.contains(Dimension.DISCHARGE_REASON) ? dischargeReason : "");
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
            case AGE, SUPPORT -> "";
            case GENDER -> gender;
            case MUNICIPALITY -> municipality;
            case REFERRER -> referrer;
            case TRACK -> track;
            case STATUS -> status;
            case DISCHARGE_REASON -> dischargeReason;
        };
    }
}
