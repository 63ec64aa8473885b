package se.samlad.publication.workbook.layout;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * The few looks that cells have; dark text on light grounds, contrast 7:1 or better.
 *
 * @param numbers the header of a column of numbers
 * @param instead a text where a number would stand
 * @param quoted a text that a spreadsheet would take for a formula when somebody edits it
 */
record Looks(
        CellStyle title,
        CellStyle words,
        CellStyle header,
        CellStyle numbers,
        CellStyle text,
        CellStyle instead,
        CellStyle quoted,
        CellStyle number,
        CellStyle date,
        CellStyle percent,
        CellStyle link,
        CellStyle input) {

    private static final short TITLE_POINTS = 14;
    private static final short POINTS = 11;

    /** Swedish, whatever the reader's own language is. */
    private static final String SWEDISH = "[$-41D]";

    private static final byte[] HEADER_GROUND = {(byte) 0xD9, (byte) 0xE5, (byte) 0xEF};
    private static final byte[] INPUT_GROUND = {(byte) 0xFF, (byte) 0xF8, (byte) 0xDC};

    static Looks in(Workbook workbook) {
        CellStyle words = workbook.createCellStyle();
        words.setVerticalAlignment(VerticalAlignment.TOP);
        CellStyle title = workbook.createCellStyle();
        title.setFont(font(workbook, TITLE_POINTS, true));
        CellStyle numbers = header(workbook);
        numbers.setAlignment(HorizontalAlignment.RIGHT);
        numbers.setIndention((short) 1);
        CellStyle quoted = cell(workbook, true);
        ((XSSFCellStyle) quoted).setQuotePrefixed(true);
        CellStyle link = cell(workbook, true);
        Font underlined = font(workbook, POINTS, false);
        underlined.setUnderline(Font.U_SINGLE);
        underlined.setColor(IndexedColors.DARK_BLUE.getIndex());
        link.setFont(underlined);
        return new Looks(
                title,
                words,
                header(workbook),
                numbers,
                cell(workbook, true),
                number(workbook, "General"),
                quoted,
                number(workbook, SWEDISH + "#,##0"),
                number(workbook, SWEDISH + "yyyy\\-mm\\-dd"),
                number(workbook, SWEDISH + "0.0\u00A0%"),
                link,
                input(workbook));
    }

    private static CellStyle header(Workbook workbook) {
        CellStyle header = cell(workbook, true);
        header.setFont(font(workbook, POINTS, true));
        fill(header, HEADER_GROUND);
        header.setBorderBottom(BorderStyle.MEDIUM);
        header.setBottomBorderColor(IndexedColors.GREY_80_PERCENT.getIndex());
        header.setVerticalAlignment(VerticalAlignment.BOTTOM);
        return header;
    }

    private static CellStyle input(Workbook workbook) {
        CellStyle input = cell(workbook, true);
        fill(input, INPUT_GROUND);
        input.setBorderLeft(BorderStyle.THIN);
        input.setBorderRight(BorderStyle.THIN);
        input.setLeftBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        input.setRightBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        return input;
    }

    private static CellStyle number(Workbook workbook, String format) {
        CellStyle number = cell(workbook, false);
        number.setAlignment(HorizontalAlignment.RIGHT);
        number.setIndention((short) 1);
        number.setDataFormat(workbook.createDataFormat().getFormat(format));
        return number;
    }

    private static CellStyle cell(Workbook workbook, boolean wrapped) {
        CellStyle cell = workbook.createCellStyle();
        cell.setVerticalAlignment(VerticalAlignment.TOP);
        cell.setWrapText(wrapped);
        cell.setBorderBottom(BorderStyle.THIN);
        cell.setBottomBorderColor(IndexedColors.GREY_25_PERCENT.getIndex());
        return cell;
    }

    private static void fill(CellStyle style, byte[] ground) {
        ((XSSFCellStyle) style).setFillForegroundColor(new XSSFColor(ground));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static Font font(Workbook workbook, short points, boolean bold) {
        Font font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints(points);
        font.setBold(bold);
        return font;
    }
}
