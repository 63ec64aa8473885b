package se.samlad.intake.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceCell.Kind;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.TestNumbers;
import se.samlad.testing.Workbooks;

class XlsxSheetsTests {

    @TempDir
    private static Path folder = Path.of("");

    private static Path file(Consumer<XSSFWorkbook> filling) throws IOException {
        return Workbooks.write(folder.resolve("lista.xlsx"), filling);
    }

    private static List<RawRow> rows(Path file) throws IOException, RefusedFileException {
        try (XlsxSheets sheets = new XlsxSheets(SourceFiles.of(file, "lista.xlsx"))) {
            List<RawRow> rows = new ArrayList<>();
            while (sheets.nextSheet() != null) {
                for (RawRow row = sheets.nextRow(); row != null; row = sheets.nextRow()) {
                    rows.add(row);
                }
            }
            return rows;
        }
    }

    private static SourceCell cell(Consumer<Cell> filling) throws IOException, RefusedFileException {
        return rows(file(workbook ->
                        filling.accept(workbook.createSheet().createRow(0).createCell(0))))
                .get(0)
                .cells()
                .get(0);
    }

    @Test
    void aRowHasItsNumberAndTheCellsThatHoldSomething() throws IOException, RefusedFileException {
        assertThat(rows(file(workbook -> {
                    Sheet sheet = workbook.createSheet("Deltagare");
                    Workbooks.row(sheet, 1, "Kön", "", "Kommun");
                    Workbooks.row(sheet, 2, " ");
                    Workbooks.row(sheet, 4, "K", "", "Flen");
                })))
                .containsExactly(
                        new RawRow(
                                1,
                                false,
                                List.of(new SourceCell(0, Kind.TEXT, "Kön"), new SourceCell(2, Kind.TEXT, "Kommun"))),
                        new RawRow(
                                4,
                                false,
                                List.of(new SourceCell(0, Kind.TEXT, "K"), new SourceCell(2, Kind.TEXT, "Flen"))));
    }

    @Test
    void aHiddenRowIsReadAndSaidToBeHidden() throws IOException, RefusedFileException {
        assertThat(rows(file(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    Workbooks.row(sheet, 1, "Kön");
                    Workbooks.row(sheet, 2, "K").setZeroHeight(true);
                })))
                .extracting(RawRow::hidden)
                .containsExactly(false, true);
    }

    @Test
    void everySheetIsReadWithItsNameAndWhetherItIsHidden() throws IOException, RefusedFileException {
        Path file = file(workbook -> {
            workbook.createSheet("Pågående");
            workbook.createSheet("Koder");
            workbook.createSheet("Ännu mer");
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
            workbook.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
        });

        try (XlsxSheets sheets = new XlsxSheets(SourceFiles.of(file, "lista.xlsx"))) {
            assertThat(sheets.nextRow()).isNull();
            assertThat(List.of(sheets.nextSheet(), sheets.nextSheet(), sheets.nextSheet()))
                    .containsExactly(
                            new SheetSource.Sheet(0, "Pågående", false),
                            new SheetSource.Sheet(1, "Koder", true),
                            new SheetSource.Sheet(2, "Ännu mer", true));
            assertThat(sheets.nextSheet()).isNull();
        }
    }

    @Test
    void aNumberOfTwelveDigitsKeepsThemAll() throws IOException, RefusedFileException {
        assertThat(cell(cell -> cell.setCellValue(Double.parseDouble(TestNumbers.WOMAN_BORN_1996))))
                .isEqualTo(new SourceCell(0, Kind.NUMBER, TestNumbers.WOMAN_BORN_1996));
    }

    @Test
    void aNumberWithDecimalsKeepsThem() throws IOException, RefusedFileException {
        assertThat(cell(cell -> cell.setCellValue(12.5))).isEqualTo(new SourceCell(0, Kind.NUMBER, "12.5"));
    }

    @Test
    void theWholeNumber231001IsNoDate() throws IOException, RefusedFileException {
        assertThat(cell(cell -> {
                    cell.setCellValue(231_001);
                    cell.setCellStyle(Workbooks.style(cell, "yyyy-mm-dd"));
                }))
                .isEqualTo(new SourceCell(0, Kind.NUMBER, "231001"));
    }

    @Test
    void aDateIsReadAsADate() throws IOException, RefusedFileException {
        assertThat(cell(cell -> {
                    cell.setCellValue(LocalDate.of(2023, 10, 1));
                    cell.setCellStyle(Workbooks.style(cell, "d mmm yyyy"));
                }))
                .isEqualTo(new SourceCell(0, Kind.DATE, "2023-10-01"));
    }

    @Test
    void aDateInABuiltInStyleIsReadAsADate() throws IOException, RefusedFileException {
        assertThat(cell(cell -> {
                    cell.setCellValue(45_200.75);
                    cell.setCellStyle(Workbooks.style(cell, "m/d/yy"));
                }))
                .isEqualTo(new SourceCell(0, Kind.DATE, "2023-10-01"));
    }

    @Test
    void aTimeOfDayIsNoDate() throws IOException, RefusedFileException {
        assertThat(cell(cell -> {
                            cell.setCellValue(0.5);
                            cell.setCellStyle(Workbooks.style(cell, "yyyy-mm-dd hh:mm"));
                        })
                        .kind())
                .isEqualTo(Kind.NUMBER);
    }

    @Test
    void aWorkbookFrom1904CountsItsDaysFromThere() throws IOException, RefusedFileException {
        assertThat(rows(file(workbook -> {
                    workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
                    Cell cell = workbook.createSheet().createRow(0).createCell(0);
                    cell.setCellValue(43_738);
                    cell.setCellStyle(Workbooks.style(cell, "yyyy-mm-dd"));
                })))
                .flatExtracting(RawRow::cells)
                .containsExactly(new SourceCell(0, Kind.DATE, "2023-10-01"));
    }

    @Test
    void aFormulaIsReadAsItsResult() throws IOException, RefusedFileException {
        assertThat(rows(file(workbook -> {
                    Sheet sheet = workbook.createSheet();
                    Workbooks.row(sheet, 1, 1, 2);
                    sheet.getRow(0).createCell(2).setCellFormula("A1+B1");
                    sheet.getRow(0).createCell(3).setCellFormula("\"K\"&\"v\"");
                    sheet.getRow(0).createCell(4).setCellFormula("1/0");
                    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
                })))
                .flatExtracting(RawRow::cells)
                .containsExactly(
                        new SourceCell(0, Kind.NUMBER, "1"),
                        new SourceCell(1, Kind.NUMBER, "2"),
                        new SourceCell(2, Kind.NUMBER, "3"),
                        new SourceCell(3, Kind.TEXT, "Kv"),
                        new SourceCell(4, Kind.ERROR, "#DIV/0!"));
    }

    @Test
    void truthValuesAreYesAndNo() throws IOException, RefusedFileException {
        assertThat(rows(file(workbook -> Workbooks.row(workbook.createSheet(), 1, true, false))))
                .flatExtracting(RawRow::cells)
                .containsExactly(new SourceCell(0, Kind.TEXT, "ja"), new SourceCell(1, Kind.TEXT, "nej"));
    }
}
