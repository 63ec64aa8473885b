package se.samlad.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.intake.RefusedFileException;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Workbooks;

class XlsSheetsTests {

    @TempDir
    private static Path folder = Path.of("");

    private static Path write(Consumer<HSSFWorkbook> filling) throws IOException {
        Path file = folder.resolve("lista.xls");
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static List<String> read(Consumer<HSSFWorkbook> filling) throws IOException, RefusedFileException {
        return SheetWords.of(new XlsSheets(SourceFiles.of(write(filling))));
    }

    @Test
    void textsNumbersTruthsAndDatesAreToldApart() throws IOException, RefusedFileException {
        assertThat(read(workbook -> Workbooks.row(
                        workbook.createSheet("Deltagare"),
                        2,
                        "Ö",
                        200104122388L,
                        1.5,
                        true,
                        LocalDate.of(2024, 2, 29))))
                .containsExactly("Deltagare!2 | 0 TEXT Ö | 1 NUMBER 200104122388 | 2 NUMBER 1.5 | 3 TEXT ja"
                        + " | 4 DATE 2024-02-29");
    }

    @Test
    void formulasGiveTheirSavedResults() throws IOException, RefusedFileException {
        assertThat(read(workbook -> {
                    Row row = Workbooks.row(workbook.createSheet("Blad1"), 1, 2, 3);
                    row.createCell(2).setCellFormula("A1+B1");
                    row.createCell(3).setCellFormula("\"K\"&\"v\"");
                    row.createCell(4).setCellFormula("1/0");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                }))
                .containsExactly("Blad1!1 | 0 NUMBER 2 | 1 NUMBER 3 | 2 NUMBER 5 | 3 TEXT Kv | 4 ERROR #DIV/0!");
    }

    @Test
    void hiddenSheetsRowsAndColumnsAreReadAndSaid() throws IOException, RefusedFileException {
        Path file = write(workbook -> {
            Workbooks.row(workbook.createSheet("Blad1"), 1, "a");
            Sheet hidden = workbook.createSheet("Gamla");
            Workbooks.row(hidden, 1, "b", "c").setZeroHeight(true);
            hidden.setColumnHidden(1, true);
            workbook.setSheetHidden(1, true);
        });
        try (XlsSheets sheets = new XlsSheets(SourceFiles.of(file))) {
            assertThat(sheets.nextSheet()).isEqualTo(new SheetSource.Sheet(0, "Blad1", false));
            assertThat(sheets.nextSheet()).isEqualTo(new SheetSource.Sheet(1, "Gamla", true));
            assertThat(sheets.nextRow()).extracting(RawRow::hidden).isEqualTo(true);
            assertThat(sheets.hiddenColumns()).containsExactly(1);
            assertThat(sheets.nextRow()).isNull();
            assertThat(sheets.nextSheet()).isNull();
        }
    }

    @Test
    void cellsMergedDownwardsHoldForAllTheirRows() throws IOException, RefusedFileException {
        assertThat(read(workbook -> {
                    Sheet sheet = workbook.createSheet("Blad1");
                    Workbooks.row(sheet, 1, "Flen", 1);
                    Workbooks.row(sheet, 2, "", 2);
                    Workbooks.row(sheet, 3, "", 3);
                    sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
                }))
                .containsExactly(
                        "Blad1!1 | 0 TEXT Flen | 1 NUMBER 1",
                        "Blad1!2 | 0 TEXT Flen | 1 NUMBER 2",
                        "Blad1!3 | 1 NUMBER 3");
    }

    @Test
    void daysMayBeCountedFrom1904() throws IOException, RefusedFileException {
        assertThat(read(workbook -> {
                    workbook.getInternalWorkbook().getRecords().stream()
                            .filter(org.apache.poi.hssf.record.DateWindow1904Record.class::isInstance)
                            .map(org.apache.poi.hssf.record.DateWindow1904Record.class::cast)
                            .forEach(record -> record.setWindowing((short) 1));
                    Cell cell = workbook.createSheet("Blad1").createRow(0).createCell(0);
                    cell.setCellValue(43_889);
                    cell.setCellStyle(Workbooks.style(cell, "yyyy-mm-dd"));
                }))
                .containsExactly("Blad1!1 | 0 DATE 2024-02-29");
    }

    @Test
    void aFileWithAPasswordIsRefused() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword("hemligt");
        Path file;
        try {
            file = write(workbook -> Workbooks.row(workbook.createSheet("Blad1"), 1, "a"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> new XlsSheets(SourceFiles.of(file)).close())
                .withMessage("I106");
    }
}
