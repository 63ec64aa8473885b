package se.samlad.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.schedule.DistrictsSoFar.stockholm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.core.Period;
import se.samlad.core.Words;
import se.samlad.run.Settings;

class TimetableTests {

    private static final Period JANUARY = Period.parse("2026-01-01").orElseThrow();
    private static final Period JULY = Period.parse("2026-07-01").orElseThrow();

    @TempDir
    Path home;

    private Settings settings(String text) throws IOException {
        Files.writeString(home.resolve("samlad.yml"), text);
        return Settings.of(home, Map.of());
    }

    @Test
    void theUsualIsBothReportDatesAtThreeWithTwoWeeksOfWaiting() throws IOException {
        assertThat(Timetable.of(settings("")))
                .isEqualTo(new Timetable(
                        Set.of(Month.JANUARY, Month.JULY), LocalTime.of(3, 0), 30, 14, 7, List.of(-7, 1, 7)));
    }

    @Test
    void everythingIsConfigured() throws IOException {
        Settings settings = settings("""
                report-dates: july
                run-at: "06:30"
                opens-before: 10
                wait-days: 3
                alarm-day: 2
                remind-on: 2 -1
                """);
        assertThat(settings.faults()).isEmpty();
        assertThat(Timetable.of(settings))
                .isEqualTo(new Timetable(Set.of(Month.JULY), LocalTime.of(6, 30), 10, 3, 2, List.of(-1, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"02:00", "02:30", "02:59"})
    void theHourThatIsSkippedInSpringAndComesTwiceInAutumnIsRefused(String time) throws IOException {
        assertThat(settings("run-at: \"" + time + "\"").faults())
                .extracting(Words.SWEDISH::get)
                .containsExactly(home.resolve("samlad.yml")
                        + ": run-at är en text utanför det tillåtna, som är ett klockslag inom citattecken, till exempel"
                        + " \"03:00\", och inte 02:00–02:59, som hoppas över en natt om året och kommer två gånger en annan."
                        + " Rätta och kör igen. [E643]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"01:59\"", "\"03:00\"", "\"00:00\"", "\"23:59\""})
    void everyOtherTimeIsTaken(String time) throws IOException {
        assertThat(settings("run-at: " + time).faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:30", "\"3\"", "\"24:00\"", "natt"})
    void whatIsNoTimeIsRefused(String time) throws IOException {
        assertThat(settings("run-at: " + time).faults())
                .extracting(fault -> fault.code())
                .containsExactly("E642");
    }

    @Test
    void threeInStockholmIsOneHourAfterUtcInWinterAndTwoInSummer() throws IOException {
        Timetable timetable = Timetable.of(settings(""));
        assertThat(timetable.runs(JANUARY)).isEqualTo(Instant.parse("2026-01-01T02:00:00Z"));
        assertThat(timetable.runs(JULY)).isEqualTo(Instant.parse("2026-07-01T01:00:00Z"));
    }

    @Test
    void aReportDateBeginsAtMidnightInStockholm() throws IOException {
        Timetable timetable = Timetable.of(settings(""));
        assertThat(timetable.latest(Instant.parse("2025-12-31T22:59:59Z")).previous())
                .isEqualTo(new Period(JANUARY.previous().firstDay()));
        assertThat(timetable.latest(Instant.parse("2025-12-31T23:00:00Z"))).isEqualTo(JANUARY);
    }

    @Test
    void reportDatesThatAreNotConfiguredAreNoPeriods() throws IOException {
        Timetable timetable = Timetable.of(settings("report-dates: january"));
        assertThat(timetable.latest(stockholm("2026-08-01T00:00"))).isEqualTo(JANUARY);
        assertThat(timetable.after(JANUARY))
                .isEqualTo(Period.parse("2027-01-01").orElseThrow());
        assertThat(timetable.between(Period.parse("2024-01-01").orElseThrow(), JANUARY))
                .extracting(Period::toString)
                .containsExactly("2024-01-01", "2025-01-01", "2026-01-01");
    }

    @Test
    void remindersOutsideTheWindowAreNone() throws IOException {
        Timetable timetable = Timetable.of(settings("opens-before: 5\nwait-days: 7\nremind-on: -7 -5 6 7"));
        assertThat(timetable.reminders(JANUARY))
                .containsExactly(stockholm("2025-12-27T03:00"), stockholm("2026-01-07T03:00"));
    }

    @Test
    void anAlarmIsNeverLaterThanTheClosing() throws IOException {
        Timetable timetable = Timetable.of(settings("wait-days: 3\nalarm-day: 7"));
        assertThat(timetable.alarm(JANUARY)).isEqualTo(timetable.closes(JANUARY));
    }
}
