package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.audit.Deed;
import se.samlad.audit.Entry;
import se.samlad.audit.Trail;
import se.samlad.file.Sha256;
import se.samlad.testing.Folders;
import se.samlad.testing.HomeDatabase;
import se.samlad.testing.SamladRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What runs leave in a home's trail, and what of it their versions carry. */
class TrailIntegrationTests {

    private static final String PERIOD = "2026-01-01";

    @TempDir
    Path folder;

    private Path input;
    private SamladRun run;

    @BeforeEach
    void aCounty() throws IOException {
        input = folder.resolve("input");
        Folders.copy(Path.of("input", PERIOD), input.resolve(PERIOD));
        run = new SamladRun(folder.resolve("one"));
    }

    private static List<Entry> entries(SamladRun run) throws IOException {
        Trail trail = Trail.of(run.home());
        assertThat(trail.problems()).isEmpty();
        return trail.entries();
    }

    private static List<Deed> deeds(SamladRun run) throws IOException {
        return entries(run).stream().map(Entry::what).toList();
    }

    private static Path version(SamladRun run, int version) {
        return run.output().resolve(PERIOD).resolve("v" + version);
    }

    private static JsonNode manifest(SamladRun run, int version) {
        return new JsonMapper()
                .readTree(version(run, version).resolve("manifest.json").toFile());
    }

    private SamladRun verify(int version) {
        return run.asked("verify", version(run, version).toString());
    }

    private Path trail() {
        return run.home().resolve("audit").resolve("trail.jsonl");
    }

    @Test
    void aRunThatPublishesWritesUnderWhatItBeganAndWhatItPublished() throws IOException {
        run.on(input, PERIOD);
        assertThat(deeds(run))
                .containsExactly(Deed.SETTINGS_IN_FORCE, Deed.RULES_IN_FORCE, Deed.RUN_STARTED, Deed.PUBLISHED);
        Map<String, String> published = entries(run).get(3).about();
        assertThat(published)
                .containsEntry("period", PERIOD)
                .containsEntry("version", "1")
                .containsEntry("rules", manifest(run, 1).get("rules").asString())
                .containsEntry("head", manifest(run, 1).get("trail").get("head").asString())
                .containsEntry("manifest", Sha256.of(version(run, 1).resolve("manifest.json")));
    }

    @Test
    void nothingNewLeavesTheTrailAsItIs() throws IOException {
        run.on(input, PERIOD);
        byte[] before = Files.readAllBytes(trail());
        run.on(input, PERIOD);
        assertThat(trail()).hasBinaryContent(before);
    }

    @Test
    void eachVersionRestsOnTheOneBefore() throws IOException {
        run.on(input, PERIOD);
        run.with("rerun", "--input", input.toString(), "--period", PERIOD, "--from", "count");
        JsonNode second = manifest(run, 2).get("trail");
        assertThat(second.get("before").asString())
                .isEqualTo(manifest(run, 1).get("trail").get("head").asString());
        assertThat(deeds(run)).endsWith(Deed.RUN_STARTED, Deed.PUBLISHED);
        assertThat(entries(run).get(4).about()).containsEntry("again", "--from count");
    }

    @Test
    void theReportsOfBothEditionsShowTheHeadOfTheManifest() throws IOException {
        run.on(input, PERIOD);
        String head = manifest(run, 1).get("trail").get("head").asString();
        List<Path> reports = Folders.files(version(run, 1)).stream()
                .filter(file -> file.toString().endsWith(".html"))
                .toList();
        assertThat(reports).hasSize(2).allSatisfy(report -> assertThat(Files.readString(report))
                .contains(head));
    }

    @Test
    void changedRulesAndSettingsAreWrittenDownOnce() throws IOException {
        run.on(input, PERIOD);
        Path own = run.home().resolve("rules").resolve("claims.yml");
        Files.createDirectories(own.getParent());
        Files.writeString(own, Files.readString(Path.of("src/main/resources/rules/claims.yml")) + "\n# en rad\n");
        run.configured("findings-shown: 3\n");
        run.on(input, PERIOD).on(input, PERIOD);
        assertThat(deeds(run).subList(4, 8))
                .containsExactly(Deed.SETTINGS_IN_FORCE, Deed.RULES_IN_FORCE, Deed.RUN_STARTED, Deed.PUBLISHED);
        assertThat(entries(run).get(4).about()).containsEntry("own", "findings-shown");
        assertThat(deeds(run)).hasSize(8);
    }

