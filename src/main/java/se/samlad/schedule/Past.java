package se.samlad.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Period;
import se.samlad.run.Publication;

/**
 * What has been done about a period until now.
 *
 * @param settled when the schedule had run it; empty until then
 * @param publication its latest version, whoever ran it; empty when there is none
 */
record Past(Period period, Optional<Instant> settled, Optional<Publication> publication, List<Told> told) {

    Past {
        told = List.copyOf(told);
    }

    /** Nothing. */
    static Past nothing(Period period) {
        return new Past(period, Optional.empty(), Optional.empty(), List.of());
    }

    /**
     * Whether the period is not run any more. A version that somebody published before the report date is a rehearsal:
     * what came later would be missing in it. One whose time was not kept is from before there was a schedule.
     */
    boolean isSettled() {
        Instant reportDate = period.reportDate().atStartOfDay(Timetable.ZONE).toInstant();
        return settled.isPresent()
                || publication
                        .filter(version -> version.at()
                                .filter(at -> at.isBefore(reportDate))
                                .isEmpty())
                        .isPresent();
    }

    /** The last day on which a district was told; empty when it never was. */
    Optional<LocalDate> last(Told.Kind kind, String district) {
        return told.stream()
                .filter(each -> each.kind() == kind && each.district().equals(district))
                .map(Told::day)
                .max(LocalDate::compareTo);
    }

    boolean isOffered(String district, String about) {
        return told.stream()
                .anyMatch(each -> each.kind() == Told.Kind.OFFER
                        && each.district().equals(district)
                        && each.about().equals(about));
    }
}
