package se.samlad.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.samlad.core.Period;
import se.samlad.run.Arrival;
import se.samlad.run.Publication;
import se.samlad.run.Submissions;

/** Looks at the periods that something can be due for. */
@Component
class Watched {

    private final ScheduleTable periods;
    private final NoticeTable notices;
    private final Submissions submissions;

    Watched(ScheduleTable periods, NoticeTable notices, Submissions submissions) {
        this.periods = periods;
        this.notices = notices;
        this.submissions = submissions;
    }

    /** What was seen. */
    record Seen(List<Past> history, Map<Period, List<Arrival>> arrivals) {}

    /** Looks at what was done and what has come in, and keeps it for those who ask how it stands. */
    Seen look(Instant now, Path input, Timetable timetable) throws IOException {
        beginWatching(now, input, timetable);
        List<Past> history = new ArrayList<>();
        Map<Period, List<Arrival>> arrivals = new HashMap<>();
        for (ScheduleTable.Row row : notOver()) {
            Past past = new Past(
                    row.period(), row.settled(), submissions.published(row.period()), notices.all(row.period()));
            history.add(past);
            if (!past.isSettled() || row.period().equals(timetable.latest(now))) {
                List<Arrival> arrived = submissions.arrived(input, row.period());
                arrivals.put(row.period(), arrived);
                keep(past, arrived, now);
            }
        }
        return new Seen(history, arrivals);
    }

    private List<ScheduleTable.Row> notOver() {
        return periods.all().stream()
                .filter(row -> !submissions.isPurged(row.period()))
                .toList();
    }

    private void beginWatching(Instant now, Path input, Timetable timetable) throws IOException {
        List<Period> known =
                periods.all().stream().map(ScheduleTable.Row::period).toList();
        boolean isSilent = known.isEmpty()
                && submissions.arrived(input, timetable.latest(now)).stream().allMatch(Arrival::isSilent);
        timetable.watched(now, known, isSilent).forEach(periods::watch);
    }

    private void keep(Past past, List<Arrival> arrived, Instant now) {
        Optional<Publication> published = past.isSettled() ? past.publication() : Optional.empty();
        periods.see(
                past.period(),
                now,
                names(arrived, each -> !past.isSettled() && !each.isComplete()),
                names(arrived, each -> published.filter(each::isLaterThan).isPresent()));
    }

    private static String names(List<Arrival> arrived, Predicate<Arrival> which) {
        return arrived.stream().filter(which).map(Arrival::name).collect(Collectors.joining(", "));
    }
}
