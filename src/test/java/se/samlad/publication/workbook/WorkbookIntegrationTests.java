package se.samlad.publication.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.LibreOffice;
import se.samlad.testing.SamladRun;
import se.samlad.testing.SheetTable;
import se.samlad.testing.Zip;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The workbook of the example county, read back by independent readers. */
class WorkbookIntegrationTests {

    @TempDir
    static Path folder;

    private static Path version;

    @BeforeAll
    static void publish() {
        SamladRun run = new SamladRun(folder.resolve("run"))
                .on(Path.of("input"), "2025-07-01")
                .on(Path.of("input"), "2026-01-01");
        version = run.output().resolve("2026-01-01").resolve("v1");
    }

    private static Path file(String edition) {
        return version.resolve("Länssammanställning 2026-01-01 – " + edition + " (utan Södra).xlsx");
    }

    private static XSSFWorkbook open(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return new XSSFWorkbook(in);
        }
    }

    private static List<Cell> formulas(XSSFWorkbook workbook) {
        List<Cell> formulas = new ArrayList<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                row.forEach(cell -> {
                    if (cell.getCellType() == CellType.FORMULA) {
                        formulas.add(cell);
                    }
                });
            }
        }
        return formulas;
    }

    private static String value(Cell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? String.valueOf(cell.getNumericCellValue())
                : cell.getStringCellValue();
    }

    /** The same file without what its formulas come to, so that nobody can but calculate. */
    private static Path withoutValues(Path file, Path bare) throws IOException {
        Map<String, String> parts = Zip.parts(file);
        parts.replaceAll((name, text) -> text.replaceAll("</f><v>[^<]*</v>", "</f>"));
        return Zip.write(bare, parts);
    }

    private static Map<String, String> tables(XSSFWorkbook workbook) {
        Map<String, String> tables = new TreeMap<>();
        for (Sheet sheet : workbook) {
            for (XSSFTable table : ((XSSFSheet) sheet).getTables()) {
                tables.merge(sheet.getSheetName(), table.getName(), (one, other) -> one + "," + other);
            }
        }
        return tables;
    }

    @Test
    void everySheetHoldsOneTableWithAName() throws IOException {
        try (XSSFWorkbook review = open(file("Granskning"));
                XSSFWorkbook steering = open(file("Styrgrupp"))) {
            assertThat(tables(review))
                    .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                            Map.entry("Innehåll", "Innehåll"),
                            Map.entry("Sammanfattning", "Sammanfattning"),
                            Map.entry("Avstämning", "Avstämning"),
                            Map.entry("Brygga", "Brygga"),
                            Map.entry("Deltagare", "Deltagare"),
                            Map.entry("Dubbletter och kandidatpar", "Par"),
                            Map.entry("Radbokslut", "Radbokslut"),
                            Map.entry("Iakttagelser", "Iakttagelser"),
                            Map.entry("Kolumner", "Kolumner"),
                            Map.entry("Kontroll", "Kontroll"),
                            Map.entry("Uppföljning Finsam", "Finsam"),
                            Map.entry("Regler", "Regler")));
            assertThat(tables(steering))
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            "Sammanfattning", "Sammanfattning", "Avstämning", "Utfall", "Länsdelarna", "Länsdelar"));
        }
    }

    @Test
    void anotherCalculatorComesToTheValuesThatStandInTheFile() throws IOException {
        try (XSSFWorkbook workbook = open(file("Granskning"))) {
            List<Cell> formulas = formulas(workbook);
            List<String> written =
                    formulas.stream().map(WorkbookIntegrationTests::value).toList();
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            assertThat(formulas).hasSizeGreaterThan(200);
            assertThat(formulas.stream().map(WorkbookIntegrationTests::value).toList())
                    .isEqualTo(written);
        }
    }

    @Test
    void everythingAgreesWhenLibreOfficeCalculatesFromNothing() throws Exception {
        assumeTrue(LibreOffice.program().isPresent(), "LibreOffice is not installed");
        Path bare = withoutValues(file("Granskning"), folder.resolve("bare.xlsx"));
        try (XSSFWorkbook workbook =
                open(LibreOffice.convert(bare, "xlsx", Files.createDirectory(folder.resolve("lo"))))) {
            assertThat(SheetTable.of(workbook, "Kontroll").column("Utfall"))
                    .hasSizeGreaterThan(70)
                    .containsOnly("Stämmer");
            assertThat(SheetTable.of(workbook, "Innehåll").column("Värde")).contains("Alla kontroller stämmer");
            assertThat(tables(workbook)).hasSize(12);
        }
    }

    @Test
    void somebodyWhoEditsARowIsSeenInTheControl() throws Exception {
        assumeTrue(LibreOffice.program().isPresent(), "LibreOffice is not installed");
        Map<String, String> parts = Zip.parts(file("Granskning"));
        parts.computeIfPresent(
                "xl/worksheets/sheet5.xml", (name, rows) -> rows.replaceFirst("Eskilstuna</t>", "Flen</t>"));
        Path edited = Zip.write(folder.resolve("edited.xlsx"), parts);
        Path bare = withoutValues(edited, folder.resolve("edited-bare.xlsx"));
        try (XSSFWorkbook workbook =
                open(LibreOffice.convert(bare, "xlsx", Files.createDirectory(folder.resolve("lo-edited"))))) {
            SheetTable control = SheetTable.of(workbook, "Kontroll");
            List<String> about = control.column("Kontroll");
            List<String> results = control.column("Utfall");
            List<String> differing = new ArrayList<>();
            for (int i = 0; i < about.size(); i++) {
                if (results.get(i).equals("Avviker")) {
                    differing.add(about.get(i));
                }
            }
            assertThat(differing)
                    .containsExactly("Kommun: Eskilstuna", "Kommun: Eskilstuna", "Kommun: Flen", "Kommun: Flen");
            assertThat(SheetTable.of(workbook, "Innehåll").column("Värde"))
                    .contains("Någon kontroll avviker, se bladet Kontroll");
        }
    }

    @Test
    void reviewersFilterAndScrollAndTheSteeringGroupReads() throws IOException {
        try (XSSFWorkbook review = open(file("Granskning"));
                XSSFWorkbook steering = open(file("Styrgrupp"))) {
            review.forEach(sheet -> {
                assertThat(sheet.getPaneInformation()).as(sheet.getSheetName()).isNotNull();
                assertThat(((XSSFSheet) sheet).getTables().get(0).getCTTable().isSetAutoFilter())
                        .isTrue();
            });
            steering.forEach(sheet -> {
                assertThat(sheet.getPaneInformation()).as(sheet.getSheetName()).isNull();
                assertThat(((XSSFSheet) sheet).getTables().get(0).getCTTable().isSetAutoFilter())
                        .isFalse();
            });
            assertThat(formulas(steering)).isEmpty();
            assertThat(steering.getSheet("Sammanfattning").getDrawingPatriarch().getCharts())
                    .extracting(chart -> chart.getTitleText().getString())
                    .containsExactly(
                            "Kvinnor är fler än män: 228 (55,5\u00A0%) av 411",
                            "Under 30 år är 163 (39,7\u00A0%) av 411",
                            "Flest bor i Katrineholm: 153 (37,2\u00A0%) av 411",
                            "Deltagarna har blivit fler sedan 2025-07-01: från 324 till 411");
        }
    }

    @Test
    void aDecisionIsChosenFromThree() throws IOException {
        try (XSSFWorkbook workbook = open(file("Granskning"))) {
            List<? extends DataValidation> lists =
                    workbook.getSheet("Avstämning").getDataValidations();
            assertThat(lists).hasSize(1);
            assertThat(lists.get(0).getValidationConstraint().getExplicitListValues())
                    .containsExactly("godkänd", "rättas av distriktet", "förklarad");
            SheetTable table = SheetTable.of(workbook, "Avstämning");
            assertThat(List.of("Beslut", "Kommentar", "Signatur"))
                    .allSatisfy(column -> assertThat(table.column(column)).containsOnly(""));
        }
    }

    @Test
    void allFindingsStandThereUnderTheKeysOfTheAnnex() throws IOException {
        JsonNode findings = new JsonMapper()
                .readTree(version.resolve("data").resolve("findings.json").toFile());
        List<String> ids = new ArrayList<>();
        List<String> claims = new ArrayList<>();
        findings.forEach(finding -> {
            ids.add(finding.get("key").asString());
            if (finding.get("kind").asString().equals("CLAIM")) {
                claims.add(finding.get("key").asString());
            }
        });
        try (XSSFWorkbook workbook = open(file("Granskning"))) {
            assertThat(SheetTable.of(workbook, "Iakttagelser").column("Id")).isEqualTo(ids);
            assertThat(SheetTable.of(workbook, "Avstämning").column("Id")).isEqualTo(claims);
        }
    }

    @Test
    void theManifestTellsThatBothWorkbooksKeepEveryPromise() throws IOException {
        JsonNode audits = new JsonMapper()
                .readTree(version.resolve("manifest.json").toFile())
                .get("accessibility");
        assertThat(audits).hasSize(2).allSatisfy(audit -> {
            assertThat(audit.get("passed").asBoolean()).isTrue();
            assertThat(audit.get("promises")).hasSize(12);
        });
    }
}
