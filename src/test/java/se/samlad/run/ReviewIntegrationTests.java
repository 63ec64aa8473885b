package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.ReviewedWorkbook;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;
import tools.jackson.databind.JsonNode;

/** What reviewers write into the county workbook comes back with the next run, and lapses when it is about something else. */
class ReviewIntegrationTests {

    private static final String PERIOD = "2026-01-01";
    private static final String STATED = "75 %";

    @TempDir
    private Path folder = Path.of("");

    private Path input = Path.of("");
    private SamladRun run = new SamladRun(Path.of(""));

    @BeforeEach
    void firstVersion() throws IOException {
        input = folder.resolve("input").resolve(PERIOD);
        Folders.copy(Path.of("input", PERIOD), input);
        run = new SamladRun(folder).on(folder.resolve("input"), PERIOD);
    }

    private Path version(int version) {
        return run.output().resolve(PERIOD).resolve("v" + version);
    }

    private void review(int version, String name, ReviewedWorkbook.Filling filling) throws IOException {
        ReviewedWorkbook.save(ReviewedWorkbook.of(version(version)), input.resolve(name), filling);
    }

    private static void explained(org.apache.poi.ss.usermodel.Workbook workbook) {
        ReviewedWorkbook.decide(workbook, STATED, "förklarad", "Avkortat, inte avrundat.", "KL");
    }

    private static void approved(org.apache.poi.ss.usermodel.Workbook workbook) {
        ReviewedWorkbook.put(workbook, "Godkänd av", "Kim Lund");
        ReviewedWorkbook.put(workbook, "Datum", "2026-01-20");
    }

    private void runAgain() {
        run.on(folder.resolve("input"), PERIOD);
    }

    private List<String> decisions(int version) {
        return run.annex(PERIOD, version).entries("findings.json").stream()
                .filter(finding -> !finding.get("decision").isNull())
                .map(finding -> finding.get("stated").asString() + " "
                        + finding.get("decision").get("verdict").asString() + " "
                        + finding.get("decision").get("comment").asString() + " "
                        + finding.get("decision").get("signature").asString()
                        + (finding.get("decision").get("lapsed").asBoolean() ? " (lapsed)" : ""))
                .toList();
    }

    /** What is said of decisions and approvals. */
    private List<String> said(int version) {
        return run.annex(PERIOD, version).entries("findings.json").stream()
                .filter(finding -> finding.get("verdict").asString().startsWith("D"))
                .filter(finding -> !finding.get("verdict").asString().startsWith("DIFF"))
                .map(finding -> finding.get("severity").asString() + " "
                        + finding.get("message").asString())
                .toList();
    }

    @Test
    void aDecisionComesBackInTheNextVersionsFilesUnderAnyName() throws IOException {
        review(1, "klart för styrgruppen.xlsx", ReviewIntegrationTests::explained);
        runAgain();

        assertThat(run.said())
                .contains("Perioden 2026-01-01 är publicerad som version 2.")
                .doesNotContain("I002");
        assertThat(decisions(2)).containsExactly("75 % EXPLAINED Avkortat, inte avrundat. KL");
        assertThat(said(2)).isEmpty();
        assertThat(ReviewedWorkbook.decisions(ReviewedWorkbook.of(version(2))))
                .filteredOn(row -> row.get("Rapporten anger").equals(STATED))
                .extracting(row -> row.get("Beslut") + ", " + row.get("Kommentar") + ", " + row.get("Signatur"))
                .containsExactly("förklarad, Avkortat, inte avrundat., KL");
    }

    @Test
    void aWorkbookThatLibreOfficeHasSavedIsReadTheSame() throws IOException, InterruptedException {
        Path filled = folder.resolve("ifylld.xlsx");
        ReviewedWorkbook.save(ReviewedWorkbook.of(version(1)), filled, workbook -> {
            explained(workbook);
            approved(workbook);
        });
        Files.copy(savedByLibreOffice(filled), input.resolve("Sparad av LibreOffice.xlsx"));
        runAgain();

        assertThat(decisions(2)).containsExactly("75 % EXPLAINED Avkortat, inte avrundat. KL");
        assertThat(said(2))
                .containsExactly("NOTICE Godkänd av Kim Lund 2026-01-20, för dessa indata och regler. [D231]");
    }

    private Path savedByLibreOffice(Path file) throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(bin -> Files.isExecutable(Path.of(bin, "soffice")));
        Assumptions.assumeTrue(there, "LibreOffice is not installed");
        Path saved = Files.createDirectories(folder.resolve("saved"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        saved.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(3, TimeUnit.MINUTES)).isTrue();
        return saved.resolve(file.getFileName());
    }

    @Test
    void anApprovalHoldsForTheSameInputsAndRulesAndStandsInTheNextWorkbook() throws IOException {
        review(1, "godkänd.xlsx", ReviewIntegrationTests::approved);
        runAgain();

        assertThat(said(2))
                .containsExactly("NOTICE Godkänd av Kim Lund 2026-01-20, för dessa indata och regler. [D231]");
        assertThat(ReviewedWorkbook.value(ReviewedWorkbook.of(version(2)), "Godkänd av"))
                .isEqualTo("Kim Lund");
        assertThat(ReviewedWorkbook.value(ReviewedWorkbook.of(version(2)), "Datum"))
                .isEqualTo("2026-01-20");
    }

