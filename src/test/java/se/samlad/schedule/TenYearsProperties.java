package se.samlad.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import se.samlad.core.Period;
import se.samlad.run.Arrival;

/** Ten simulated years, 3 653 days, hour by hour, on machines of several zones. */
class TenYearsProperties {

    private static final Timetable TIMETABLE =
            new Timetable(Set.of(Month.JANUARY, Month.JULY), LocalTime.of(3, 0), 30, 14, 7, List.of(-7, 1, 7));

    private static final List<String> ZONES =
            List.of("UTC", "Europe/Stockholm", "Pacific/Kiritimati", "America/Los_Angeles", "Asia/Kathmandu");

    private static SimulatedYears lived(long seed) {
        TimeZone own = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(ZONES.get(Math.floorMod(seed, ZONES.size()))));
            return new SimulatedYears(seed, TIMETABLE).live();
        } finally {
            TimeZone.setDefault(own);
        }
    }

    /** Written out: 03:00 in Stockholm is 02:00 UTC in January and 01:00 UTC in July. */
    private static Instant threeInStockholm(Period period) {
        boolean isWinter = period.reportDate().getMonth() == Month.JANUARY;
        return Instant.parse(period + (isWinter ? "T02:00:00Z" : "T01:00:00Z"));
    }

    private static List<SimulatedYears.Done> runs(SimulatedYears years) {
        return years.done.stream().filter(done -> done.due() instanceof Due.Run).toList();
    }

    @Property(tries = 12)
    void everyPeriodIsPublishedExactlyOnceNeverBeforeItsDateAndNobodyIsToldTwice(@ForAll long seed) {
        SimulatedYears years = lived(seed);
        assertThat(runs(years).stream()
                        .filter(SimulatedYears.Done::isPublished)
                        .map(done -> ((Due.Run) done.due()).period())
                        .sorted()
                        .toList())
                .isEqualTo(years.periods().stream()
                        .filter(years::anythingCame)
                        .sorted()
                        .toList());
        assertThat(runs(years)).allSatisfy(done -> {
            Due.Run run = (Due.Run) done.due();
            Duration waited = run.missing().isEmpty() ? Duration.ZERO : Duration.ofDays(14);
            assertThat(done.clock())
                    .isAfterOrEqualTo(threeInStockholm(run.period()).plus(waited));
        });
        List<String> told = told(years);
        assertThat(told).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    }

    /** Each district that was told of something, with what makes it the same thing; reminders lie in their window. */
    private static List<String> told(SimulatedYears years) {
        List<String> told = new ArrayList<>();
        for (SimulatedYears.Done done : years.done) {
            if (done.due() instanceof Due.Notice notice) {
                notice.districts()
                        .forEach(each -> told.add(notice.period() + " " + each.district() + " " + about(notice, each)));
                if (notice instanceof Due.Remind) {
                    assertThat(done.clock())
                            .isAfterOrEqualTo(threeInStockholm(notice.period()).minus(Duration.ofDays(7)))
                            .isBefore(threeInStockholm(notice.period()).plus(Duration.ofDays(14)));
                }
            }
        }
        return told;
    }

    private static String about(Due.Notice notice, Arrival district) {
        if (notice instanceof Due.Remind reminder) {
            return "reminder " + reminder.day();
        }
        return notice instanceof Due.Alarm ? "alarm" : "offer " + district.fingerprint();
    }

    @Example
    void aMachineThatIsAlwaysOnPublishesAtThreeOnTheDayItself() {
        List<SimulatedYears.Done> runs = runs(new SimulatedYears(1, TIMETABLE).liveWell());
        assertThat(runs.stream().filter(SimulatedYears.Done::isPublished).map(done -> ((Due.Run) done.due()).period()))
                .hasSize(20);
        Set<Period> seen = new HashSet<>();
        runs.stream().filter(done -> seen.add(((Due.Run) done.due()).period())).forEach(done -> assertThat(done.clock())
                .isEqualTo(threeInStockholm(((Due.Run) done.due()).period())));
    }
}
