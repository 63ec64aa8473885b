package se.samlad.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import se.samlad.core.Period;
import se.samlad.run.Arrival;
import se.samlad.run.Publication;

/**
 * Ten years of a county, hour by hour, with the program's own decisions: the machine is off at random, its clock is set back
 * at random, runs fail or are killed at random, and districts send late, twice, or never.
 */
final class SimulatedYears {

    static final int DAYS = 3_653;

    private static final Instant START = Instant.parse("2023-12-15T00:00:00Z");
    private static final List<String> DISTRICTS = List.of("norra", "vastra", "sodra");

    private final Random random;
    private final Timetable timetable;
    private final Map<Period, Map<String, List<Sent>>> sent = new HashMap<>();
    private final Map<Period, Instant> settled = new HashMap<>();
    private final Map<Period, Publication> published = new HashMap<>();
    private final Map<Period, List<Told>> told = new TreeMap<>();

    /** What was done, in order. */
    final List<Done> done = new ArrayList<>();

    /** A district's list, or list and report, from a moment on. */
    private record Sent(Instant from, boolean hasReport, Set<String> files) {}

    /**
     * Something that was done.
     *
     * @param clock what the machine's clock said
     * @param isPublished of a run
     */
    record Done(Due due, Instant clock, boolean isPublished) {}

    SimulatedYears(long seed, Timetable timetable) {
        this.random = new Random(seed);
        this.timetable = timetable;
        for (Period period = new Period(java.time.LocalDate.of(2024, 1, 1));
                period.reportDate().getYear() < 2034;
                period = timetable.after(period)) {
            Map<String, List<Sent>> districts = new HashMap<>();
            for (String district : DISTRICTS) {
                districts.put(district, sends(period, district));
            }
            sent.put(period, districts);
        }
    }

    /** One in ten never sends; others from three weeks before to four weeks after, some the report later, some twice. */
    private List<Sent> sends(Period period, String district) {
        List<Sent> all = new ArrayList<>();
        if (random.nextInt(10) == 0) {
            return all;
        }
        Instant at = timetable.runs(period).plus(Duration.ofHours(random.nextInt(49 * 24) - 21 * 24));
        String list = district + period + "-list";
        if (random.nextInt(3) == 0) {
            all.add(new Sent(at, false, Set.of(list)));
            at = at.plus(Duration.ofHours(random.nextInt(10 * 24)));
        }
        all.add(new Sent(at, true, Set.of(list, district + period + "-report")));
        if (random.nextInt(4) == 0) {
            at = at.plus(Duration.ofHours(1 + random.nextInt(20 * 24)));
            all.add(new Sent(at, true, Set.of(list + "-2", district + period + "-report")));
        }
        return all;
    }

    /** Whether anything came for a period, ever. */
    boolean anythingCame(Period period) {
        return sent.get(period).values().stream().anyMatch(all -> !all.isEmpty());
    }

    Set<Period> periods() {
        return new HashSet<>(sent.keySet());
    }

    /**
     * Lives through all hours. The machine is off now and then for up to three weeks, and some times for up to 400 days, so
     * that whole periods come and go; on the first day and on the last it is on and its clock is right.
     */
    SimulatedYears live() {
        int minute = random.nextInt(60);
        int hours = DAYS * 24;
        int offUntil = 0;
        int wrongUntil = 0;
        Duration setBack = Duration.ZERO;
        for (int hour = 0; hour < hours; hour++) {
            boolean isFirstOrLastDay = hour < 24 || hour > hours - 24;
            if (random.nextInt(1_000) == 0) {
                int longest = random.nextInt(15) == 0 ? 400 : 20;
                offUntil = Math.max(offUntil, hour + random.nextInt(longest * 24));
            }
            if (random.nextInt(500) == 0) {
                setBack = Duration.ofHours(1 + random.nextInt(72));
                wrongUntil = hour + random.nextInt(96);
            }
            Instant time = START.plus(Duration.ofHours(hour)).plus(Duration.ofMinutes(minute));
            if (hour >= offUntil || isFirstOrLastDay) {
                round(time, hour < wrongUntil && !isFirstOrLastDay ? time.minus(setBack) : time);
            }
        }
        return this;
    }