    @Test
    void whoAndWhenAreInTheTrailAndNotInWhatIsPublished() throws IOException {
        Map<String, String> first = run.on(input, PERIOD).published();
        String user = System.getProperty("user.name");
        System.setProperty("user.name", "Kanarieanvändare");
        try {
            SamladRun other = new SamladRun(folder.resolve("two"));
            assertThat(other.at(
                                    Instant.parse("2031-05-05T05:05:05Z"),
                                    "run",
                                    "--input",
                                    input.toString(),
                                    "--period",
                                    PERIOD)
                            .published())
                    .isEqualTo(first);
            assertThat(entries(other))
                    .allSatisfy(entry -> assertThat(entry.by()).isEqualTo("Kanarieanvändare"));
            assertThat(entries(other).get(3).at()).isEqualTo("2031-05-05T05:05:05Z");
        } finally {
            System.setProperty("user.name", user);
        }
    }

    @Test
    void decisionsThatAreReadAreWrittenDownByTheirHash() throws IOException {
        Files.writeString(input.resolve(PERIOD).resolve("decisions.csv"), "left;right;decision;who;when;why\n");
        run.on(input, PERIOD);
        Entry read = entries(run).get(3);
        assertThat(read.what()).isEqualTo(Deed.DECISIONS_READ);
        assertThat(read.about()).containsValue(Sha256.of(input.resolve(PERIOD).resolve("decisions.csv")));
    }

    @Test
    void aPublicationWhoseProcessWasKilledBeforeItWroteItDownIsCaughtUpWith() throws IOException {
        run.on(input, PERIOD);
        List<String> lines = Files.readAllLines(trail());
        Files.writeString(trail(), String.join("\n", lines.subList(0, 3)) + "\n");
        Files.writeString(
                run.home().resolve("audit").resolve("head"),
                "3 " + Trail.of(run.home()).entries().get(2).hash() + "\n");
        assertThat(verify(1).exitCode()).isEqualTo(2);
        assertThat(run.said()).contains("[E667]");
        run.on(input, PERIOD);
        assertThat(run.said()).startsWith("Inget nytt");
        assertThat(deeds(run)).endsWith(Deed.RUN_STARTED, Deed.PUBLISHED);
        assertThat(verify(1).exitCode()).isZero();
    }

    @Test
    void aVersionIsFoundInTheTrailOfItsHome() {
        run.on(input, PERIOD);
        assertThat(verify(1).exitCode()).as(run.said()).isZero();
        assertThat(run.said()).contains("alla 4 poster är som när de skrevs, och post 4 är publiceringen");
    }

    @Test
    void aHomeThatIsNotThereIsSaid() {
        run.on(input, PERIOD);
        SamladRun other = new SamladRun(folder.resolve("two"));
        other.asked("verify", version(run, 1).toString());
        assertThat(other.exitCode()).as(other.said()).isZero();
        assertThat(other.said()).contains("Revisionsspåret är inte prövat");
    }

    @Test
    void aVersionOfAnotherHomeIsNotInTheTrail() {
        run.on(input, PERIOD);
        SamladRun other = new SamladRun(folder.resolve("two"));
        other.on(Path.of("input"), "2025-07-01");
        other.asked("verify", version(run, 1).toString());
        assertThat(other.exitCode()).isEqualTo(2);
        assertThat(other.said()).contains("Perioden 2026-01-01, version 1 finns inte så här", "[E667]");
    }

    /** Somebody who rewrites the manifest so that it agrees with itself and with changed files. */
    @Test
    void aManifestThatWasMadeToFitIsFoundByTheTrail() throws IOException {
        run.on(input, PERIOD);
        Path manifest = version(run, 1).resolve("manifest.json");
        Files.writeString(manifest, Files.readString(manifest) + "\n");
        assertThat(verify(1).exitCode()).isEqualTo(2);
        assertThat(run.said()).contains(" filer är som när de publicerades.", "[E667]");
    }

    @Test
    void aHeadThatDoesNotFollowFromTheManifestIsFoundWithoutTheHome() throws IOException {
        run.on(input, PERIOD);
        Path manifest = version(run, 1).resolve("manifest.json");
        String head = manifest(run, 1).get("trail").get("head").asString();
        Files.writeString(manifest, Files.readString(manifest).replace(head, "f".repeat(64)));
        SamladRun nowhere = new SamladRun(folder.resolve("nowhere"));
        nowhere.asked("verify", version(run, 1).toString());
        assertThat(nowhere.exitCode()).isEqualTo(2);
        assertThat(nowhere.said()).contains("[E668]");
    }

