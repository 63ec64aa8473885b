package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Steps that are done again after a rule was changed. */
class RerunIntegrationTests {

    private static final String PERIOD = "2026-01-01";

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void ownInput() throws IOException {
        input = folder.resolve("input");
        Folders.copy(Path.of("input", PERIOD), input.resolve(PERIOD));
    }

    private SamladRun published(String name) {
        return new SamladRun(folder.resolve(name)).on(input, PERIOD);
    }

    private SamladRun rerun(SamladRun run, String... arguments) {
        String[] all = new String[arguments.length + 5];
        System.arraycopy(new String[] {"rerun", "--input", input.toString(), "--period", PERIOD}, 0, all, 0, 5);
        System.arraycopy(arguments, 0, all, 5, arguments.length);
        return run.with(all);
    }

    private static void changeRule(SamladRun run, String name) throws IOException {
        Path own = run.home().resolve("rules").resolve(name);
        Files.createDirectories(own.getParent());
        Files.copy(Path.of("src", "main", "resources", "rules", name), own);
        Files.writeString(own, "\n# En egen rad.\n", StandardOpenOption.APPEND);
    }

    /** The files of a version with their hashes; the manifest names the version. */
    private static Map<String, String> files(SamladRun run, int version) {
        Map<String, String> files = new TreeMap<>();
        run.published().forEach((path, hash) -> {
            if (path.startsWith(PERIOD + "/v" + version + "/") && !path.endsWith("manifest.json")) {
                files.put(path.substring((PERIOD + "/v" + version + "/").length()), hash);
            }
        });
        return files;
    }

    /** The findings of a version; since which version each is said is another in every version. */
    private static List<JsonNode> findings(SamladRun run, int version) {
        return run.annex(PERIOD, version).entries("findings.json").stream()
                .map(entry -> ((ObjectNode) entry).without("since"))
                .map(JsonNode.class::cast)
                .toList();
    }

    @Test
    void fromAStepGivesWhatAWholeRunUnderTheSameRulesGives() throws IOException {
        SamladRun run = published("one");
        changeRule(run, "claims.yml");
        rerun(run, "--from", "readReports");
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.said()).contains("publicerad som version 2").doesNotContain("Läser deltagarlistor, ");

        SamladRun whole = published("other");
        changeRule(whole, "claims.yml");
        whole.on(input, PERIOD);
        assertThat(files(run, 2)).isEqualTo(files(whole, 2));
        assertThat(run.published())
                .containsAllEntriesOf(
                        Map.of(PERIOD + "/v2/manifest.json", whole.published().get(PERIOD + "/v2/manifest.json")));
    }

    @Test
    void everyStepCanBeBegunFromAndPublishesTheSame() {
        SamladRun run = published("one");
        Map<String, String> first = files(run, 1);
        int version = 2;
        for (JobStep step : JobStep.values()) {
            rerun(run, "--from", step.key());
            assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
            assertThat(files(run, version).keySet()).as(step.key()).isEqualTo(first.keySet());
            assertThat(run.annex(PERIOD, version).figures())
                    .isEqualTo(run.annex(PERIOD, 1).figures());
            assertThat(findings(run, version)).as(step.key()).isEqualTo(findings(run, 1));
            version++;
        }
    }

    @Test
    void whatIsPublishedStaysAndTheRunHasNothingNewAfterwards() {
        SamladRun run = published("one");
        Map<String, String> first = run.published();
        first.remove(PERIOD + "/senaste");
        rerun(run, "--from", "count");
        assertThat(run.published()).containsAllEntriesOf(first);
        run.on(input, PERIOD);
        assertThat(run.said()).startsWith("Inget nytt: perioden 2026-01-01 är redan publicerad som version 2");
    }

    @Test
    void ofOneDistrictReadsOnlyItsFiles() {
        SamladRun run = published("one");
        rerun(run, "--from", "readLists", "--district", "vastra");
        assertThat(run.said())
                .contains("Läser deltagarlistor, Västra", "Läser lägesrapporter, Västra")
                .doesNotContain("Läser deltagarlistor, Norra", "Läser lägesrapporter, Norra");
        assertThat(findings(run, 2)).isEqualTo(findings(run, 1));
        assertThat(run.annex(PERIOD, 2).table("ledger.csv"))
                .isEqualTo(run.annex(PERIOD, 1).table("ledger.csv"));
    }

    @Test
    void thePreviewSaysWhatIsReusedAndDoesNothing() {
        SamladRun run = published("one");
        Map<String, String> before = run.published();
        rerun(run, "--from", "readReports", "--district", "vastra", "--dry-run");
        assertThat(run.exitCode()).isZero();
        assertThat(run.said())
                .contains("Perioden 2026-01-01 skulle bli version 2:")
                .containsPattern("Läser deltagarlistor \\(readLists\\) +återanvänds")
                .containsPattern("Läser lägesrapporter \\(readReports\\) +görs; återanvänds för Norra")
                .containsPattern("Räknar \\(count\\) +görs")
                .contains("Gör det med: samlad rerun --period 2026-01-01 --from readReports --district vastra");
        assertThat(run.published()).isEqualTo(before);
        run.on(input, PERIOD);
        assertThat(run.said()).startsWith("Inget nytt:");
    }

    @Test
    void aStepBehindTheChangeIsRefusedWithTheStepToBeginFrom() throws IOException {
        SamladRun run = published("one");
        changeRule(run, "headers.yml");
        rerun(run, "--from", "count");
        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.said()).contains("headers", "--from receive", "[E646]");
    }

    @Test
    void oneDistrictIsRefusedWhenTheRuleHoldsForAll() throws IOException {
        SamladRun run = published("one");
        changeRule(run, "claims.yml");
        rerun(run, "--from", "readReports", "--district", "vastra");
        assertThat(run.said()).contains("claims", "utelämna --district", "[E648]");
    }

    @Test
    void oneDistrictIsRefusedInStepsOfTheWholeCounty() {
        rerun(published("one"), "--from", "count", "--district", "vastra");
        assertThat(rerun(published("two"), "--from", "count", "--district", "vastra")
                        .said())
                .contains("[E647]");
    }

    @Test
    void changedFilesAreLeftToTheRun() throws IOException {
        SamladRun run = published("one");
        Files.delete(input.resolve(PERIOD).resolve("norra").resolve("Lägesrapport Norra.docx"));
        rerun(run, "--from", "count");
        assertThat(run.said()).contains("samlad run", "[E649]");
    }

    @Test
    void aPeriodThatHasNotBeenRunIsLeftToTheRun() {
        SamladRun run = rerun(new SamladRun(folder.resolve("one")), "--from", "count");
        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.said()).contains("Kör den först: samlad run", "[E645]");
    }

    @Test
    void aStepThatIsNoneIsAUsageErrorThatNamesThem() {
        SamladRun run = rerun(new SamladRun(folder.resolve("one")), "--from", "räkna");
        assertThat(run.exitCode()).isEqualTo(64);
        assertThat(run.said()).contains("receive, readLists, readReports, link, count, reconcile, publish");
    }
}
