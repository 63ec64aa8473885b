package se.samlad.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samlad.core.Period;
import se.samlad.run.ScheduleKeys;
import se.samlad.run.Settings;

/**
 * When what is due for a period; days are counted from its report date.
 *
 * @param months whose first day is a report date that is run
 * @param at the time of day in Stockholm, on every day of these
 * @param opensBefore how many days before the report date the collection window opens
 * @param waitDays how many days after it the window closes
 * @param alarmDay how many days after it a district that has sent nothing is an alarm
 * @param reminders the days on which districts are reminded, in order
 */
public record Timetable(
        Set<Month> months, LocalTime at, int opensBefore, int waitDays, int alarmDay, List<Integer> reminders) {

    /** Where the calendar is that of (DOMAIN §9), whatever the machine's own zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    public Timetable {
        months = Set.copyOf(months);
        reminders = reminders.stream().sorted().toList();
    }

    /** As it is configured. */
    public static Timetable of(Settings settings) {
        Set<Month> months =
                switch (settings.value(ScheduleKeys.REPORT_DATES)) {
                    case "january" -> EnumSet.of(Month.JANUARY);
                    case "july" -> EnumSet.of(Month.JULY);
                    default -> EnumSet.of(Month.JANUARY, Month.JULY);
                };
        return new Timetable(
                months,
                LocalTime.parse(settings.value(ScheduleKeys.RUN_AT)),
                Integer.parseInt(settings.value(ScheduleKeys.OPENS_BEFORE)),
                Integer.parseInt(settings.value(ScheduleKeys.WAIT_DAYS)),
                Integer.parseInt(settings.value(ScheduleKeys.ALARM_DAY)),
                Stream.of(settings.value(ScheduleKeys.REMIND_ON).split(" "))
                        .filter(day -> !day.isEmpty())
                        .map(Integer::valueOf)
                        .toList());
    }

    static LocalDate day(Instant instant) {
        return instant.atZone(ZONE).toLocalDate();
    }

    private Instant on(Period period, int days) {
        return period.reportDate().plusDays(days).atTime(at).atZone(ZONE).toInstant();
    }

    /** From when a district may be reminded. */
    Instant opens(Period period) {
        return on(period, -opensBefore);
    }

    /** From when it is run as soon as all districts have sent everything. */
    Instant runs(Period period) {
        return on(period, 0);
    }

    /** From when it is run with what is there. */
    Instant closes(Period period) {
        return on(period, waitDays);
    }

    /** From when a district that has sent nothing is an alarm. */
    Instant alarm(Period period) {
        return on(period, Math.min(alarmDay, waitDays));
    }

    /** The days within the window on which districts are reminded, at that time, in order. */
    List<Instant> reminders(Period period) {
        return reminders.stream()
                .filter(day -> day >= -opensBefore && day < waitDays)
                .map(day -> on(period, day))
                .toList();
    }

    /** Everything that can become due for a period, in order. */
    Stream<Instant> moments(Period period) {
        return Stream.concat(Stream.of(runs(period), alarm(period), closes(period)), reminders(period).stream())
                .sorted();
    }

    /** The latest period whose report date has come. */
    Period latest(Instant now) {
        LocalDate today = day(now);
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear())
                .boxed()
                .flatMap(year -> months.stream().map(month -> new Period(LocalDate.of(year, month, 1))))
                .filter(period -> !period.reportDate().isAfter(today))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The period after one. */
    Period after(Period period) {
        Period next = new Period(period.reportDate().plusMonths(6));
        return months.contains(next.reportDate().getMonth()) ? next : after(next);
    }

    /** From one period to another, both included; none when the other is earlier. */
    List<Period> between(Period first, Period last) {
        return Stream.iterate(first, period -> period.compareTo(last) <= 0, this::after)
                .toList();
    }

    /**
     * The periods to watch now. Every one since the first, also those that came and went while the machine was off. The
     * first is one whose window is open or for which something is there: what was over before there was a schedule is not
     * missed.
     *
     * @param known those that are watched already, in order
     * @param isSilent whether nothing is there for the latest; asked only while none is watched
     */
    List<Period> watched(Instant now, List<Period> known, boolean isSilent) {
        Period latest = latest(now);
        Period following = after(latest);
        List<Period> watched = new ArrayList<>(known);
        if (!known.isEmpty()) {
            watched.addAll(between(known.get(0), latest));
        } else if (now.isBefore(closes(latest)) || !isSilent) {
            watched.add(latest);
        }
        if (!now.isBefore(opens(following))) {
            watched.add(following);
        }
        return watched.stream().distinct().sorted().toList();
    }
}
