package se.samlad.participant;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import se.samlad.core.AgeBand;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Severity;
import se.samlad.intake.Field;

/** Asks about what can hardly be so; the row still counts (DOMAIN R5). */
final class Plausibility {

    private static final LocalDate FIRST_DAY_OF_THE_MEASURE = LocalDate.of(2023, 10, 1);
    private static final AgeBand COORDINATION = new AgeBand(18, 29);
    private static final AgeBand COACHING = new AgeBand(18, 65);

    private final District district;

    Plausibility(District district) {
        this.district = district;
    }

    void check(Enrolment enrolment, RowFindings findings) {
        enrolment.enrolmentDate().ifPresent(enrolled -> {
            if (enrolled.isBefore(FIRST_DAY_OF_THE_MEASURE)) {
                findings.field("R503", Severity.QUERY, Field.ENROLMENT_DATE);
            }
            if (enrolment.dischargeDate().map(enrolled::isAfter).orElse(false)) {
                findings.field("R504", Severity.QUERY, Field.DISCHARGE_DATE);
            }
            if (isOutsideTrack(enrolment, enrolled)) {
                findings.field("R505", Severity.QUERY, Field.TRACK);
            }
        });
        String municipality = enrolment.municipality();
        if (!municipality.equals(Dimension.UNKNOWN) && !district.contains(municipality)) {
            findings.field("R506", Severity.QUERY, Field.MUNICIPALITY);
        }
    }

    private static boolean isOutsideTrack(Enrolment enrolment, LocalDate enrolled) {
        Optional<AgeBand> ages =
                switch (enrolment.track()) {
                    case "Koordinering" -> Optional.of(COORDINATION);
                    case "Coachning" -> Optional.of(COACHING);
                    default -> Optional.empty();
                };
        return ages.isPresent()
                && enrolment.birthDate().isPresent()
                && !ages.get().contains((int)
                        ChronoUnit.YEARS.between(enrolment.birthDate().get(), enrolled));
    }
}
