package se.samlad.publication.workbook.layout;

import java.util.List;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/** A sheet with its title in A1, words below it, and one table; written from top to bottom. */
final class Page {

    private static final int CHARACTER = 256;

    /** Room for the cell's margins and the filter's button. */
    private static final int MARGIN = 2;

    /** Wider columns no spreadsheet takes. */
    private static final int WIDEST = 255;

    /** How many letters of a text have room where one digit has, on average. */
    private static final double LETTER = 1.12;

    /** In points: a line of text, and the highest row that the file format knows. */
    private static final float LINE = 15;

    private static final float HIGHEST = 409;

    /** In inches. */
    private static final double EDGE = 0.4;

    /** How much wider a title's letters are than those of a cell. */
    private static final double TITLE_LETTERS = 1.25;

    private final SXSSFSheet sheet;
    private final Looks looks;
    private final Cells cells;
    private final List<Column> columns;
    private final String title;
    private final int[] widths;
    private int next;
    private int headerRow;

    Page(SXSSFSheet sheet, Looks looks, Cells cells, List<Column> columns, String title) {
        this.sheet = sheet;
        this.looks = looks;
        this.cells = cells;
        this.columns = columns;
        this.title = title;
        this.widths = columns.stream().mapToInt(Column::narrowest).toArray();
    }

    /** Writes what stands above the table's rows. */
    void begin(List<String> words, int gap, boolean frozen) {
        Cells.text(sheet.createRow(next++).createCell(0), title, looks.title());
        int room = (int) (LETTER
                * Math.max(60, columns.stream().mapToInt(Column::narrowest).sum()));
        for (String each : words) {
            for (String line : Lines.of(each, room)) {
                Cells.text(sheet.createRow(next++).createCell(0), line, looks.words());
            }
        }
        next += gap + 1;
        headerRow = next;
        if (gap > 0) {
            sheet.setRowBreak(headerRow - 1);
        }
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < widths.length; i++) {
            Column column = columns.get(i);
            Cells.text(row.createCell(i), column.name(), column.numbers() ? looks.numbers() : looks.header());
            widths[i] = Math.max(widths[i], longestWord(column.name()));
            lines = Math.max(lines, Lines.of(column.name(), widths[i] - 1).size());
        }
        row.setHeightInPoints(lines * LINE + 1);
        if (frozen) {
            sheet.createFreezePane(0, next);
        }
    }

    private static int longestWord(String name) {
        int longest = 0;
        for (String word : name.split("[ –-]")) {
            longest = Math.max(longest, word.length() + 1);
        }
        return longest;
    }

    /** A row is as high as its texts ask for: not every reader finds that out by itself. */
    void row(Object... values) {
        Row row = sheet.createRow(next++);
        int lines = 1;
        for (int i = 0; i < values.length; i++) {
            int width = cells.put(row, i, values[i], columns.get(i));
            if (width > widths[i]) {
                widths[i] = Math.max(widths[i], Math.min(width, columns.get(i).widest()));
            }
            if (width > columns.get(i).widest()) {
                lines = Math.max(
                        lines,
                        Lines.of(Cells.shown(values[i]), (int) (columns.get(i).widest() * LETTER))
                                .size());
            }
        }
        if (lines > 1) {
            row.setHeightInPoints(Math.min(HIGHEST, lines * LINE));
        }
    }

    /** Ends the page: widths that fit, and how it prints. */
    void end(String footer) {
        int total = 0;
        for (int width : widths) {
            total += width + MARGIN;
        }
        widths[0] += (int) Math.max(0, title.length() * TITLE_LETTERS - total);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, Math.min(WIDEST, widths[i] + MARGIN) * CHARACTER);
        }
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(PageMargin.LEFT, EDGE);
        sheet.setMargin(PageMargin.RIGHT, EDGE);
        sheet.getFooter().setLeft(footer.replace("&", "&&"));
        sheet.getFooter().setRight("&P/&N");
    }

    /** The header stands on every printed page; told last, because it is known by the sheet's place. */
    void repeatHeader() {
        sheet.setRepeatingRows(new CellRangeAddress(headerRow, headerRow, -1, -1));
    }

    CellRangeAddress area() {
        return new CellRangeAddress(headerRow, next - 1, 0, columns.size() - 1);
    }

    boolean isEmpty() {
        return next == headerRow + 1;
    }

    /** How many rows stand on the sheet. */
    int rows() {
        return next;
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    String name() {
        return sheet.getSheetName();
    }
}
