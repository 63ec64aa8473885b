package se.samlad.intake.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samlad.intake.SourceCell;

/** Cells that hold a number: a day where their style says so, else digits without exponent and grouping. */
final class CellNumbers {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int DAYS_TO_1904 = 1462;
    private static final int LONGEST_EXPONENT = 40;
    private static final int LONGEST_PLAIN = 15;
    private static final int LONGEST_WRITTEN = 100;
    private static final int DAYS = 100_000;

    private final int firstDay;
    private final @Nullable String[] days = new @Nullable String[DAYS];

    CellNumbers(boolean from1904) {
        this.firstDay = from1904 ? DAYS_TO_1904 : 0;
    }

    /** The cell that a written number makes; an error when it is none, or larger than any number in a list. */
    SourceCell cell(int column, String value, boolean dateStyle) {
        if (!dateStyle && isPlain(value)) {
            return new SourceCell(column, SourceCell.Kind.NUMBER, value);
        }
        if (value.isEmpty()) {
            return new SourceCell(column, SourceCell.Kind.NUMBER, "");
        }
        BigDecimal number = number(value);
        if (number == null) {
            return new SourceCell(column, SourceCell.Kind.ERROR, "#NUM!");
        }
        if (dateStyle && number.compareTo(BigDecimal.ONE) >= 0 && number.compareTo(BigDecimal.valueOf(DAYS)) < 0) {
            return new SourceCell(column, SourceCell.Kind.DATE, day(number.intValue()));
        }
        return new SourceCell(column, SourceCell.Kind.NUMBER, plain(number));
    }

    /** Digits that stand for themselves. */
    private static boolean isPlain(String value) {
        if (value.isEmpty() || value.length() > LONGEST_PLAIN || (value.charAt(0) == '0' && value.length() > 1)) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable BigDecimal number(String value) {
        if (value.length() > LONGEST_WRITTEN) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(value);
            return Math.abs((long) number.scale()) > LONGEST_EXPONENT ? null : number;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private String day(int number) {
        String day = days[number];
        if (day == null) {
            day = DAY_ZERO.plusDays((long) number + firstDay).toString();
            days[number] = day;
        }
        return day;
    }

    /** Whole numbers lose their decimals; {@code 200104122388} stays twelve digits (DESIGN §4.9). */
    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
