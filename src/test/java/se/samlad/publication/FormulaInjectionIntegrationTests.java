package se.samlad.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;
import se.samlad.testing.Workbooks;

/** Texts of a district's list that a spreadsheet would run as formulas (DOMAIN P5). */
class FormulaInjectionIntegrationTests {

    private static final List<String> HEADERS = List.of("=1+1", "+46", "-1", "@SUM(A1)", "\t=1", "\uFF1D2+2");

    @TempDir
    Path folder;

    @Test
    void theyArriveAsTextsInTheWorkbookAndInTheAnnex() throws IOException {
        Path district = Files.createDirectories(
                folder.resolve("input").resolve("2026-01-01").resolve("vastra"));
        Workbooks.write(district.resolve("=lista.xlsx"), workbook -> {
            Sheet sheet = workbook.createSheet("=blad");
            Row header = Workbooks.row(sheet, 1, "Personnummer", "Kön", "Kommun", "Startdatum");
            Workbooks.row(sheet, 2, TestNumbers.ALL.get(0), "K", "=Flen", "2024-01-08");
            for (String each : HEADERS) {
                header.createCell(header.getLastCellNum()).setCellValue(each);
            }
        });
        SamladRun run = new SamladRun(folder).on(folder.resolve("input"), "2026-01-01");
        Path version = run.output().resolve("2026-01-01").resolve("v1");

        String columns = Files.readString(version.resolve("data").resolve("columns.csv"));
        assertThat(columns.lines().skip(1)).isNotEmpty().allSatisfy(line -> assertThat(line.split(";", -1))
                .allSatisfy(field -> assertThat(field.replace("\"", "")).doesNotMatch("[=+\\-@\t\uFF1D].*")));
        assertThat(columns).contains("'=lista.xlsx", "'=blad", "'=1+1", "'\uFF1D2+2");
        try (InputStream in = Files.newInputStream(review(version));
                XSSFWorkbook workbook = new XSSFWorkbook(in)) {
            List<String> texts = texts(workbook.getSheet("Kolumner"));
            assertThat(texts).contains("=lista.xlsx", "=blad", "=1+1", "+46", "-1", "@SUM(A1)", "\uFF1D2+2");
            assertThat(texts(workbook.getSheet("Deltagare"))).contains("=lista.xlsx", "=blad");
        }
    }

    private static Path review(Path version) throws IOException {
        try (var files = Files.list(version)) {
            return files.filter(file -> file.toString().contains("Granskning")
                            && file.toString().endsWith(".xlsx"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** The sheet's texts; it has no formula. */
    private static List<String> texts(Sheet sheet) {
        List<String> texts = new java.util.ArrayList<>();
        for (Row row : sheet) {
            for (Cell cell : row) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                if (cell.getCellType() == CellType.STRING) {
                    texts.add(cell.getStringCellValue());
                }
            }
        }
        return texts;
    }
}
