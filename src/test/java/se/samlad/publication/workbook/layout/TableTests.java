package se.samlad.publication.workbook.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.testing.SheetTable;
import se.samlad.testing.Zip;

class TableTests {

    private static final List<Column> COLUMNS = List.of(Column.text("Namn", 8, 20), Column.number("Antal"));

    @TempDir
    Path folder;

    private static Table.Heading heading(String sheet) {
        return new Table.Heading(sheet, sheet, sheet + " 2026-01-01", List.of("Ord om tabellen."), 0);
    }

    private Path file(int rowsOnASheet, Consumer<Book> content) throws IOException {
        Path file = folder.resolve("book.xlsx");
        Files.write(file, bytes(rowsOnASheet, content));
        return file;
    }

    private byte[] bytes(int rowsOnASheet, Consumer<Book> content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Book book = new Book(folder, true, rowsOnASheet)) {
            book.describe("Titel", "Ämne", LocalDate.of(2026, 1, 1));
            content.accept(book);
            book.write(out);
        }
        return out.toByteArray();
    }

    private XSSFWorkbook written(int rowsOnASheet, Consumer<Book> content) throws IOException {
        return new XSSFWorkbook(Files.newInputStream(file(rowsOnASheet, content)));
    }

    private static void numbered(Book book, int rows) {
        Table first = book.table(heading("Rader"), COLUMNS);
        Table last = book.table(heading("Sist"), COLUMNS);
        for (int i = 1; i <= rows; i++) {
            first.row("rad " + i, i);
        }
        first.end("Inga");
        last.end("Inga");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+46 70",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\uFF1D1+1",
                "=HYPERLINK(\"http://example.invalid\")",
                "=cmd|'/c calc'!A0"
            })
    void aTextThatBeginsLikeAFormulaArrivesAsThatText(String text) throws IOException {
        Consumer<Book> content = book -> {
            Table table = book.table(heading("Rader"), COLUMNS);
            table.row(text, 1);
            table.end("Inga");
        };
        assertThat(Zip.text(file(100, content))).doesNotContain("<f>", "TargetMode=\"External\"");
        try (XSSFWorkbook workbook = written(100, content)) {
            Cell cell = workbook.getSheetAt(0).getRow(4).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void aTableGoesOnOnTheNextSheetWhereOneIsFull() throws IOException {
        try (XSSFWorkbook workbook = written(7, book -> numbered(book, 7))) {
            List<String> names = new ArrayList<>();
            List<String> tables = new ArrayList<>();
            for (Sheet sheet : workbook) {
                names.add(sheet.getSheetName());
                tables.add(((XSSFSheet) sheet).getTables().get(0).getName());
                assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
                assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).endsWith("2026-01-01");
            }
            assertThat(names).containsExactly("Rader", "Rader 2", "Rader 3", "Sist");
            assertThat(tables).containsExactly("Rader", "Rader_2", "Rader_3", "Sist");
            assertThat(SheetTable.of(workbook, "Rader").column("Antal")).containsExactly("1", "2", "3");
            assertThat(SheetTable.of(workbook, "Rader 3").column("Namn")).containsExactly("rad 7");
        }
    }

    @Test
    void aTableWithoutRowsSaysSo() throws IOException {
        try (XSSFWorkbook workbook = written(7, book -> numbered(book, 0))) {
            assertThat(SheetTable.of(workbook, "Rader").column("Namn")).containsExactly("Inga");
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        byte[] once = bytes(7, book -> numbered(book, 20));
        assertThat(bytes(7, book -> numbered(book, 20))).isEqualTo(once);
    }

    @Test
    void numbersDatesSharesAndFormulasAreWhatTheyAre() throws IOException {
        Consumer<Book> content = book -> {
            Table table = book.table(heading("Rader"), COLUMNS);
            table.row("tal", 1204);
            table.row("datum", LocalDate.of(2026, 1, 1));
            table.row("andel", new Share(0.5));
            table.row("formel", new Formula("SUM(Rader[Antal])", 7));
            table.row("länk", Link.toRow("dit", "Rader", 5));
            table.end("Inga");
        };
        try (XSSFWorkbook workbook = written(100, content)) {
            SheetTable table = SheetTable.of(workbook, "Rader");
            int row = table.firstRow();
            assertThat(table.cell("Antal", row).getNumericCellValue()).isEqualTo(1204);
            assertThat(DateUtil.isCellDateFormatted(table.cell("Antal", row + 1)))
                    .isTrue();
            assertThat(table.cell("Antal", row + 1).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2026, 1, 1).atStartOfDay());
            assertThat(table.cell("Antal", row + 2).getCellStyle().getDataFormatString())
                    .isEqualTo("[$-41D]0.0\u00A0%");
            assertThat(table.cell("Antal", row + 3).getCellFormula()).isEqualTo("SUM(Rader[Antal])");
            assertThat(table.cell("Antal", row + 3).getNumericCellValue()).isEqualTo(7);
            assertThat(table.cell("Antal", row + 4).getHyperlink().getAddress()).isEqualTo("'Rader'!A5");
        }
    }

    @Test
    void aTextLongerThanACellHoldsEndsWithASignThatItGoesOn() throws IOException {
        String text = "å".repeat(40_000);
        try (XSSFWorkbook workbook = written(100, book -> {
            Table table = book.table(heading("Rader"), COLUMNS);
            table.row(text, 1);
            table.end("Inga");
        })) {
            Cell cell = workbook.getSheetAt(0).getRow(4).getCell(0);
            assertThat(cell.getStringCellValue()).hasSizeBetween(32_760, 32_767).endsWith("…");
        }
    }

    @Test
    void aNameOrTextInAFormulaIsQuoted() {
        assertThat(Formula.column("Rader", "Andel [%] #1")).isEqualTo("Rader[[Andel '[%'] '#1]]");
        assertThat(Formula.column("Rader", "Länet utan Södra")).isEqualTo("Rader[Länet utan Södra]");
        assertThat(Formula.criterion("a\"b*c?")).isEqualTo("\"=a\"\"b~*c~?\"");
    }
}
