package se.samlad.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.schedule.DistrictsSoFar.stockholm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.HomeDatabase;
import se.samlad.testing.SamladProcess;
import se.samlad.testing.SamladRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code run --due} as cron gives it, with real files; the example county lacks Södra. */
class DueIntegrationTests {

    private static final String PERIOD = "2026-01-01";

    @TempDir
    Path folder;

    private Path input;
    private SamladRun run;

    @BeforeEach
    void ownInput() throws IOException {
        input = folder.resolve("input");
        Folders.copy(Path.of("input", PERIOD), input.resolve(PERIOD));
        run = new SamladRun(folder);
    }

    private SamladRun due(String time) {
        return run.at(stockholm(time), "run", "--due", "--input", input.toString());
    }

    /** Södra sends what Norra has sent, which is enough to be a list and a report. */
    private void sodraSends() throws IOException {
        Folders.copy(
                input.resolve(PERIOD).resolve("norra"), input.resolve(PERIOD).resolve("sodra"));
    }

    @Test
    void aMissingDistrictIsRemindedAlarmedAndWaitedForAndThenThePeriodIsRunOnce() throws Exception {
        due("2025-12-25T03:05");
        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(run.said()).isEqualTo("""
                        Perioden 2026-01-01 väntar på Södra, senast till 2026-01-15 03:00:00. Påminn dem.
                        Inget att göra nu. Nästa gång senast 2026-01-01 03:00:00.
                        """);
        due("2025-12-25T04:05");
        assertThat(run.said()).isEqualTo("Inget att göra nu. Nästa gång senast 2026-01-01 03:00:00.\n");
        due("2026-01-08T03:05");
        assertThat(run.said())
                .contains("Ingenting har kommit för perioden 2026-01-01 från Södra. Kontakta länsdelen. [E781]");
        assertThat(run.published()).isEmpty();

        run.asked("status");
        assertThat(run.said())
                .contains("Schemat: perioden 2026-01-01 väntar på Södra (tittade senast 2026-01-08 03:05:00).");

        due("2026-01-15T03:05");
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.said())
                .startsWith("Insamlingen är stängd: perioden 2026-01-01 körs utan allt från Södra.\n")
                .contains("Perioden 2026-01-01 är publicerad som version 1.");

