package se.samlad.publication.workbook.layout;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Hyperlink;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Puts values into cells: numbers as numbers, dates as dates, everything else as text, whatever it begins with. */
final class Cells {

    /** What a cell can hold. */
    private static final int LONGEST_TEXT = 32_767;

    private static final String LIKE_A_FORMULA = "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DATE_WIDTH = 10;

    private final SXSSFWorkbook workbook;
    private final Looks looks;

    Cells(SXSSFWorkbook workbook, Looks looks) {
        this.workbook = workbook;
        this.looks = looks;
    }

    /** Puts a value into a new cell and says how wide it is, in characters. */
    int put(Row row, int column, Object value, Column kind) {
        Cell cell = row.createCell(column);
        if (value instanceof Formula formula) {
            cell.setCellFormula(formula.text());
            return set(cell, formula.value(), kind);
        }
        if (value instanceof Link link) {
            Hyperlink hyperlink = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
            hyperlink.setAddress(link.target());
            cell.setHyperlink(hyperlink);
            return text(cell, link.text(), looks.link());
        }
        return kind.input() ? text(cell, String.valueOf(value), looks.input()) : set(cell, value, kind);
    }

    /** The text that a value is shown as, when it is one. */
    static String shown(Object value) {
        if (value instanceof Formula formula) {
            return formula.value().toString();
        }
        return value instanceof Link link ? link.text() : value.toString();
    }

    private int set(Cell cell, Object value, Column kind) {
        if (value instanceof Number number) {
            return number(cell, number.doubleValue(), looks.number());
        }
        if (value instanceof Share share) {
            return number(cell, share.part(), looks.percent());
        }
        if (value instanceof LocalDate date) {
            number(cell, (double) ChronoUnit.DAYS.between(DAY_ZERO, date), looks.date());
            return DATE_WIDTH;
        }
        String text = String.valueOf(value);
        if (isLikeAFormula(text)) {
            return text(cell, text, looks.quoted());
        }
        return text(cell, text, kind.numbers() ? looks.instead() : looks.text());
    }

    private static int number(Cell cell, double value, CellStyle look) {
        cell.setCellValue(value);
        cell.setCellStyle(look);
        return (int) (4 * Math.log10(Math.max(1, Math.abs(value))) / 3) + 2;
    }

    /** A text that is longer than a cell can hold ends with a sign that it goes on. */
    static int text(Cell cell, String text, CellStyle look) {
        cell.setCellValue(
                text.length() > LONGEST_TEXT
                        ? text.substring(0, text.offsetByCodePoints(LONGEST_TEXT - 2, -1)) + "…"
                        : text);
        cell.setCellStyle(look);
        return text.length();
    }

    private static boolean isLikeAFormula(String text) {
        return !text.isEmpty() && LIKE_A_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
