package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Annex;
import se.samlad.testing.SmallCounty;
import se.samlad.testing.TestNumbers;
import se.samlad.testing.Workbooks;
import se.samlad.testing.Zip;
import tools.jackson.databind.JsonNode;

/** What a district gets back, and what happens when it comes corrected. */
class ReturnedListIntegrationTests {

    private static final DataFormatter FORMATTER = new DataFormatter();
    private static final String HEADER = "Nr;Personnummer;Namn;Kön;Kommun;Från;Spår;Start;Slut;Kommentar";
    private static final String GOOD =
            "1;" + TestNumbers.WOMAN_BORN_1996 + ";Anna Ek;K;Flen;FK;Coachning;2024-02-01;;=1+1";
    private static final String WRONG_DIGIT = "2;" + TestNumbers.withWrongCheckDigit(TestNumbers.MAN_BORN_1985)
            + ";Erik Alm;M;Flen;AF;Coachning;2024-03-01;;@erik";
    private static final String BACKWARDS =
            "3;" + TestNumbers.WOMAN_BORN_1959 + ";Berit Dahl;K;Katrineholm;Okej;Coachning;2024-04-01;2024-01-01;";
    private static final String PROTECTED = "4;" + TestNumbers.MAN_BORN_2005
            + ";Omar Hassan (skyddad identitet);M;Vingåker;FK;Coachning;2024-05-01;;hemlig";

    @TempDir
    private Path folder = Path.of("");

    private SmallCounty county() {
        return new SmallCounty(folder)
                .file("vastra", "lista.csv", HEADER, List.of(GOOD, WRONG_DIGIT, PROTECTED, BACKWARDS));
    }

    private Path returned(SmallCounty county, String name) {
        return county.program()
                .output()
                .resolve(SmallCounty.PERIOD)
                .resolve("v" + county.version())
                .resolve("Återkoppling")
                .resolve(name);
    }