        Map<String, String> published = run.published();
        due("2026-01-15T04:05");
        assertThat(run.exitCode()).isZero();
        assertThat(run.said()).isEqualTo("Inget att göra nu. Nästa gång senast 2026-06-24 03:00:00.\n");
        assertThat(run.published()).isEqualTo(published);
        run.asked("status");
        assertThat(run.said())
                .containsPattern("Schemat: perioden 2026-01-01 kördes av "
                        + ProcessHandle.current().pid() + "@\\S+, klar 2026-01-15 03:05:00\\.");
    }

    @Test
    void aWholeCountyIsRunOnTheReportDateAndLateFilesAreOfferedAsTheNextVersion() throws Exception {
        sodraSends();
        due("2026-01-01T02:59");
        assertThat(run.published()).isEmpty();
        due("2026-01-01T03:00");
        assertThat(run.said()).startsWith("Alla länsdelar har skickat sitt: perioden 2026-01-01 körs.\n");

        Files.copy(
                input.resolve(PERIOD).resolve("vastra").resolve("Lägesrapport Västra.docx"),
                input.resolve(PERIOD).resolve("sodra").resolve("mer.docx"));
        due("2026-01-02T10:00");
        assertThat(run.exitCode()).isZero();
        assertThat(run.said())
                .startsWith("Nya filer för perioden 2026-01-01 från Södra efter version 1."
                        + " Gör version 2 med: samlad run --period 2026-01-01\n");
        due("2026-01-02T11:00");
        assertThat(run.said()).startsWith("Inget att göra nu.");
        run.asked("status", "--json");
        JsonNode schedule = JsonMapper.builder()
                .build()
                .readTree(run.said())
                .get("schedule")
                .get(0);
        assertThat(schedule.get("lateFrom").asString()).isEqualTo("Södra");
        assertThat(schedule.get("settled").asString()).isEqualTo("2026-01-01T02:00:00Z");

        run.at(stockholm("2026-01-02T12:00"), "run", "--period", PERIOD, "--input", input.toString());
        assertThat(run.said()).contains("publicerad som version 2.");
        due("2026-01-02T13:00");
        run.asked("status");
        assertThat(run.said()).doesNotContain("har nya filer");
    }

    @Test
    void aPurgedPeriodIsOverWhateverComesIn() throws IOException {
        sodraSends();
        due("2026-01-01T03:00");
        run.at(stockholm("2026-01-02T12:00"), "purge", "--period", PERIOD, "--anyway");
        assertThat(run.exitCode()).as(run.said()).isZero();
        Files.copy(
                input.resolve(PERIOD).resolve("vastra").resolve("Lägesrapport Västra.docx"),
                input.resolve(PERIOD).resolve("sodra").resolve("mer.docx"));

        due("2026-01-02T13:00");

        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(run.said()).startsWith("Inget att göra nu.");
    }

    @Test
    void aPeriodThatIsPurgedBeforeItsDayIsNotTried() throws IOException {
        sodraSends();
        due("2025-12-20T03:00");
        run.at(stockholm("2025-12-20T12:00"), "run", "--period", PERIOD, "--input", input.toString());
        run.at(stockholm("2025-12-21T12:00"), "purge", "--period", PERIOD, "--anyway");
        assertThat(run.exitCode()).as(run.said()).isZero();

        due("2026-01-01T03:00");

        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(run.said()).startsWith("Inget att göra nu.");
    }

    @Test
    void whatWasMissedWhileTheMachineWasOffIsRunInOrder() throws IOException {
        sodraSends();
        Folders.copy(input.resolve(PERIOD), input.resolve("2025-07-01"));
        due("2025-06-20T03:00");
        due("2026-01-20T12:00");
        assertThat(run.said()).contains("perioden 2025-07-01 körs", "perioden 2026-01-01 körs");
        assertThat(run.said().indexOf("perioden 2025-07-01 körs"))
                .isLessThan(run.said().indexOf("perioden 2026-01-01 körs"));
    }

    @Test
    void anEarlyRunOfSomebodysIsDoneOnceMoreOnTheDayAndWhenNothingHasChangedNothingIsPublished() throws Exception {
        sodraSends();
        run.at(stockholm("2025-12-20T12:00"), "run", "--period", PERIOD, "--input", input.toString());
        Map<String, String> published = run.published();
        due("2026-01-01T03:00");
        assertThat(run.said()).contains("Inget nytt: perioden 2026-01-01 är redan publicerad som version 1");
        assertThat(run.published()).isEqualTo(published);
        due("2026-01-01T04:00");
        assertThat(run.said()).startsWith("Inget att göra nu.");
    }

    @Test
    void aRunThatFailsIsTriedAgainInTheNextRound() throws Exception {
        sodraSends();
        due("2025-12-25T03:00");
        HomeDatabase.of(run).change("ALTER TABLE finding ADD CONSTRAINT refuse CHECK (run_id < 0)");
        due("2026-01-01T03:00");
        assertThat(run.exitCode()).isEqualTo(70);
        due("2026-01-01T04:00");
        assertThat(run.exitCode()).isEqualTo(70);
        HomeDatabase.of(run).change("ALTER TABLE finding DROP CONSTRAINT refuse");
        due("2026-01-01T05:00");
        assertThat(run.said()).contains("Perioden 2026-01-01 är publicerad som version 1.");
        assertThat(HomeDatabase.of(run).rows("SELECT period, settled_at IS NOT NULL FROM schedule_period"))
                .containsExactly("2026-01-01 TRUE");
    }

    @Test
    void ofTwoProcessesAtTheSameTimeOneRunsThePeriodAndTheOtherSaysWhoDoes() throws Exception {
        sodraSends();
        SamladProcess first = run.inProcess("run", "--due", "--input", input.toString());
        SamladProcess second = run.inProcess("run", "--due", "--input", input.toString());
        int one = first.exitCode(java.time.Duration.ofMinutes(3));
        int other = second.exitCode(java.time.Duration.ofMinutes(3));
        assertThat(java.util.List.of(one, other)).contains(75);
        assertThat(first.said() + second.said()).contains("samlad run --due").contains("[E751]");
    }

    @Test
    void dueChoosesThePeriodItself() {
        run.with("run", "--due", "--period", PERIOD);
        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.said()).contains("--due väljer själv period.");
    }

    @Test
    void aTimeInTheHourThatIsShiftedStopsEverythingAtTheStart() throws IOException {
        run.configured("run-at: \"02:30\"\n");
        for (String command : new String[] {"serve", "run"}) {
            run.with(command);
            assertThat(run.exitCode()).as(command).isEqualTo(78);
            assertThat(run.said()).as(command).contains("run-at", "02:00–02:59", "[E643]");
        }
    }

    @Test
    void serveGoesARoundAtOnceLeavesTheHomeFreeAndEndsWhenItIsAskedTo() throws Exception {
        SamladProcess serve = run.inProcess("serve", "--input", input.toString());
        try {
            serve.untilItSays("Inget att göra nu");
            run.asked("status");
            assertThat(run.exitCode()).as(run.said()).isZero();
            serve.askToEnd();
            assertThat(serve.exitCode(java.time.Duration.ofSeconds(10))).isEqualTo(143);
        } finally {
            serve.kill();
        }
    }
}
