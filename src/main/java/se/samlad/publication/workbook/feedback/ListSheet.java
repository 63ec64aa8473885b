package se.samlad.publication.workbook.feedback;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
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

    private static final int CHARACTER = 256;
    private static final int WIDEST = 26;
    private static final int ADVICE_WIDTH = 60;
    private static final int LONGEST_CHOICES = 255;
    private static final int LONGEST_NUMBER = 15;
    private static final int NOTE_COLUMNS = 4;
    private static final int NOTE_ROWS = 6;
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 3, 1);
    private static final String MAKES_A_FORMULA = "=+-@\t\r\uFF1D";

    private final SXSSFSheet sheet;
    private final Looks looks;
    private int next;

    ListSheet(SXSSFWorkbook workbook, Looks looks, String name) {
        this.sheet = workbook.createSheet(name);
        this.looks = looks;
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

    /** A cell as the district wrote it. Whatever a text begins with, it stays a text (DOMAIN P5). */
    Cell put(Row row, SourceCell source, boolean isMarked) {
        Cell cell = row.createCell(source.column());
        if (source.kind() == SourceCell.Kind.DATE
                && !LocalDate.parse(source.text()).isBefore(FIRST_DATE)) {
            cell.setCellValue(LocalDate.parse(source.text()));
            cell.setCellStyle(looks.of(Looks.Value.DATE, isMarked));
        } else if (source.kind() == SourceCell.Kind.NUMBER && isShort(source.text())) {
            BigDecimal number = new BigDecimal(source.text());
            cell.setCellValue(number.doubleValue());
            boolean whole = number.stripTrailingZeros().scale() <= 0;
            cell.setCellStyle(looks.of(whole ? Looks.Value.WHOLE_NUMBER : Looks.Value.NUMBER, isMarked));
        } else {
            text(cell, source.text(), isMarked);
        }
        return cell;
    }

    /** More digits than a spreadsheet keeps are a text. */
    private static boolean isShort(String number) {
        return new BigDecimal(number).precision() <= LONGEST_NUMBER;
    }

    private void text(Cell cell, String text, boolean isMarked) {
        cell.setCellValue(text);
        boolean quoted = !text.isEmpty() && MAKES_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(looks.of(quoted ? Looks.Value.QUOTED_TEXT : Looks.Value.TEXT, isMarked));
    }

    /** A title or header cell. */
    void put(Row row, int column, String text, boolean isHeader) {
        Cell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(isHeader ? looks.header() : looks.title());
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
        anchor.setRow1(cell.getRowIndex());
        anchor.setRow2(cell.getRowIndex() + NOTE_ROWS);
        anchor.setCol1(cell.getColumnIndex() + 1);
        anchor.setCol2(cell.getColumnIndex() + 1 + NOTE_COLUMNS);
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
        for (int i = 0; i < longest.size(); i++) {
            int characters = i == adviceColumn ? ADVICE_WIDTH : Math.min(WIDEST, Math.max(6, longest.get(i) + 3));
            sheet.setColumnWidth(i, characters * CHARACTER);
        }
    }
}
