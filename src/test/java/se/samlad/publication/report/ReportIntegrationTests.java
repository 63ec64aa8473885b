package se.samlad.publication.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;

/** The pages of the example county, run with the half-year before, and again with one report less. */
class ReportIntegrationTests {

    private static final String PERIOD = "2026-01-01";

    @TempDir
    static Path folder;

    private static Path output;

    @BeforeAll
    static void publish() throws IOException {
        Path input = folder.resolve("input");
        Folders.copy(Path.of("input"), input);
        SamladRun run = new SamladRun(folder).on(input, "2025-07-01").on(input, PERIOD);
        Files.delete(input.resolve(PERIOD).resolve("norra").resolve("Lägesrapport Norra.docx"));
        run.on(input, PERIOD);
        output = run.output().resolve(PERIOD);
    }

    private static String page(int version, String edition) throws IOException {
        return Files.readString(output.resolve("v" + version)
                .resolve("Avstämningsrapport " + PERIOD + " – " + edition + " (utan Södra).html"));
    }

    private static long count(String page, String pattern) {
        return Pattern.compile(pattern).matcher(page).results().count();
    }

    @Test
    void everyFigureOfAReportIsMarkedAndToldOfInItsTable() throws IOException {
        String page = page(1, "Granskning");
        assertThat(count(page, "<a class=\"mark [^>]*id=\"m-(norra|vastra)-[0-9]+\""))
                .isEqualTo(40);
        assertThat(count(page, "<tr id=\"t-(norra|vastra)-[0-9]+\"")).isEqualTo(40);
        assertThat(page).contains("? Stämmer bara om avkortat", "✗ Motsägelse i rapporten");
    }

    @Test
    void theCountyIsToldInWordsWithWhatToDoNow() throws IOException {
        assertThat(page(1, "Granskning"))
                .contains(
                        "Länet utan Södra: 411 personer har skrivits in sedan start till och med 2025-12-31.",
                        "37 av 40 tal i lägesrapporterna stämmer med listorna.",
                        "<h3>Att göra nu</h3>",
                        "Inget har kommit in. Påminn länsdelen; alla summor saknar Södra tills dess. [P001]");
    }

    @Test
    void eachDistrictsStandingIsShownForListAndReport() throws IOException {
        assertThat(page(1, "Granskning")).contains("<th scope=\"row\">Södra</th><td class=\"s-missing\">○ Saknas</td>");
        assertThat(page(2, "Granskning"))
                .contains("<th scope=\"row\">Norra</th><td class=\"s-agreed\">✓ Godkänd</td>"
                        + "<td class=\"s-missing\">○ Saknas</td><td class=\"s-received\">● Mottagen</td>");
    }

    @Test
    void theLedgersProofAddsUp() throws IOException {
        assertThat(page(1, "Granskning")).containsPattern("✓ ([0-9]+) rader i listorna = \\1 rader med ett utfall");
    }

    @Test
    void aChartsTitleSaysWhatItShows() throws IOException {
        assertThat(page(1, "Granskning"))
                .contains("<figcaption>Kvinnor är flest: 228 av 411 personer (55\u00A0%)</figcaption>")
                .contains("<desc id=\"diagram-gender-text\">Kvinnor 228 (55\u00A0%); Män 183 (45\u00A0%)</desc>");
    }

    @Test
    void whatHasChangedSinceThePeriodBeforeIsShown() throws IOException {
        assertThat(page(1, "Granskning")).containsPattern("[0-9]+ → 241 \\(\\+[0-9]+\\)");
    }

    @Test
    void whatHasChangedSinceTheVersionBeforeIsShown() throws IOException {
        assertThat(page(1, "Granskning")).doesNotContain("Sedan förra versionen");
        assertThat(page(2, "Granskning")).contains("Öppna iakttagelser jämfört med version 1: lösta 2, kvar 2, nya 1.");
    }

    @Test
    void theSteeringGroupIsToldWhatHasChangedInFiguresAndInNoRow() throws IOException {
        assertThat(page(1, "Styrgrupp")).contains("324 → 411 (+87)").doesNotContain("Sedan förra versionen");
        assertThat(page(2, "Styrgrupp"))
                .contains("Öppna iakttagelser jämfört med version 1: lösta 2, kvar 2, nya 1.")
                .doesNotContain("<h3>Lösta</h3>");
        assertThat(page(2, "Granskning")).contains("<h3>Lösta</h3>");
    }

    @Test
    void theSteeringGroupSeesNoRowNoFileAndNoFigureThatItsTablesHide() throws IOException {
        String page = page(1, "Styrgrupp");
        assertThat(page)
                .contains("[dolt tal]")
                .doesNotContain(".xlsx", ".docx", "118 st", "radbokslut", "F1<", ", rad ");
        assertThat(count(page, "<a class=\"mark [^>]*id=\"m-(norra|vastra)-[0-9]+\""))
                .isEqualTo(40);
    }
}
