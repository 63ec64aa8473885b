package se.samlad.publication.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A sheet with its title in A1, words below it, and one table; written from top to bottom. */
final class TableSheet {

    private static final int LONGEST_TEXT = 32_000;
    private static final int CHARACTER = 256;

    private final SXSSFSheet sheet;
    private final SheetStyles styles;
    private int next;
    private int headerRow;
    private int columns;

    TableSheet(SXSSFWorkbook workbook, SheetStyles styles, String name, String title) {
        this.sheet = workbook.createSheet(name);
        this.styles = styles;
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        cell(sheet.createRow(next++), 0, title, styles.title());
    }

    /** A line of words above the table. */
    void words(String text) {
        cell(sheet.createRow(next++), 0, text, null);
    }

    /** The table's header: a name and a width in characters for each column. */
    void header(List<String> names, int... widths) {
        next++;
        headerRow = next;
        columns = names.size();
        Row row = sheet.createRow(next++);
        for (int i = 0; i < columns; i++) {
            sheet.setColumnWidth(i, widths[Math.min(i, widths.length - 1)] * CHARACTER);
            cell(row, i, names.get(i), styles.header());
        }
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }

    /** A row of the table: numbers are numbers, everything else is text, whatever it begins with (DOMAIN P5). */
    void row(Object... values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof Number number) {
                Cell cell = row.createCell(i);
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.number());
            } else {
                cell(row, i, String.valueOf(values[i]), styles.text());
            }
        }
    }

    /** Ends the table. */
    void filter() {
        if (next > headerRow + 1) {
            sheet.setAutoFilter(new CellRangeAddress(headerRow, next - 1, 0, columns - 1));
        }
    }

    private static void cell(Row row, int column, String text, @org.jspecify.annotations.Nullable CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text);
        if (style != null) {
            cell.setCellStyle(style);
        }
    }
}
