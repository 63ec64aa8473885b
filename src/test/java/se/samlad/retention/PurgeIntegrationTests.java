package se.samlad.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.audit.Deed;
import se.samlad.audit.Entry;
import se.samlad.audit.Trail;
import se.samlad.file.Sha256;
import se.samlad.testing.Canaries;
import se.samlad.testing.Folders;
import se.samlad.testing.HomeBytes;
import se.samlad.testing.HomeDatabase;
import se.samlad.testing.ReviewedWorkbook;
import se.samlad.testing.SamladRun;

/** A home whose people are to be gone, in every byte. */
class PurgeIntegrationTests {

    private static final String PERIOD = "2026-01-01";

    @TempDir
    Path folder;

    private Path input;
    private SamladRun run;

    @BeforeEach
    void aPublishedPeriod() throws IOException {
        input = folder.resolve("input");
        Canaries.putInto(input.resolve(PERIOD), "sodra");
        run = new SamladRun(folder.resolve("one")).on(input, PERIOD);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
    }

    private SamladRun purge(String... arguments) {
        String[] all = new String[arguments.length + 1];
        all[0] = "purge";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return run.with(all);
    }

    private List<String> canariesUnderHome() {
        return HomeBytes.under(run.home()).withAnyOf(Canaries.all());
    }

    private Path receipt() {
        return run.home().resolve("kvitton").resolve("Gallring " + PERIOD + ".txt");
    }

    @Test
    void afterwardsNoCanaryStandsInAnyByteUnderHome() {
        List<String> before = canariesUnderHome();
        assertThat(before)
                .contains(
                        "db/samlad.mv.db: Kanariefågelsdotter",
                        "db/samlad.mv.db: Kanarieberättelse",
                        "db/samlad.mv.db: Kanariemotivering",
                        "db/samlad.mv.db: Kanarierubrik",
                        "db/samlad.mv.db: Kanarieskräp")
                .anyMatch(found -> found.startsWith("work/") && found.endsWith(": Kanariecoach"));

        assertThat(purge("--period", PERIOD, "--anyway").exitCode())
                .as(run.said())
                .isZero();
        assertThat(canariesUnderHome()).isEmpty();
    }

    @Test
    void afterwardsNoPseudonymOfARowStandsInTheDatabaseButThoseOfDecisions() throws Exception {
        HomeDatabase database = HomeDatabase.of(run);
        List<String> people = database.rows("SELECT DISTINCT person_key FROM list_row WHERE person_key IS NOT NULL");
        List<String> decided = database.rows("SELECT left_record FROM decision");
        assertThat(people).hasSizeGreaterThan(3);
        assertThat(decided).hasSize(1);
        assertThat(HomeBytes.under(run.home()).withAnyOf(people)).isNotEmpty();

        purge("--period", PERIOD, "--anyway");
        assertThat(HomeBytes.under(run.home()).withAnyOf(people)).isEmpty();
        assertThat(database.rows("SELECT verdict, decided_by, left_record, reason FROM decision"))
                .containsExactly("SAME Kim " + decided.get(0)
                        + " (motiveringen är gallrad; den står i periodens granskningsutgåva)");
    }

    @Test
    void figuresVerdictsAndTheTrailStay() throws Exception {
        HomeDatabase database = HomeDatabase.of(run);
        String figures = "SELECT district, measure, scope, selection, counted FROM figure ORDER BY 1, 2, 3, 4";
        String verdicts = "SELECT district, kind, severity, code, stated, counted FROM finding ORDER BY ordinal";
        List<String> counted = database.rows(figures);
        List<String> found = database.rows(verdicts);
        assertThat(counted).isNotEmpty();
        assertThat(found).isNotEmpty();

        purge("--period", PERIOD, "--anyway");
        assertThat(database.rows(figures)).isEqualTo(counted);
        assertThat(database.rows(verdicts)).isEqualTo(found);
        assertThat(database.rows("SELECT COUNT(*) FROM list_row")).containsExactly("0");
        assertThat(run.asked(
                                "verify",
                                run.output().resolve(PERIOD).resolve("v1").toString())
                        .exitCode())
                .as(run.said())
                .isZero();
    }