    /** Lives through all hours with a machine that is always on and right; everybody has sent everything long before. */
    SimulatedYears liveWell() {
        sent.replaceAll((period, districts) -> {
            Map<String, List<Sent>> early = new HashMap<>();
            DISTRICTS.forEach(each -> early.put(each, List.of(new Sent(Instant.EPOCH, true, Set.of(each + period)))));
            return early;
        });
        for (int hour = 0; hour < DAYS * 24; hour++) {
            Instant time = START.plus(Duration.ofHours(hour));
            round(time, time);
        }
        return this;
    }

    private void round(Instant time, Instant clock) {
        List<Period> known = List.copyOf(told.keySet());
        boolean isSilent = arrivals(timetable.latest(clock), time).stream().allMatch(Arrival::isSilent);
        timetable.watched(clock, known, isSilent).forEach(each -> told.computeIfAbsent(each, p -> new ArrayList<>()));
        while (true) {
            Due due = Due.decide(clock, history(), watched(timetable.latest(clock), time), timetable);
            if (due instanceof Due.Nothing) {
                return;
            }
            if (due instanceof Due.Run run) {
                if (!run(run, time, clock)) {
                    return;
                }
            } else {
                tell((Due.Notice) due, clock);
            }
        }
    }

    private List<Past> history() {
        return told.entrySet().stream()
                .map(each -> new Past(
                        each.getKey(),
                        Optional.ofNullable(settled.get(each.getKey())),
                        Optional.ofNullable(published.get(each.getKey())),
                        each.getValue()))
                .toList();
    }

    private Map<Period, List<Arrival>> watched(Period latest, Instant time) {
        Map<Period, List<Arrival>> arrivals = new HashMap<>();
        told.keySet().stream()
                .filter(each -> !settled.containsKey(each) || each.equals(latest))
                .forEach(each -> arrivals.put(each, arrivals(each, time)));
        return arrivals;
    }

    private List<Arrival> arrivals(Period period, Instant time) {
        return DISTRICTS.stream()
                .map(district -> sent.getOrDefault(period, Map.of()).getOrDefault(district, List.of()).stream()
                        .filter(each -> !each.from().isAfter(time))
                        .reduce((earlier, later) -> later)
                        .map(each ->
                                new Arrival(district, district, true, each.hasReport(), false, false, each.files()))
                        .orElseGet(() -> DistrictsSoFar.silent(district)))
                .toList();
    }

    /** One run in five fails or is killed before it has published; one in ten is killed between publishing and writing so down. */
    private boolean run(Due.Run run, Instant time, Instant clock) {
        int luck = random.nextInt(10);
        boolean isPublished = luck >= 2;
        done.add(new Done(run, clock, isPublished));
        if (isPublished) {
            Map<String, Set<String>> files = new HashMap<>();
            arrivals(run.period(), time).forEach(each -> files.put(each.district(), each.files()));
            published.put(run.period(), new Publication(1, Optional.of(clock), files));
        }
        if (luck >= 3) {
            settled.put(run.period(), clock);
        }
        return luck >= 3;
    }

    private void tell(Due.Notice notice, Instant clock) {
        done.add(new Done(notice, clock, false));
        Told.Kind kind = notice instanceof Due.Remind
                ? Told.Kind.REMINDER
                : notice instanceof Due.Alarm ? Told.Kind.ALARM : Told.Kind.OFFER;
        notice.districts().forEach(each -> told.get(notice.period())
                .add(new Told(
                        kind,
                        each.district(),
                        Timetable.day(clock),
                        kind == Told.Kind.OFFER ? each.fingerprint() : "")));
    }
}
