package se.samlad.publication.workbook.feedback;

import java.util.List;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import se.samlad.core.Texts;
import se.samlad.intake.SourceCell;

/** A sheet of a returned list, written from top to bottom. */
final class ListSheet {

    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;
    private static final int CHARACTER = 256;
    private static final int WIDEST = 26;
    private static final int ADVICE_WIDTH = 60;
    private static final int LONGEST_CHOICES = 255;
    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_ROWS = 6;

    private final SXSSFSheet sheet;
    private final Looks looks;
    private final CellWriter cells;
    private int next;

    ListSheet(SXSSFWorkbook workbook, Looks looks, String name) {
        this.sheet = workbook.createSheet(name);
        this.looks = looks;
        this.cells = new CellWriter(looks);
        PrintSetup print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setLandscape(true);
        print.setFitHeight((short) 0);
        sheet.setFitToPage(true);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
    }

    /** How many rows it has. */
    int rows() {
        return next;
    }

    /** Begins the next row. */
    Row newRow() {
        return sheet.createRow(next++);
    }

    /** A cell as the district wrote it. */
    Cell put(Row row, SourceCell source, boolean isMarked) {
        return cells.put(row, source, isMarked);
    }

    /** A title or header cell. */
    void put(Row row, int column, String text, boolean isHeader) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(isHeader ? looks.header() : looks.title());
    }

    /** Whether a spreadsheet has that column. */
    static boolean has(int column) {
        return column <= LIMITS.getLastColumnIndex();
    }

    /** What to correct, at the end of the row. */
    void advice(Row row, int column, String text) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(looks.words());
        row.setHeightInPoints(Looks.height(text, ADVICE_WIDTH));
    }

    /** A note on a cell. */
    void note(Cell cell, String text) {
        ClientAnchor anchor = sheet.getWorkbook().getCreationHelper().createClientAnchor();
        int row = Math.min(cell.getRowIndex(), LIMITS.getLastRowIndex() - NOTE_ROWS);
        int column = Math.min(cell.getColumnIndex() + 1, LIMITS.getLastColumnIndex() - NOTE_COLUMNS);
        anchor.setRow1(row);
        anchor.setRow2(row + NOTE_ROWS);
        anchor.setCol1(column);
        anchor.setCol2(column + NOTE_COLUMNS);
        Comment comment = sheet.createDrawingPatriarch().createCellComment(anchor);
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor("Samlad");
        comment.setAddress(new CellAddress(cell));
        cell.setCellComment(comment);
    }

    /** Words to choose from in a column's rows; others may still be written, with a warning. */
    void choices(int column, int firstRow, int lastRow, List<String> words, String expected) {
        boolean fits = String.join(",", words).length() <= LONGEST_CHOICES
                && words.stream().noneMatch(word -> word.contains(","));
        if (words.isEmpty() || !fits || lastRow < firstRow) {
            return;
        }
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation choices = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(firstRow, lastRow, column, column));
        choices.setSuppressDropDownArrow(true);
        choices.setShowErrorBox(true);
        choices.setErrorStyle(DataValidation.ErrorStyle.WARNING);
        choices.createErrorBox(Texts.get("returned.choices"), expected);
        sheet.addValidationData(choices);
    }

    /** Keeps the header in sight, on the screen and on paper, and lets the rows be chosen among. */
    void header(int firstRow, int lastRow, int columns, boolean filters, int lastDataRow) {
        sheet.createFreezePane(0, lastRow + 1);
        sheet.setRepeatingRows(new CellRangeAddress(firstRow, lastRow, -1, -1));
        if (filters && lastDataRow > lastRow) {
            sheet.setAutoFilter(new CellRangeAddress(lastRow, lastDataRow, 0, columns - 1));
        }
    }

    /** Widths in characters: wide enough for what is written, but for long texts; the advice is the widest. */
    void widths(List<Integer> longest, int adviceColumn) {
        for (int i = 0; i < longest.size() && has(i); i++) {
            int characters = i == adviceColumn ? ADVICE_WIDTH : Math.min(WIDEST, Math.max(6, longest.get(i) + 3));
            sheet.setColumnWidth(i, characters * CHARACTER);
        }
    }
}
