package se.samlad.participant;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.samlad.core.AgeBand;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Period;
import se.samlad.core.Severity;
import se.samlad.intake.Field;

/** Asks about what can hardly be so; the row still counts (DOMAIN R5). A date in part is given the benefit of doubt. */
final class Plausibility {

    private final District district;
    private final Period period;
    private final Eligibility eligibility;

    Plausibility(District district, Period period, Eligibility eligibility) {
        this.district = district;
        this.period = period;
        this.eligibility = eligibility;
    }

    void check(Enrolment enrolment, RowFindings findings) {
        enrolment.enrolmentDate().ifPresent(enrolled -> {
            LocalDate latest = latest(enrolled, enrolment.enrolmentPrecision());
            if (latest.isBefore(eligibility.firstDay())) {
                findings.field(
                        "R503",
                        Severity.QUERY,
                        Field.ENROLMENT_DATE,
                        eligibility.firstDay().toString());
            }
            if (isBefore(enrolment, enrolled)) {
                findings.field("R504", Severity.QUERY, Field.DISCHARGE_DATE);
            }
            enrolment.birthDate().ifPresent(born -> age(enrolment, born, enrolled, latest, findings));
        });
        if (enrolment
                .dischargeDate()
                .filter(date -> !date.isBefore(period.reportDate()))
                .isPresent()) {
            findings.field("R510", Severity.NOTICE, Field.DISCHARGE_DATE);
        }
        String municipality = enrolment.municipality();
        if (!municipality.equals(Dimension.UNKNOWN) && !district.contains(municipality)) {
            findings.field("R506", Severity.QUERY, Field.MUNICIPALITY);
        }
    }

    private static LocalDate latest(LocalDate first, Optional<DatePrecision> precision) {
        return precision.orElse(DatePrecision.DAY).lastDay(first);
    }

    private static boolean isBefore(Enrolment enrolment, LocalDate enrolled) {
        return enrolment
                .dischargeDate()
                .map(discharged -> latest(discharged, enrolment.dischargePrecision()))
                .filter(enrolled::isAfter)
                .isPresent();
    }

    private void age(Enrolment enrolment, LocalDate born, LocalDate enrolled, LocalDate latest, RowFindings findings) {
        if (isOutside(eligibility.plausibleAges(), born, enrolled, latest)) {
            findings.wholeRow(
                    "R512",
                    Severity.QUERY,
                    eligibility.plausibleAges().from() + "–"
                            + eligibility.plausibleAges().to());
        } else if (eligibility
                .ages(enrolment.track())
                .filter(ages -> isOutside(ages, born, enrolled, latest))
                .isPresent()) {
            findings.field("R505", Severity.QUERY, Field.TRACK);
        }
    }

    private static boolean isOutside(AgeBand ages, LocalDate born, LocalDate enrolled, LocalDate latest) {
        return !contains(ages, born, enrolled) && !contains(ages, born, latest);
    }

    private static boolean contains(AgeBand ages, LocalDate born, LocalDate day) {
        return ages.contains((int) ChronoUnit.YEARS.between(born, day));
    }
}
