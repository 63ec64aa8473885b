package se.samlad.publication.workbook.feedback;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;

/** How the cells of a returned list look: one that has to be corrected has a fill and a thick border. */
final class Looks {

    private static final short TITLE_POINTS = 14;
    private static final short BODY_POINTS = 11;
    private static final float LINE_POINTS = 15;
    private static final float MOST_POINTS = 400;

    private final Workbook workbook;
    private final Map<Value, CellStyle> plain = new EnumMap<>(Value.class);
    private final Map<Value, CellStyle> marked = new EnumMap<>(Value.class);
    private final CellStyle title;
    private final CellStyle header;
    private final CellStyle words;
    private final CellStyle count;

    /** What a cell holds. */
    enum Value {
        TEXT("@"),
        /** Begins with a character that would make a formula of it if somebody typed it (DOMAIN P5). */
        QUOTED_TEXT("@"),
        WHOLE_NUMBER("0"),
        NUMBER("General"),
        DATE("yyyy-mm-dd");

        private final String format;

        Value(String format) {
            this.format = format;
        }
    }

    Looks(Workbook workbook) {
        this.workbook = workbook;
        for (Value value : Value.values()) {
            plain.put(value, style(value));
            CellStyle failing = style(value);
            failing.setFillForegroundColor(IndexedColors.LEMON_CHIFFON.getIndex());
            failing.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            border(failing);
            marked.put(value, failing);
        }
        title = workbook.createCellStyle();
        title.setFont(bold(TITLE_POINTS));
        header = workbook.createCellStyle();
        header.setFont(bold(BODY_POINTS));
        header.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        header.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        header.setWrapText(true);
        header.setVerticalAlignment(VerticalAlignment.TOP);
        words = workbook.createCellStyle();
        words.setWrapText(true);
        words.setVerticalAlignment(VerticalAlignment.TOP);
        count = workbook.createCellStyle();
        count.setVerticalAlignment(VerticalAlignment.TOP);
        count.setAlignment(HorizontalAlignment.CENTER);
    }

    private CellStyle style(Value value) {
        CellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat(value.format));
        if (value == Value.QUOTED_TEXT) {
            ((XSSFCellStyle) style).setQuotePrefixed(true);
        }
        return style;
    }

    private static void border(CellStyle style) {
        style.setBorderTop(BorderStyle.MEDIUM);
        style.setBorderBottom(BorderStyle.MEDIUM);
        style.setBorderLeft(BorderStyle.MEDIUM);
        style.setBorderRight(BorderStyle.MEDIUM);
        short red = IndexedColors.DARK_RED.getIndex();
        style.setTopBorderColor(red);
        style.setBottomBorderColor(red);
        style.setLeftBorderColor(red);
        style.setRightBorderColor(red);
    }

    /** How high a row has to be for a text in so many characters' width; not every program works it out. */
    static float height(String text, int width) {
        int lines = text.lines().mapToInt(line -> 1 + line.length() / width).sum();
        return Math.min(MOST_POINTS, LINE_POINTS * Math.max(1, lines));
    }

    private Font bold(short points) {
        Font font = workbook.createFont();
        font.setBold(true);
        font.setFontHeightInPoints(points);
        return font;
    }

    CellStyle of(Value value, boolean isMarked) {
        CellStyle style = (isMarked ? marked : plain).get(value);
        if (style == null) {
            throw new IllegalStateException("every value has a look");
        }
        return style;
    }

    CellStyle title() {
        return title;
    }

    CellStyle header() {
        return header;
    }

    CellStyle count() {
        return count;
    }

    CellStyle words() {
        return words;
    }
}