    @Test
    void theReceiptSaysWhatWentWhenAndWhyAndWhatIsLeftElsewhere() throws Exception {
        List<String> rows = HomeDatabase.of(run).rows("SELECT COUNT(*) FROM list_row");
        run.at(Instant.parse("2026-03-01T11:30:00Z"), "purge", "--period", PERIOD, "--anyway");
        String text = Files.readString(receipt());
        assertThat(text.lines())
                .contains(
                        "Kvitto på gallring av perioden 2026-01-01",
                        "Gallrad 2026-03-01 12:30.",
                        "Skäl: någon begärde det, innan perioden var godkänd eller följd av en senare.",
                        "  rader i deltagarlistorna: " + rows.get(0),
                        "  kopior av inskickade filer: 4",
                        "  " + run.output().resolve(PERIOD).resolve("v1").toAbsolutePath());
        assertThat(run.said()).contains(text.lines().toList());
        Entry entry = Trail.of(run.home()).latest(Deed.PURGED).orElseThrow();
        assertThat(entry.about())
                .containsEntry("period", PERIOD)
                .containsEntry("ground", "ASKED")
                .containsEntry("rows", rows.get(0))
                .containsEntry("files", "4")
                .containsEntry("receipt", Sha256.of(text));
        assertThat(Trail.of(run.home()).problems()).isEmpty();
    }

    @Test
    void whatIsPublishedIsNotTouched() {
        Map<String, String> published = run.published();
        purge("--period", PERIOD, "--anyway");
        assertThat(run.published()).isEqualTo(published);
    }

    @Test
    void aPreviewSaysWhatWouldGoAndTakesNothing() throws Exception {
        List<String> before = canariesUnderHome();
        assertThat(purge("--period", PERIOD, "--anyway", "--dry-run").exitCode())
                .isZero();
        assertThat(run.said())
                .contains(
                        "Perioden 2026-01-01 skulle gallras (begärt).",
                        "  kopior av inskickade filer: 4",
                        "Inget har gjorts.");
        assertThat(canariesUnderHome()).containsAll(before);
        assertThat(receipt()).doesNotExist();
        assertThat(HomeDatabase.of(run).rows("SELECT COUNT(*) FROM purge")).containsExactly("0");
    }

    @Test
    void aPeriodThatNobodyHasApprovedOrFollowedStays() {
        assertThat(purge("--period", PERIOD).exitCode()).isEqualTo(64);
        assertThat(run.said()).contains("Perioden 2026-01-01 är varken godkänd", "[E793]");
        assertThat(canariesUnderHome()).isNotEmpty();
    }

    @Test
    void anApprovedPeriodGoes() throws IOException {
        ReviewedWorkbook.save(
                ReviewedWorkbook.of(run.output().resolve(PERIOD).resolve("v1")),
                input.resolve(PERIOD).resolve("godkänd.xlsx"),
                workbook -> {
                    ReviewedWorkbook.put(workbook, "Godkänd av", "Kim Lund");
                    ReviewedWorkbook.put(workbook, "Datum", "2026-01-20");
                });
        run.on(input, PERIOD);
        assertThat(Trail.of(run.home()).latest(Deed.SIGNED_OFF)).isPresent();
        assertThat(purge("--period", PERIOD).exitCode()).as(run.said()).isZero();
        assertThat(run.said()).contains("Skäl: perioden är godkänd.");
        assertThat(canariesUnderHome()).isEmpty();
    }

    @Test
    void aPeriodWhoseRunIsNotPublishedStays() throws Exception {
        HomeDatabase.of(run)
                .change("UPDATE run_attempt SET state = 'STOPPED', command = 'samlad run --period 2026-01-01'");
        assertThat(purge("--period", PERIOD, "--anyway").exitCode()).isEqualTo(64);
        assertThat(run.said()).contains("samlad run --period 2026-01-01", "[E792]");
    }

    @Test
    void whatIsNotThereCannotGo() {
        assertThat(purge("--period", "2024-01-01").exitCode()).isEqualTo(64);
        assertThat(run.said()).contains("[E794]");
        purge("--period", PERIOD, "--anyway");
        assertThat(purge("--period", PERIOD, "--anyway").exitCode()).isEqualTo(64);
        assertThat(run.said()).contains("[E794]");
    }

    @Test
    void aHomeWithoutADatabaseIsSaid() {
        SamladRun other = new SamladRun(folder.resolve("two")).with("purge");
        assertThat(other.exitCode()).isEqualTo(65);
        assertThat(other.said()).contains("[E721]");
    }

    @Test
    void onePeriodOrAllBeforeOneNotBoth() {
        assertThat(purge("--period", PERIOD, "--before", PERIOD).exitCode()).isEqualTo(64);
        assertThat(run.said()).contains("--period eller --before");
    }

    @Test
    void withoutAPeriodNothingGoesUnlessATimeIsSet() throws IOException {
        assertThat(purge().exitCode()).isZero();
        assertThat(run.said()).contains("Inget att gallra.");
        run.configured("purge-after-months: 6\n");
        run.at(Instant.parse("2026-06-30T21:59:00Z"), "purge");
        assertThat(run.said()).contains("Inget att gallra.");
        run.at(Instant.parse("2026-06-30T22:01:00Z"), "purge");
        assertThat(run.said()).contains("Skäl: 6 månader har gått sedan rapportdatum (purge-after-months).");
        assertThat(canariesUnderHome()).isEmpty();
    }

