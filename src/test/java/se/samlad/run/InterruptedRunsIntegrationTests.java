package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.testing.HomeDatabase;
import se.samlad.testing.SamladRun;

/** What killed processes leave in Spring Batch's tables does not keep the same command from going on. */
class InterruptedRunsIntegrationTests {

    private static final Path INPUT = Path.of("input");
    private static final String PERIOD = "2026-01-01";

    @TempDir
    Path folder;

    /** A run that fails while it reconciles, because the database refuses findings. */
    private SamladRun failed() throws Exception {
        SamladRun run = new SamladRun(folder).asked("run", "--dry-run", "--input", INPUT.toString());
        HomeDatabase.of(run).change("ALTER TABLE finding ADD CONSTRAINT refuse CHECK (run_id < 0)");
        run.on(INPUT, PERIOD);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(70);
        HomeDatabase.of(run).change("ALTER TABLE finding DROP CONSTRAINT refuse");
        return run;
    }

    private Map<String, String> undisturbed() {
        return new SamladRun(folder.resolve("undisturbed")).on(INPUT, PERIOD).published();
    }

    @Test
    void aFailedRunGoesOnAtTheStepThatFailed() throws Exception {
        SamladRun run = failed();
        run.on(INPUT, PERIOD);
        assertThat(run.said())
                .contains("Stämmer av", "Publicerar")
                .doesNotContain("Tar emot filer", "Läser deltagarlistor", "Läser lägesrapporter", "Räknar (");
        assertThat(run.published()).isEqualTo(undisturbed());
    }

    @Test
    void thePreviewOfAFailedRunSaysWhatIsReused() throws Exception {
        SamladRun run = failed().with("run", "--dry-run", "--input", INPUT.toString(), "--period", PERIOD);
        assertThat(run.exitCode()).isZero();
        assertThat(run.said())
                .containsPattern("Räknar \\(count\\) +återanvänds")
                .containsPattern("Stämmer av \\(reconcile\\) +görs")
                .contains("Inget som är publicerat skrivs över.", "Gör det med: samlad run --period 2026-01-01");
        assertThat(run.output().resolve(PERIOD).resolve("v1")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"STARTED", "STARTING", "STOPPING", "UNKNOWN"})
    void anExecutionThatNobodyEndedIsGoneOnWith(String status) throws Exception {
        SamladRun run = failed();
        HomeDatabase.of(run).change("UPDATE batch_job_execution SET status = '" + status + "', end_time = NULL");
        HomeDatabase.of(run)
                .change("UPDATE batch_step_execution SET status = '" + status
                        + "', end_time = NULL WHERE step_name = 'reconcile'");
        HomeDatabase.of(run).change("UPDATE run_attempt SET state = 'RUNNING', ended_at = NULL, code = NULL");
        run.on(INPUT, PERIOD);
        assertThat(run.said()).contains("Körning 1 som började", "[E753]").doesNotContain("Räknar (");
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.published()).isEqualTo(undisturbed());
    }

    @Test
    void aPartitionThatNobodyEndedIsReadAgainAndTheOthersAreNot() throws Exception {
        SamladRun run = failed();
        HomeDatabase database = HomeDatabase.of(run);
        String list = database.rows("SELECT file_number FROM submission_file WHERE kind = 'PARTICIPANT_LIST'"
                        + " AND district = 'vastra'")
                .get(0);
        database.change("UPDATE batch_job_execution SET status = 'STARTED', end_time = NULL");
        database.change("UPDATE batch_step_execution SET status = 'STARTED', end_time = NULL"
                + " WHERE step_name IN ('readLists', 'readListsFile:file" + list + "')");
        database.change("DELETE FROM batch_step_execution_context WHERE step_execution_id IN (SELECT step_execution_id"
                + " FROM batch_step_execution WHERE step_name IN ('readReports', 'link', 'count', 'reconcile')"
                + " OR step_name LIKE 'readReportsFile%')");
        database.change(
                "DELETE FROM batch_step_execution WHERE step_name IN ('readReports', 'link', 'count', 'reconcile')"
                        + " OR step_name LIKE 'readReportsFile%'");
        run.on(INPUT, PERIOD);
        assertThat(run.said()).contains("Läser deltagarlistor, Västra").doesNotContain("Läser deltagarlistor, Norra");
        assertThat(run.published()).isEqualTo(undisturbed());
    }

    @Test
    void anInstanceWithoutExecutionIsPutAway() throws Exception {
        SamladRun run = failed();
        HomeDatabase database = HomeDatabase.of(run);
        for (String table : List.of(
                "batch_step_execution_context",
                "batch_step_execution",
                "batch_job_execution_context",
                "batch_job_execution_params",
                "batch_job_execution")) {
            database.change("DELETE FROM " + table);
        }
        run.on(INPUT, PERIOD);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.published()).isEqualTo(undisturbed());
        assertThat(database.rows("SELECT COUNT(*) FROM batch_job_instance")).containsExactly("1");
    }

    @Test
    void theStepThatFailedStandsInStatusWithItsCodeAndTheCommandToType() throws Exception {
        SamladRun run = failed().asked("status");
        assertThat(run.said())
                .contains("Körning 1, perioden 2026-01-01: misslyckades", "[E714]", "Plats: Stämmer av.")
                .containsPattern("Stämmer av +misslyckades")
                .contains("Skriv: samlad run --period 2026-01-01");
        run.asked("log", "--run", "1");
        assertThat(run.said()).contains("[E714]");
    }

    @Test
    void homesOfBeforeAttemptsWereKeptAreShownToo() throws IOException, Exception {
        SamladRun run = new SamladRun(folder).on(INPUT, PERIOD);
        HomeDatabase.of(run).change("DELETE FROM run_attempt");
        run.asked("status");
        assertThat(run.exitCode()).isZero();
        assertThat(run.said()).contains("Körning 1, perioden 2026-01-01: – som version 1");
        assertThat(Files.exists(run.home().resolve("owner"))).isFalse();
    }
}