    /** Also when what tells how far the trail has come is made to fit: the published head is missed. */
    @Test
    void aTrailThatIsCutBehindAPublishedVersionIsFoundByTheVersion() throws IOException {
        run.on(input, PERIOD);
        run.with("rerun", "--input", input.toString(), "--period", PERIOD, "--from", "count");
        List<Entry> all = entries(run);
        Files.writeString(trail(), String.join("\n", Files.readAllLines(trail()).subList(0, 5)) + "\n");
        Files.writeString(
                run.home().resolve("audit").resolve("head"), "5 " + all.get(4).hash() + "\n");
        assertThat(Trail.of(run.home()).problems()).isEmpty();
        assertThat(verify(1).exitCode()).isZero();
        assertThat(verify(2).exitCode()).isEqualTo(2);
        assertThat(run.said()).contains("Perioden 2026-01-01, version 2 finns inte så här", "[E667]");
    }

    @Test
    void aTrailThatWasTakenAwayWholeIsMissed() throws IOException {
        run.on(input, PERIOD);
        Folders.delete(run.home().resolve("audit"));
        assertThat(verify(1).exitCode()).isEqualTo(2);
        assertThat(run.said()).contains("[E666]");
    }

    @Test
    void whatIsWrongWithTheTrailIsToldWithItsEntry() throws IOException {
        run.on(input, PERIOD);
        List<String> lines = new ArrayList<>(Files.readAllLines(trail()));
        lines.set(1, lines.get(1).replace("\"what\":\"RULES", "\"what\":\"RULEZ"));
        Files.writeString(trail(), String.join("\n", lines) + "\n");
        assertThat(verify(1).exitCode()).isEqualTo(2);
        assertThat(run.said()).contains("är inte som när det skrevs:", "Post 2 i revisionsspåret är ändrad", "[E664]");
    }

    @Test
    void theTrailNamesNoFile() throws IOException {
        run.on(input, PERIOD);
        assertThat(Files.readString(trail())).doesNotContain(".xlsx", ".docx", input.toString());
    }

    private List<Deed> deedsAfterTheRulesAndSettings() throws IOException {
        return deeds(run).stream()
                .filter(deed -> deed != Deed.RULES_IN_FORCE && deed != Deed.SETTINGS_IN_FORCE)
                .toList();
    }

    @Test
    void aRunThatFailsIsWrittenDownWithItsCodeAndStep() throws Exception {
        run.on(Path.of("input"), "2025-07-01");
        HomeDatabase.of(run).change("ALTER TABLE finding ADD CONSTRAINT refuse CHECK (run_id < 2)");
        run.on(input, PERIOD);
        assertThat(run.exitCode()).isEqualTo(70);
        HomeDatabase.of(run).change("ALTER TABLE finding DROP CONSTRAINT refuse");
        run.on(input, PERIOD);
        assertThat(deedsAfterTheRulesAndSettings())
                .containsExactly(
                        Deed.RUN_STARTED,
                        Deed.PUBLISHED,
                        Deed.RUN_STARTED,
                        Deed.RUN_FAILED,
                        Deed.RUN_STARTED,
                        Deed.PUBLISHED);
        Entry failed = Trail.of(run.home()).latest(Deed.RUN_FAILED).orElseThrow();
        assertThat(failed.about()).isEqualTo(Map.of("run", "2", "attempt", "1", "code", "E714", "step", "reconcile"));
    }

    @Test
    void aRunWhoseProcessIsKilledIsWrittenDownByTheNext() throws Exception {
        run.inProcess("run", "--input", input.toString(), "--period", PERIOD)
                .untilItSays("Räknar")
                .kill();
        run.on(input, PERIOD);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(deedsAfterTheRulesAndSettings())
                .containsExactly(Deed.RUN_STARTED, Deed.RUN_INTERRUPTED, Deed.RUN_STARTED, Deed.PUBLISHED);
    }

    @Test
    void aVersionThatIsMadeOnceMoreIsWrittenDownOnceMore() throws IOException {
        run.on(input, PERIOD);
        Folders.delete(version(run, 1));
        run.on(input, PERIOD);
        assertThat(deedsAfterTheRulesAndSettings())
                .containsExactly(Deed.RUN_STARTED, Deed.PUBLISHED, Deed.RUN_STARTED, Deed.PUBLISHED);
        assertThat(entries(run).get(5).about()).isEqualTo(entries(run).get(3).about());
        assertThat(verify(1).exitCode()).isZero();
    }

    @Test
    void aHomeWhoseDatabaseIsBuiltAnewGoesOnWithItsTrail() throws IOException {
        run.on(input, PERIOD);
        Folders.delete(run.home().resolve("db"));
        Folders.delete(run.output());
        run.on(input, PERIOD);
        assertThat(deedsAfterTheRulesAndSettings())
                .containsExactly(Deed.RUN_STARTED, Deed.PUBLISHED, Deed.RUN_STARTED, Deed.PUBLISHED);
        assertThat(verify(1).exitCode()).isZero();
    }
}