    @Test
    void whatIsOverGoesByItselfAfterARun() throws IOException {
        run.configured("purge-after-months: 6\n");
        run.at(Instant.parse("2026-07-02T08:00:00Z"), "run", "--input", input.toString(), "--period", PERIOD);
        assertThat(run.exitCode()).isZero();
        assertThat(run.said()).contains("Inget nytt", "Kvitto på gallring: " + receipt());
        assertThat(canariesUnderHome()).isEmpty();
    }

    @Test
    void statusHistoryAndFindingsSayThatItIsGone() {
        run.at(Instant.parse("2026-03-01T11:30:00Z"), "purge", "--period", PERIOD, "--anyway");
        assertThat(run.asked("status").exitCode()).isZero();
        assertThat(run.said()).contains("publicerad som version 1, gallrad 2026-03-01");
        assertThat(run.asked("history").said()).contains("publicerad som version 1, gallrad 2026-03-01");
        assertThat(run.asked("history", "--json").said()).contains("\"purged\"", "2026-03-01T11:30:00Z");
        assertThat(run.asked("findings").exitCode()).isZero();
        assertThat(run.said()).contains("Vad som sades är gallrat");
    }

    @Test
    void unchangedFilesAreNothingNewAndNoCopyIsLeft() {
        purge("--period", PERIOD, "--anyway");
        assertThat(run.on(input, PERIOD).exitCode()).isZero();
        assertThat(run.said()).startsWith("Inget nytt");
        assertThat(canariesUnderHome()).isEmpty();
    }

    @Test
    void doingAPurgedPeriodAgainIsRefusedAndNoCopyIsLeft() throws IOException {
        run.at(Instant.parse("2026-03-01T11:30:00Z"), "purge", "--period", PERIOD, "--anyway");
        run.with("rerun", "--input", input.toString(), "--period", PERIOD, "--from", "count");
        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.said()).contains("Perioden 2026-01-01 gallrades 2026-03-01", "--home", "[E791]");
        Files.writeString(
                input.resolve(PERIOD).resolve("sodra").resolve("Lista Kanariefågelsdotter.csv"),
                ";Ny Person;K;Trosa;FK;Coachning;2025-09-01;;;;\n",
                StandardOpenOption.APPEND);
        assertThat(run.on(input, PERIOD).exitCode()).isEqualTo(64);
        assertThat(run.said()).contains("[E791]");
        run.with("run", "--input", input.toString(), "--period", PERIOD, "--dry-run");
        assertThat(run.said()).contains("[E791]");
        assertThat(canariesUnderHome()).isEmpty();
    }

    /** Killed after the rows had gone: files and bytes were left, and no receipt. */
    @Test
    void aPurgeThatWasKilledIsCompletedByTheNext() throws IOException {
        purge("--period", PERIOD, "--anyway");
        String text = Files.readString(receipt());
        Files.delete(receipt());
        Path left = Files.createDirectories(run.home().resolve("work").resolve("look123"));
        Files.writeString(left.resolve("kopia"), Canaries.all().get(0));
        Files.writeString(
                run.home().resolve("db").resolve("samlad.mv.db.tempFile"),
                Canaries.all().get(1));

        assertThat(purge("--dry-run").said())
                .contains("En gallring av perioden 2026-01-01 blev avbruten och skulle göras klar.");
        assertThat(canariesUnderHome()).isNotEmpty();
        assertThat(purge().exitCode()).as(run.said()).isZero();
        assertThat(canariesUnderHome()).isEmpty();
        assertThat(receipt()).hasContent(text);
    }

    @Test
    void aCopyThatAnotherPeriodNeedsStays() throws IOException {
        Folders.copy(input.resolve(PERIOD), input.resolve("2026-07-01"));
        run.on(input, "2026-07-01");
        assertThat(purge("--before", "2026-07-01").exitCode()).as(run.said()).isZero();
        assertThat(run.said()).contains("Skäl: en senare period är publicerad.", "  kopior av inskickade filer: 0");
        assertThat(canariesUnderHome()).anyMatch(found -> found.startsWith("work/snapshots"));
        run.with("rerun", "--input", input.toString(), "--period", "2026-07-01", "--from", "link");
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
    }

    @Test
    void whatARunThatWasNeverShownHasLeftBesideTheVersionsGoes() throws IOException {
        Path left = Files.createDirectories(
                run.output().resolve(PERIOD).resolve(".v2-unfinished").resolve("data"));
        Files.writeString(left.resolve("ledger.csv"), "a");
        purge("--period", PERIOD, "--anyway");
        assertThat(left.getParent()).doesNotExist();
        assertThat(run.output().resolve(PERIOD).resolve("v1")).exists();
    }
}
