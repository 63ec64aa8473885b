package se.samlad.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.samlad.core.Period;
import se.samlad.run.Arrival;

/** How {@link Due#decide} decides: the oldest period first, and of it what can be told before what has to be done. */
final class Decision {

    private final Instant now;
    private final Period latest;
    private final List<Past> history;
    private final Map<Period, List<Arrival>> arrivals;
    private final Timetable timetable;

    Decision(Instant now, List<Past> history, Map<Period, List<Arrival>> arrivals, Timetable timetable) {
        this.now = now;
        this.latest = timetable.latest(now);
        this.history = history;
        this.arrivals = arrivals;
        this.timetable = timetable;
    }

    Due due() {
        List<Function<Past, Optional<? extends Due>>> rules =
                List.of(this::alarm, this::run, this::reminder, this::offer);
        return history.stream()
                .sorted(Comparator.comparing(Past::period))
                .flatMap(past -> rules.stream().flatMap(rule -> rule.apply(past).stream()))
                .map(Due.class::cast)
                .findFirst()
                .orElseGet(() -> new Due.Nothing(next()));
    }

    private List<Arrival> of(Past past, Predicate<Arrival> which) {
        return arrivals.getOrDefault(past.period(), List.of()).stream()
                .filter(which)
                .toList();
    }

    private Optional<Due.Run> run(Past past) {
        if (past.isSettled() || now.isBefore(timetable.runs(past.period()))) {
            return Optional.empty();
        }
        List<Arrival> all = of(past, each -> true);
        List<Arrival> missing = of(past, each -> !each.isComplete());
        boolean isClosed = !now.isBefore(timetable.closes(past.period()));
        boolean isAnything = all.stream().anyMatch(each -> !each.isSilent());
        return isAnything && (missing.isEmpty() || isClosed)
                ? Optional.of(new Due.Run(past.period(), missing))
                : Optional.empty();
    }

    private Optional<Due.Alarm> alarm(Past past) {
        if (past.isSettled() || now.isBefore(timetable.alarm(past.period()))) {
            return Optional.empty();
        }
        List<Arrival> silent = of(
                past,
                each -> each.isSilent()
                        && past.last(Told.Kind.ALARM, each.district()).isEmpty());
        return silent.isEmpty()
                ? Optional.empty()
                : Optional.of(new Due.Alarm(past.period(), silent, timetable.closes(past.period())));
    }

    /** A reminder that was missed is made good, but only the latest, and none after the window has closed. */
    private Optional<Due.Remind> reminder(Past past) {
        Instant closes = timetable.closes(past.period());
        Optional<LocalDate> since = timetable.reminders(past.period()).stream()
                .filter(each -> !each.isAfter(now))
                .map(Timetable::day)
                .reduce((earlier, later) -> later);
        if (past.isSettled() || since.isEmpty() || !now.isBefore(closes)) {
            return Optional.empty();
        }
        List<Arrival> lacking = of(
                past,
                each -> !each.isComplete()
                        && past.last(Told.Kind.REMINDER, each.district())
                                .filter(day -> !day.isBefore(since.get()))
                                .isEmpty());
        return lacking.isEmpty()
                ? Optional.empty()
                : Optional.of(new Due.Remind(past.period(), lacking, Timetable.day(now), closes));
    }

    /** Only the latest period is looked at; a district that has taken its files away has sent nothing new. */
    private Optional<Due.Offer> offer(Past past) {
        if (!past.isSettled() || !past.period().equals(latest)) {
            return Optional.empty();
        }
        return past.publication().flatMap(version -> {
            List<Arrival> late =
                    of(past, each -> each.isLaterThan(version) && !past.isOffered(each.district(), each.fingerprint()));
            return late.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Due.Offer(past.period(), version.version(), late));
        });
    }

    private Instant next() {
        Period following = timetable.after(latest);
        return Stream.concat(history.stream().filter(past -> !past.isSettled()).map(Past::period), Stream.of(following))
                .flatMap(timetable::moments)
                .filter(each -> each.isAfter(now))
                .min(Comparator.naturalOrder())
                .orElseGet(() -> timetable.runs(following));
    }
}
