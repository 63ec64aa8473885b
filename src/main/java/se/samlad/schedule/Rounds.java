package se.samlad.schedule;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.samlad.core.Period;
import se.samlad.run.Consolidation;
import se.samlad.run.Progress;
import se.samlad.run.RunOutcome;
import se.samlad.run.RunRequest;

/** Does what is due, one thing after the other, until nothing is; the caller holds the home's lock. */
@Service
public class Rounds {

    private final Clock clock;
    private final Watched watched;
    private final ScheduleTable periods;
    private final NoticeTable notices;
    private final Consolidation consolidation;

    Rounds(Clock clock, Watched watched, ScheduleTable periods, NoticeTable notices, Consolidation consolidation) {
        this.clock = clock;
        this.watched = watched;
        this.periods = periods;
        this.notices = notices;
        this.consolidation = consolidation;
    }

    /**
     * What a round is about.
     *
     * @param owner the process, for those who ask who ran a period
     * @param options how folders other than the usual are given on a command line
     */
    public record Order(Timetable timetable, Path input, Path output, String owner, String options) {}

    /** Told of what happens during a round. */
    public interface Listener extends Progress {

        /** A period is about to be run. */
        void starts(Due.Run run);

        /** It has ended. */
        void ends(Due.Run run, RunOutcome outcome);

        /** Something that people have to know; is told again when the process is killed before it was kept. */
        void tells(Due.Notice notice);
    }

    /**
     * Does what is due now.
     *
     * @return when the calendar alone can make something due; empty when a run was not published and is to be tried again
     */
    public Optional<Instant> round(Order order, Listener listener) throws IOException {
        while (true) {
            Due due = due(order);
            if (due instanceof Due.Nothing nothing) {
                return Optional.of(nothing.next());
            }
            if (due instanceof Due.Run run) {
                if (!isDone(run(run, order, listener))) {
                    return Optional.empty();
                }
            } else {
                tell((Due.Notice) due, listener);
            }
        }
    }

    private Due due(Order order) throws IOException {
        Instant now = clock.instant();
        Watched.Seen seen = watched.look(now, order.input(), order.timetable());
        return Due.decide(now, seen.history(), seen.arrivals(), order.timetable());
    }

    private RunOutcome run(Due.Run run, Order order, Listener listener) throws IOException {
        periods.take(run.period(), order.owner(), clock.instant());
        listener.starts(run);
        RunRequest request = new RunRequest(
                Optional.of(run.period()), order.input(), order.output(), Optional.empty(), order.options());
        RunOutcome outcome = consolidation.run(request, listener);
        if (isDone(outcome)) {
            periods.settle(run.period(), clock.instant());
        }
        listener.ends(run, outcome);
        return outcome;
    }

    private static boolean isDone(RunOutcome outcome) {
        return outcome instanceof RunOutcome.Published || outcome instanceof RunOutcome.NothingNew;
    }

    /** People are told first: a notice that was kept is not told again, and one that is told again is the same. */
    private void tell(Due.Notice notice, Listener listener) {
        listener.tells(notice);
        Period period = notice.period();
        LocalDate today = Timetable.day(clock.instant());
        notice.districts().forEach(each -> {
            if (notice instanceof Due.Remind reminder) {
                notices.put(period, new Told(Told.Kind.REMINDER, each.district(), reminder.day(), ""));
            } else if (notice instanceof Due.Alarm) {
                notices.put(period, new Told(Told.Kind.ALARM, each.district(), today, ""));
            } else {
                notices.put(period, new Told(Told.Kind.OFFER, each.district(), today, each.fingerprint()));
            }
        });
    }
}
