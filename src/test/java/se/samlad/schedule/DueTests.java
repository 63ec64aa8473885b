package se.samlad.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.schedule.DistrictsSoFar.all;
import static se.samlad.schedule.DistrictsSoFar.complete;
import static se.samlad.schedule.DistrictsSoFar.none;
import static se.samlad.schedule.DistrictsSoFar.onlyList;
import static se.samlad.schedule.DistrictsSoFar.silent;
import static se.samlad.schedule.DistrictsSoFar.stockholm;
import static se.samlad.schedule.DistrictsSoFar.withoutSodra;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samlad.core.Period;
import se.samlad.run.Arrival;
import se.samlad.run.Publication;

/** What is due when. */
class DueTests {

    private static final Period JANUARY = Period.parse("2026-01-01").orElseThrow();
    private static final Timetable TIMETABLE =
            new Timetable(Set.of(Month.JANUARY, Month.JULY), LocalTime.of(3, 0), 30, 14, 7, List.of(-7, 1, 7));
    private static final Instant CLOSES = stockholm("2026-01-15T03:00");

    private static Due due(String time, Past past, List<Arrival> arrivals) {
        return Due.decide(stockholm(time), List.of(past), Map.of(past.period(), arrivals), TIMETABLE);
    }

    private static Due due(String time, List<Arrival> arrivals) {
        return due(time, Past.nothing(JANUARY), arrivals);
    }

    private static Past told(Told... told) {
        return new Past(JANUARY, Optional.empty(), Optional.empty(), List.of(told));
    }

    private static Told reminded(String district, String day) {
        return new Told(Told.Kind.REMINDER, district, LocalDate.parse(day), "");
    }

    private static Told alarmed(String district) {
        return new Told(Told.Kind.ALARM, district, LocalDate.parse("2026-01-08"), "");
    }

    @Test
    void aWholeCountyIsRunAtThreeInTheMorningOfTheReportDateAndNotBefore() {
        assertThat(due("2026-01-01T02:59:59", all())).isEqualTo(new Due.Nothing(stockholm("2026-01-01T03:00")));
        assertThat(due("2026-01-01T03:00", all())).isEqualTo(new Due.Run(JANUARY, List.of()));
    }

    @Test
    void aWholeCountyIsRunWheneverTheMachineIsOnAgain() {
        assertThat(due("2026-05-20T13:45", all())).isEqualTo(new Due.Run(JANUARY, List.of()));
    }

    @Test
    void aMissingDistrictIsWaitedForUntilTheWindowCloses() {
        Past told = told(reminded("sodra", "2026-01-08"), alarmed("sodra"));
        assertThat(due("2026-01-15T02:59:59", told, withoutSodra())).isEqualTo(new Due.Nothing(CLOSES));
        assertThat(due("2026-01-15T03:00", told, withoutSodra()))
                .isEqualTo(new Due.Run(JANUARY, List.of(silent("sodra"))));
    }

    @Test
    void aCountyWithNothingIsNotRunAndIsRunAsSoonAsSomethingComesAfterTheWindow() {
        Past told = told(alarmed("norra"), alarmed("vastra"), alarmed("sodra"));
        assertThat(due("2026-02-01T03:00", told, none())).isEqualTo(new Due.Nothing(stockholm("2026-06-24T03:00")));
        List<Arrival> late = List.of(silent("norra"), complete("vastra"), silent("sodra"));
        assertThat(due("2026-02-01T04:00", told, late))
                .isEqualTo(new Due.Run(JANUARY, List.of(silent("norra"), silent("sodra"))));
    }

    @Test
    void whoLacksSomethingIsRemindedOnTheConfiguredDays() {
        List<Arrival> lacking = List.of(complete("norra"), onlyList("vastra"), silent("sodra"));
        assertThat(due("2025-12-25T02:59", lacking)).isEqualTo(new Due.Nothing(stockholm("2025-12-25T03:00")));
        assertThat(due("2025-12-25T03:00", lacking))
                .isEqualTo(new Due.Remind(
                        JANUARY, List.of(onlyList("vastra"), silent("sodra")), LocalDate.parse("2025-12-25"), CLOSES));
    }

    @Test
    void aMissedReminderIsMadeGoodOnceAndOnlyTheLatest() {
        List<Arrival> lacking = List.of(complete("norra"), complete("vastra"), onlyList("sodra"));
        assertThat(due("2026-01-10T11:00", lacking))
                .isEqualTo(new Due.Remind(JANUARY, List.of(onlyList("sodra")), LocalDate.parse("2026-01-10"), CLOSES));
        assertThat(due("2026-01-10T12:00", told(reminded("sodra", "2026-01-10")), lacking))
                .isEqualTo(new Due.Nothing(CLOSES));
    }