    @Test
    void anApprovalLapsesVisiblyAfterOneChangedByteOfAnInput() throws IOException {
        Path report = input.resolve("vastra").resolve("notering.txt");
        Files.writeString(report, "x");
        runAgain();
        review(2, "godkänd.xlsx", ReviewIntegrationTests::approved);
        runAgain();
        assertThat(said(3)).singleElement().asString().startsWith("NOTICE Godkänd av Kim Lund");

        Files.writeString(report, "y");
        runAgain();
        assertThat(said(4))
                .containsExactly(
                        "QUERY Godkännandet av Kim Lund 2026-01-20 gäller inte längre: indata har ändrats sedan"
                                + " dess. Granska och godkänn på nytt. [D232]");
        assertThat(run.said()).contains("[D232]");
        assertThat(ReviewedWorkbook.value(ReviewedWorkbook.of(version(4)), "Godkänd av"))
                .isEmpty();
    }

    @Test
    void anApprovalLapsesWhenARuleIsChanged() throws IOException {
        review(1, "godkänd.xlsx", ReviewIntegrationTests::approved);
        Path rules = Files.createDirectories(run.home().resolve("rules"));
        Files.copy(Path.of("src", "main", "resources", "rules", "headers.yml"), rules.resolve("headers.yml"));
        Files.writeString(rules.resolve("headers.yml"), "\n# egen\n", StandardOpenOption.APPEND);
        runAgain();

        assertThat(said(2)).singleElement().asString().contains("gäller inte längre: reglerna har ändrats");
    }

    @Test
    void aDecisionLapsesWhenTheListSaysSomethingElse() throws IOException {
        review(1, "granskad.xlsx", ReviewIntegrationTests::explained);
        Files.delete(list());
        runAgain();

        assertThat(decisions(2)).containsExactly("75 % EXPLAINED Avkortat, inte avrundat. KL (lapsed)");
        assertThat(said(2))
                .singleElement()
                .asString()
                .startsWith("QUERY Beslutet ”förklarad” av KL (f")
                .endsWith(
                        ") gäller inte längre: det togs när rapporten eller listan sade något annat om 75 %. Besluta på"
                                + " nytt. [D222]");
    }

    private Path list() {
        return Folders.files(input.resolve("vastra")).stream()
                .filter(file -> file.toString().endsWith(".xlsx"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDecisionOnAFindingThatIsGoneIsToldOf() throws IOException {
        review(1, "granskad.xlsx", ReviewIntegrationTests::explained);
        Folders.delete(input.resolve("vastra"));
        runAgain();

        assertThat(decisions(2)).isEmpty();
        assertThat(said(2)).singleElement().asString().startsWith("NOTICE Beslutet ”förklarad” av KL (f");
    }

    @Test
    void takingTheWorkbookAwayUndoesItsDecisions() throws IOException {
        review(1, "granskad.xlsx", ReviewIntegrationTests::explained);
        runAgain();
        Files.delete(input.resolve("granskad.xlsx"));
        runAgain();

        assertThat(decisions(3)).isEmpty();
    }

    @Test
    void whatLooksLikeAPersonalNumberIsMaskedEverywhere() throws IOException {
        String number = TestNumbers.WOMAN_BORN_1996;
        review(
                1,
                "granskad.xlsx",
                workbook -> ReviewedWorkbook.decide(workbook, STATED, "förklarad", "Gäller " + number, "KL"));
        runAgain();

        assertThat(said(2))
                .singleElement()
                .asString()
                .endsWith("kolumnen Kommentar innehåller något som ser ut som ett personnummer och inte sparas. Ta bort"
                        + " det ur filen. [D109]");
        assertThat(run.everythingWritten()).doesNotContain(number, number.substring(2));
    }

    @Test
    void whatIsWrongWithADecisionIsToldWithWhatToDo() throws IOException {
        review(1, "granskad.xlsx", workbook -> ReviewedWorkbook.decide(workbook, STATED, "kanske", "", ""));
        runAgain();

        assertThat(decisions(2)).isEmpty();
        assertThat(said(2))
                .hasSize(2)
                .allSatisfy(text -> assertThat(text).startsWith("ERROR granskad.xlsx, rad "))
                .anySatisfy(text -> assertThat(text).contains("Välj godkänd, rättas av distriktet", "[D211]"))
                .anySatisfy(text -> assertThat(text).contains("Fyll i kolumnen Signatur", "[D213]"));
    }

    @Test
    void aStrayFileIsStillNoneOfOurs() throws IOException {
        Files.writeString(input.resolve("anteckningar.txt"), "Beslut;Kommentar\ngodkänd;ok\n");
        runAgain();

        assertThat(run.said()).startsWith("Inget nytt");
    }

    @Test
    void keysAreTheSameInEveryVersionAndNoTwoFindingsShareOne() throws IOException {
        List<String> first = keys(1);
        Files.writeString(input.resolve("vastra").resolve("notering.txt"), "x");
        runAgain();

        assertThat(first).doesNotHaveDuplicates().isNotEmpty();
        assertThat(keys(2)).containsAll(first);
    }

    private List<String> keys(int version) {
        return run.annex(PERIOD, version).entries("findings.json").stream()
                .map((JsonNode finding) -> finding.get("key").asString())
                .toList();
    }

    @Test
    void rowsOfTheWorkbookCarryTheKeysOfTheAnnex() throws IOException {
        List<Map<String, String>> rows = ReviewedWorkbook.decisions(ReviewedWorkbook.of(version(1)));

        assertThat(rows).hasSize(40);
        assertThat(keys(1)).containsAll(rows.stream().map(row -> row.get("Id")).toList());
    }
}
