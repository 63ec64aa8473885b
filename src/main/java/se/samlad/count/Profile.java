package se.samlad.count;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
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

    boolean isIn(Selection selection) {
        for (Map.Entry<Dimension, String> wanted : selection.values().entrySet()) {
            if (!has(wanted.getKey(), wanted.getValue())) {
                return false;
            }
        }
        return true;
    }

    private boolean has(Dimension dimension, String value) {
        return dimension == Dimension.AGE ? isAged(value) : value(dimension).equals(value);
    }

    private boolean isAged(String value) {
        Optional<AgeBand> band = AgeBand.parse(value);
        return band.isPresent() ? age >= 0 && band.get().contains(age) : age < 0 && value.equals(Dimension.UNKNOWN);
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