    @Test
    void whoWasRemindedIsNotRemindedAgainWhenTheClockIsSetBack() {
        Past told = told(reminded("sodra", "2026-01-08"));
        List<Arrival> lacking = List.of(complete("norra"), complete("vastra"), onlyList("sodra"));
        assertThat(due("2026-01-02T05:00", told, lacking)).isInstanceOf(Due.Nothing.class);
        assertThat(due("2026-01-08T05:00", told, lacking)).isInstanceOf(Due.Nothing.class);
    }

    @Test
    void silenceIsAnAlarmOnceADistrict() {
        Past reminded = told(reminded("sodra", "2026-01-08"));
        assertThat(due("2026-01-08T03:00", reminded, withoutSodra()))
                .isEqualTo(new Due.Alarm(JANUARY, List.of(silent("sodra")), CLOSES));
        Past told = told(reminded("sodra", "2026-01-08"), alarmed("sodra"));
        assertThat(due("2026-01-09T03:00", told, withoutSodra())).isEqualTo(new Due.Nothing(CLOSES));
        assertThat(due("2026-01-09T03:00", told, none()))
                .isEqualTo(new Due.Alarm(JANUARY, List.of(silent("norra"), silent("vastra")), CLOSES));
    }

    @Test
    void aFileThatIsBeingWrittenIsWaitedForLikeOneThatIsMissing() {
        Arrival written = new Arrival("sodra", "sodra", true, true, true, false, Set.of("sodra-list"));
        List<Arrival> arrivals = List.of(complete("norra"), complete("vastra"), written);
        assertThat(due("2026-01-01T03:00", arrivals)).isNotInstanceOf(Due.Run.class);
        Past told = told(reminded("sodra", "2026-01-08"));
        assertThat(due("2026-01-15T03:00", told, arrivals)).isEqualTo(new Due.Run(JANUARY, List.of(written)));
    }

    private static Past published(String at) {
        Publication version = new Publication(
                1,
                Optional.of(stockholm(at)),
                Map.of(
                        "norra",
                        complete("norra").files(),
                        "vastra",
                        complete("vastra").files()));
        return new Past(JANUARY, Optional.empty(), Optional.of(version), List.of());
    }

    @Test
    void aRunOfSomebodyElsesOnTheReportDateCountsAndARehearsalBeforeItDoesNot() {
        assertThat(due("2026-01-01T03:00", published("2026-01-01T00:00"), withoutSodra()))
                .isEqualTo(new Due.Nothing(stockholm("2026-06-24T03:00")));
        assertThat(due("2026-01-01T03:00", published("2025-12-31T23:59:59"), all()))
                .isEqualTo(new Due.Run(JANUARY, List.of()));
    }

    @Test
    void filesThatCameAfterAVersionAreOfferedOnceAndNeverRun() {
        Past published = published("2026-01-15T03:00");
        assertThat(due("2026-01-20T09:00", published, all()))
                .isEqualTo(new Due.Offer(JANUARY, 1, List.of(complete("sodra"))));
        Past offered = new Past(
                JANUARY,
                Optional.empty(),
                published.publication(),
                List.of(new Told(
                        Told.Kind.OFFER,
                        "sodra",
                        LocalDate.parse("2026-01-20"),
                        complete("sodra").fingerprint())));
        assertThat(due("2026-01-20T10:00", offered, all())).isInstanceOf(Due.Nothing.class);
        assertThat(due("2026-01-20T10:00", offered, List.of(complete("norra"), complete("vastra"), onlyList("sodra"))))
                .isEqualTo(new Due.Offer(JANUARY, 1, List.of(onlyList("sodra"))));
    }

    @Test
    void filesThatWereTakenAwayAreNoOffer() {
        assertThat(due("2026-01-20T09:00", published("2026-01-15T03:00"), none()))
                .isInstanceOf(Due.Nothing.class);
    }

    @Test
    void ofTwoPeriodsThatWereMissedTheEarlierIsRunFirst() {
        Period july = Period.parse("2026-07-01").orElseThrow();
        List<Past> history = List.of(Past.nothing(july), Past.nothing(JANUARY));
        assertThat(Due.decide(stockholm("2026-08-01T12:00"), history, Map.of(july, all(), JANUARY, all()), TIMETABLE))
                .isEqualTo(new Due.Run(JANUARY, List.of()));
    }
}
