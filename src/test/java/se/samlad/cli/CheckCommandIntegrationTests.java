package se.samlad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.SamladApplication;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladProcess;
import se.samlad.testing.SamladRun;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A district tries its submission before the deadline. */
class CheckCommandIntegrationTests {

    private static final Path VASTRA = Path.of("input", "2026-01-01", "vastra");

    @TempDir
    private Path folder = Path.of("");

    private record Said(int exitCode, String text) {}

    private Said check(String... arguments) {
        StringWriter out = new StringWriter();
        int code = Cli.execute(
                SamladApplication.class,
                new PrintWriter(out),
                Stream.concat(
                                Stream.of(
                                        "check",
                                        "--output",
                                        folder.resolve("kontroll").toString()),
                                Stream.of(arguments))
                        .toArray(String[]::new));
        return new Said(code, out.toString());
    }

    private List<JsonNode> written() {
        return new JsonMapper()
                .readTree(folder.resolve("kontroll")
                        .resolve("Västra 2026-01-01")
                        .resolve("findings.json")
                        .toFile())
                .valueStream()
                .toList();
    }

    @Test
    void itSaysAndWritesWhatTheCountysRunFinds() throws IOException {
        Path input = folder.resolve("input").resolve("2026-01-01").resolve("vastra");
        Folders.copy(VASTRA, input);
        List<JsonNode> ofTheCounty = new SamladRun(folder.resolve("county"))
                .on(folder.resolve("input"), "2026-01-01").annex("2026-01-01", 1).entries("findings.json").stream()
                        .filter(finding -> finding.get("district").asString().equals("vastra"))
                        .toList();

        Said said = check(VASTRA.toString());

        assertThat(said.exitCode()).as(said.text()).isEqualTo(2);
        assertThat(said.text())
                .contains("Kontroll av Västra för perioden 2026-01-01:", "241 personer, 241 inskrivningar")
                .contains("75,61", "[MATCH_TRUNCATED]", "Inga personuppgifter har sparats.")
                .doesNotContain("Norra", "Södra");
        assertThat(written())
                .extracting(finding -> finding.get("message").asString())
                .isEqualTo(ofTheCounty.stream()
                        .map(finding -> finding.get("message").asString())
                        .toList());
    }

    @Test
    void itKeepsNothing() throws IOException {
        List<Path> before = temporary();

        check(VASTRA.toString(), "--home", folder.resolve("home").toString());

        assertThat(temporary()).isEqualTo(before);
        assertThat(folder.resolve("home")).doesNotExist();
        assertThat(Folders.files(folder))
                .extracting(file -> folder.relativize(file).toString())
                .containsExactlyInAnyOrder(
                        "kontroll/Västra 2026-01-01/findings.json",
                        "kontroll/Västra 2026-01-01/Avstämningsrapport 2026-01-01 – Granskning.html");
    }

    @Test
    void whatAKilledCheckHasLeftIsDeletedByTheNext() throws Exception {
        List<Path> before = temporary();
        SamladProcess killed = new SamladRun(folder).inProcess("check", VASTRA.toString());
        killed.untilItSays("Läser deltagarlistor").kill();
        assertThat(temporary()).hasSize(before.size() + 1);

        check(VASTRA.toString());

        assertThat(temporary()).isEqualTo(before);
    }

    private static List<Path> temporary() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("samlad-kontroll"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void districtAndPeriodAreFoundInTheReport() throws IOException {
        Folders.copy(VASTRA, folder.resolve("att skicka"));

        Said said = check(folder.resolve("att skicka").toString());

        assertThat(said.exitCode()).as(said.text()).isEqualTo(2);
        assertThat(said.text()).contains("Kontroll av Västra för perioden 2026-01-01:");
    }

    @Test
    void withoutReportTheyMustBeSaid() throws IOException {
        Path files = Files.createDirectories(folder.resolve("att skicka"));
        Files.writeString(files.resolve("lista.csv"), "Pnr;Kön;Kommun\n;K;Flen\n");

        assertThat(check(files.toString())).satisfies(said -> {
            assertThat(said.exitCode()).isEqualTo(64);
            assertThat(said.text()).contains("[E654]");
        });
        assertThat(check(files.toString(), "--district", "Västra")).satisfies(said -> {
            assertThat(said.exitCode()).isEqualTo(64);
            assertThat(said.text()).contains("[E655]");
        });
        assertThat(check(files.toString(), "--district", "vastra", "--period", "2026-01-01"))
                .satisfies(said -> {
                    assertThat(said.exitCode()).isEqualTo(3);
                    assertThat(said.text()).contains("[P003]");
                });
    }

    @Test
    void aFolderThatIsNoneIsSaid() {
        assertThat(check(folder.resolve("borta").toString())).satisfies(said -> {
            assertThat(said.exitCode()).isEqualTo(65);
            assertThat(said.text()).contains("[E653]");
        });
    }

    @Test
    void anEmptyFolderIsSaid() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("tom"));

        assertThat(check(empty.toString(), "--district", "vastra", "--period", "2026-01-01"))
                .satisfies(said -> {
                    assertThat(said.exitCode()).isEqualTo(65);
                    assertThat(said.text()).contains("[E653]");
                });
    }
}
