package se.samlad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an operator sees who types one command after the other. */
class OperatorViewIntegrationTests {

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

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    @Test
    void statusShowsWhatHasComeInAndHowTheStepsWent() {
        run.on(input, PERIOD).asked("status");
        assertThat(run.exitCode()).isZero();
        assertThat(run.said())
                .contains("Körning 1, perioden 2026-01-01: publicerad som version 1")
                .containsPattern("Norra +mottagen 2[0-9 :-]+ +mottagen 2")
                .containsPattern("Södra +saknas +saknas")
                .containsPattern("Läser deltagarlistor +klart +[0-9]+,[0-9] s +[0-9]{3}")
                .containsPattern("Publicerar +klart +[0-9]+,[0-9] s +–")
                .contains("Nästa version, när det som saknas har kommit: samlad run --period 2026-01-01 --input ")
                .doesNotContain("Skriv:");
        run.with("rerun", "--from", "count", "--input", input.toString()).asked("status");
        assertThat(run.said())
                .contains("publicerad som version 2", "har kommit: samlad run --period 2026-01-01 --input ")
                .doesNotContain("--from");
    }

    @Test
    void nothingIsLackingInACountyThatHasSentEverything() throws IOException {
        Folders.copy(
                input.resolve(PERIOD).resolve("norra"), input.resolve(PERIOD).resolve("sodra"));
        run.on(input, PERIOD).asked("status");
        assertThat(run.said()).contains("publicerad som version 1").doesNotContain("Nästa version");
    }

    @Test
    void aBrokenFileStandsInStatusWithWhatToDoAndItsRepairMakesTheNextVersion() throws IOException {
        Path list = input.resolve(PERIOD).resolve("norra").resolve("Deltagarlista Norra.xlsx");
        byte[] bytes = Files.readAllBytes(list);
        Files.write(list, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        run.on(input, PERIOD).asked("status");
        assertThat(run.said())
                .containsPattern("Norra +saknas eller kan inte läsas +mottagen")
                .contains("Norra: Deltagarlista Norra.xlsx: filen är skadad", "[I102]");

        Files.write(list, bytes);
        run.on(input, PERIOD).asked("status");
        assertThat(run.said())
                .contains("Körning 2, perioden 2026-01-01: publicerad som version 2")
                .doesNotContain("I102");
        run.asked("history");
        assertThat(run.said())
                .containsPattern("1 +2026-01-01 +publicerad som version 1 +1 ")
                .containsPattern("2 +2026-01-01 +publicerad som version 2 +1 ");
    }

    @Test
    void everyViewAnswersWithJsonToo() {
        run.on(input, PERIOD);
        JsonNode status = json(run.asked("status", "--json").said());
        assertThat(status.get("run").asInt()).isEqualTo(1);
        assertThat(status.get("state").asString()).isEqualTo("PUBLISHED");
        assertThat(status.get("steps")).hasSize(12);
        assertThat(status.get("districts")).hasSize(3);
        JsonNode history = json(run.asked("history", "--json").said());
        assertThat(history.get(0).get("attempts").get(0).get("command").asString())
                .startsWith("samlad run --period 2026-01-01 --input");
        JsonNode findings = json(run.asked("findings", "--json", "--all").said());
        assertThat(findings)
                .hasSize(run.annex(PERIOD, 1).entries("findings.json").size());
        assertThat(json(run.asked("log", "--run", "1", "--json").said())).isNotEmpty();
        assertThat(json(run.asked("config", "--json").said())
                        .get("settings")
                        .get("language")
                        .get("value")
                        .asString())
                .isEqualTo("sv");
    }

    @Test
    void findingsOfADistrictAreItsOwn() {
        run.on(input, PERIOD).asked("findings", "--district", "Västra", "--all");
        assertThat(run.said())
                .startsWith("Iakttagelser för perioden 2026-01-01: ")
                .contains(", Västra: ")
                .doesNotContain(", Norra: ", ", Södra: ");
        assertThat(run.asked("findings", "--district", "skåne").exitCode()).isEqualTo(64);
    }

    @Test
    void englishIsSpokenAtTheTerminalAndWhatIsPublishedStaysSwedish() {
        run.with("run", "--lang", "en", "--input", input.toString(), "--period", PERIOD);
        assertThat(run.said())
                .contains("Receives files", "The period 2026-01-01 is published as version 1.", "persons")
                .doesNotContain("Läser", "publicerad");
        assertThat(run.published())
                .isEqualTo(new SamladRun(folder.resolve("swedish"))
                        .on(input, PERIOD)
                        .published());
        assertThat(run.asked("status", "--lang=en").said())
                .contains("Run 1, the period 2026-01-01: published as version 1", "missing", "Counts")
                .doesNotContain("Läge", "saknas");
        assertThat(run.asked("history", "--help", "--lang", "en").said()).contains("Usage:", "Shows all runs.");
    }

    @Test
    void theHomesLanguageIsSpokenWhenNoneIsAskedFor() throws IOException {
        Files.createDirectories(run.home());
        Files.writeString(run.home().resolve("samlad.yml"), "language: en\n");
        assertThat(run.asked("status").said()).contains("There is no database in");
        assertThat(run.asked("config").said()).containsPattern("language +en +" + run.home());
    }

    @Test
    void aFaultOfTheConfigurationKeepsARunFromStarting() throws IOException {
        Files.createDirectories(run.home());
        Files.writeString(run.home().resolve("samlad.yml"), "stop-within: 90\nnågot: 1\n");
        run.on(input, PERIOD);
        assertThat(run.exitCode()).isEqualTo(78);
        assertThat(run.said()).contains("[E643]", "[E641]");
        assertThat(run.home().resolve("db")).doesNotExist();
    }
}