    private static void read(Path file, Consumer<XSSFWorkbook> reading) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            reading.accept(workbook);
        }
    }

    private static List<String> rows(Sheet sheet) {
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.getLastCellNum(); i++) {
                cells.add(FORMATTER.formatCellValue(row.getCell(i)));
            }
            rows.add(String.join(";", cells));
        }
        return rows;
    }

    @Test
    void theDistrictsOwnColumnsComeBackWithTheFailingRowsFirst() throws IOException {
        read(returned(county().run(), "Västra.xlsx"), workbook -> assertThat(rows(workbook.getSheetAt(1)))
                .containsExactly(
                        HEADER + ";Att rätta",
                        WRONG_DIGIT
                                + ";Personnummer: kontrollsiffran stämmer inte. Jämför med akten och rätta. [R202]\n"
                                + "Rad 3 i er lista.",
                        BACKWARDS
                                + ";Från: aktualiserande part har ett värde som inte känns igen och räknas som uppgift"
                                + " saknas. Rätta eller lägg till stavningen i reglerna. [R213]\nSlut: slutdatum före"
                                + " startdatum. Kontrollera. [R504]\nRad 5 i er lista.",
                        GOOD,
                        ";;Skyddad;M;;;;2024-05-01"));
    }

    @Test
    void aFailingCellSaysWhatIsWrongWhatIsExpectedAndWhatToDo() throws IOException {
        read(returned(county().run(), "Västra.xlsx"), workbook -> {
            Sheet list = workbook.getSheetAt(1);
            assertThat(list.getRow(1).getCell(1).getCellComment().getString().getString())
                    .isEqualTo("Personnummer: kontrollsiffran stämmer inte. Jämför med akten och rätta. [R202]\n"
                            + "Väntat: ÅÅÅÅMMDD-XXXX, i en cell formaterad som text");
            assertThat(list.getRow(2).getCell(5).getCellComment().getString().getString())
                    .endsWith("Väntat: Försäkringskassan, Ekonomiskt bistånd, Arbetsförmedlingen, Region Sörmland, KAA,"
                            + " Egen ansökan, Övrigt");
            assertThat(list.getCellComments()).hasSize(3);
        });
    }

    @Test
    void columnsOfWordsHaveThemToChooseFrom() throws IOException {
        read(returned(county().run(), "Västra.xlsx"), workbook -> assertThat(
                        workbook.getSheetAt(1).getDataValidations())
                .extracting(ReturnedListIntegrationTests::choices)
                .containsExactly(
                        "D2:D5 [Kvinna, Man]",
                        "E2:E5 [Katrineholm, Flen, Vingåker]",
                        "F2:F5 [Försäkringskassan, Ekonomiskt bistånd, Arbetsförmedlingen, Region Sörmland, KAA, Egen"
                                + " ansökan, Övrigt]",
                        "G2:G5 [Koordinering, Coachning]"));
    }

    private static String choices(DataValidation validation) {
        return validation.getRegions().getCellRangeAddresses()[0].formatAsString() + " "
                + List.of(validation.getValidationConstraint().getExplicitListValues());
    }

    @Test
    void whatBeginsLikeAFormulaStaysAText() throws IOException {
        List<String> texts = List.of("=1+1", "+46", "-", "@a", "＝1");
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            lines.add(i + ";" + TestNumbers.withWrongCheckDigit(TestNumbers.ALL.get(i)) + ";" + texts.get(i)
                    + ";K;Flen;FK;Coachning;2024-02-01;;" + texts.get(i));
        }
        SmallCounty county = new SmallCounty(folder)
                .file("vastra", "lista.csv", HEADER, lines)
                .run();

        read(returned(county, "Västra.xlsx"), workbook -> {
            Sheet list = workbook.getSheetAt(1);
            for (int i = 0; i < texts.size(); i++) {
                Cell cell = list.getRow(i + 1).getCell(9);
                assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                assertThat(cell.getStringCellValue()).isEqualTo(texts.get(i));
                assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
            }
        });
        assertThat(Zip.text(returned(county, "Västra.xlsx")))
                .doesNotContain("<f>", "vbaProject", "externalLink", "TargetMode=\"External\"");
    }

    @Test
    void theCoverSaysWhatAgreesAndWhatDoesNot() throws IOException {
        read(returned(county().run(), "Västra.xlsx"), workbook -> assertThat(rows(workbook.getSheetAt(0)))
                .contains(
                        "Återkoppling till Västra, perioden 2026-01-01",
                        "Er deltagarlista är läst: 4 personer och 4 inskrivningar är räknade.",
                        "Er lägesrapport saknas eller kunde inte läsas.",
                        "Gäller;Antal;Vad som inte stämmer, och vad ni gör")
                .anyMatch(row -> row.startsWith("Deltagarlistan;1;"))
                .noneMatch(row -> row.contains("Be länsdelen")));
    }

    @Test
    void aDistrictWithoutFailingRowsGetsACoverOnly() throws IOException {
        SmallCounty county = new SmallCounty(folder)
                .file("vastra", "lista.csv", HEADER, List.of(GOOD))
                .run();

        read(returned(county, "Västra.xlsx"), workbook -> {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(1);
            assertThat(rows(workbook.getSheetAt(0)))
                    .contains("Ingen enskild rad är markerad. Det som ska rättas eller ses över står nedan.");
        });
        assertThat(returned(county, "Norra.xlsx")).doesNotExist();
    }

    @Test
    void sentBackAsItIsItSaysTheSameOfEveryRow() throws IOException {
        SmallCounty county = county().run();
        Annex before = county.annex();
        sendBack(county, workbook -> {});

        assertThat(county.version()).isEqualTo(2);
        assertThat(county.annex().figures()).isEqualTo(before.figures());
        assertThat(rules(county.annex())).isEqualTo(rules(before));
        assertThat(since(county.annex())).containsOnly("REMAINS");
        assertThat(county.annex().entries("solved.json")).isEmpty();
    }

    @Test
    void correctedItsFindingsAreSolvedAndOthersRemainOrAreNew() throws IOException {
        SmallCounty county = county().run();
        sendBack(county, workbook -> {
            Sheet list = workbook.getSheetAt(1);
            correct(list, 1, 1, TestNumbers.MAN_BORN_1985);
            correct(list, 2, 8, "2024-06-01");
            correct(list, 3, 4, "Eskilstuna");
        });

        assertThat(ofRows(county.annex().entries("solved.json"))).containsExactly("R202", "R504");
        assertThat(openOfRows(county.annex())).containsExactlyInAnyOrder("R213 REMAINS", "R506 NEW");
    }

    /** As a spreadsheet saves it: the old text is gone from the file. */
    private static void correct(Sheet list, int row, int column, String text) {
        list.getRow(row).removeCell(list.getRow(row).getCell(column));
        list.getRow(row).createCell(column).setCellValue(text);
    }

    @Test
    void theFirstVersionHasNothingToBeComparedWith() {
        SmallCounty county = county().run();

        assertThat(county.annex().entries("findings.json")).isNotEmpty().allMatch(finding -> finding.get("since")
                .isNull());
        assertThat(county.annex().entries("solved.json")).isEmpty();
    }

    @Test
    void rowsStayBelowTheirSubHeading() throws IOException {
        Path list = folder.resolve("input").resolve(SmallCounty.PERIOD).resolve("vastra");
        Files.createDirectories(list);
        Workbooks.write(list.resolve("lista.xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("SIKTA");
            Workbooks.row(sheet, 1, "Deltagare i Västra");
            Workbooks.row(sheet, 3, "Personnummer", "Kön", "Från", "Start", "Slut");
            Workbooks.row(sheet, 4, "Flen");
            Workbooks.row(sheet, 5, TestNumbers.WOMAN_BORN_1996, "K", "FK", "2024-02-01");
            Workbooks.row(sheet, 6, TestNumbers.withWrongCheckDigit(TestNumbers.ALL.get(1)), "K", "FK", "2024-02-01");
            Workbooks.row(sheet, 8, "Vingåker");
            Workbooks.row(sheet, 9, TestNumbers.MAN_BORN_1985, "M", "FK", "2024-02-01");
            Workbooks.row(sheet, 10, "Summa", 3);
            Workbooks.row(workbook.createSheet("Koder"), 1, "FK", "Försäkringskassan");
        });
        SmallCounty county = new SmallCounty(folder).run();
        Annex before = county.annex();

        read(returned(county, "Västra.xlsx"), workbook -> {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(2);
            assertThat(workbook.getSheetAt(1).getSheetName()).isEqualTo("SIKTA");
            assertThat(rows(workbook.getSheetAt(1)))
                    .extracting(row -> row.split(";", 2)[0])
                    .containsExactly(
                            "Deltagare i Västra",
                            "",
                            "Personnummer",
                            "Flen",
                            TestNumbers.withWrongCheckDigit(TestNumbers.ALL.get(1)),
                            TestNumbers.WOMAN_BORN_1996,
                            "Vingåker",
                            TestNumbers.MAN_BORN_1985,
                            "Summa");
        });
        Files.delete(list.resolve("lista.xlsx"));
        sendBack(county, workbook -> {});
        assertThat(county.annex().figures()).isEqualTo(before.figures());
    }

    @Test
    void aListThatFillsItsSheetToTheLastColumnComesBackToo() throws IOException {
        Path list = folder.resolve("input").resolve(SmallCounty.PERIOD).resolve("vastra");
        Files.createDirectories(list);
        Workbooks.write(list.resolve("lista.xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("SIKTA");
            Workbooks.row(sheet, 1, "Personnummer", "Kön", "Kommun", "Start");
            sheet.getRow(0).createCell(16383).setCellValue("Slut");
            Workbooks.row(sheet, 2, TestNumbers.MAN_BORN_1985, "M", "Flen", "2024-02-01");
            sheet.getRow(1).createCell(16383).setCellValue("2024-01-01");
        });
        SmallCounty county = new SmallCounty(folder).run();

        read(returned(county, "Västra.xlsx"), workbook -> {
            Cell failing = workbook.getSheetAt(1).getRow(1).getCell(16383);
            assertThat(failing.getStringCellValue()).isEqualTo("2024-01-01");
            assertThat(failing.getCellComment().getString().getString()).startsWith("Slut: slutdatum före startdatum.");
        });
    }

    private void sendBack(SmallCounty county, Consumer<XSSFWorkbook> corrections) throws IOException {
        Path district = folder.resolve("input").resolve(SmallCounty.PERIOD).resolve("vastra");
        Files.deleteIfExists(district.resolve("lista.csv"));
        try (InputStream in = Files.newInputStream(returned(county, "Västra.xlsx"));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            corrections.accept(workbook);
            try (OutputStream out = Files.newOutputStream(district.resolve("Västra rättad.xlsx"))) {
                workbook.write(out);
            }
        }
        county.run();
    }

    private static List<String> rules(Annex annex) {
        return annex.entries("findings.json").stream()
                .filter(finding -> finding.get("kind").asString().equals("ROW"))
                .map(finding -> finding.get("verdict").asString())
                .sorted()
                .toList();
    }

    private static List<String> since(Annex annex) {
        return annex.entries("findings.json").stream()
                .filter(finding -> !finding.get("since").isNull())
                .map(finding -> finding.get("since").asString())
                .toList();
    }

    private static List<String> openOfRows(Annex annex) {
        return annex.entries("findings.json").stream()
                .filter(finding -> finding.get("kind").asString().equals("ROW"))
                .filter(finding -> !finding.get("since").isNull())
                .map(finding -> finding.get("verdict").asString() + " "
                        + finding.get("since").asString())
                .toList();
    }

    private static List<String> ofRows(List<JsonNode> findings) {
        return findings.stream()
                .filter(finding -> finding.get("kind").asString().equals("ROW"))
                .map(finding -> finding.get("verdict").asString())
                .toList();
    }
}
