package se.samlad.linkage.match;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Dates, as {@code yyyy-MM-dd} or {@code yyyyMMdd}. */
final class DateColumn implements Column {

    private static final int MISSING = -1;

    /** A month taken for the next. */
    private static final int FEW_DAYS = 62;

    /** In months of 31 days. */
    private static final int A_YEAR = 372;

    private final Map<String, Integer> ids = new HashMap<>();
    private int[] dates = new int[256];
    private int distinct;
    private int[] rows = new int[1024];
    private int size;

    @Override
    public void add(String value) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = ids.computeIfAbsent(value, this::idOf);
    }

    private int idOf(String value) {
        String digits = value.replace("-", "");
        if (!digits.matches("[0-9]{8}")) {
            return MISSING;
        }
        if (distinct == dates.length) {
            dates = Arrays.copyOf(dates, 2 * distinct);
        }
        dates[distinct] = Integer.parseInt(digits);
        return distinct++;
    }

    @Override
    public boolean isMissing(int row) {
        return rows[row] == MISSING;
    }

    @Override
    public Level compare(int one, int other) {
        if (isMissing(one) || isMissing(other)) {
            return Level.MISSING;
        }
        return rows[one] == rows[other] ? Level.SAME : compareDates(digits(one), digits(other));
    }

    private static Level compareDates(int one, int other) {
        int changed = changedDigits(one, other);
        if (changed == 0) {
            return Level.SAME;
        }
        if (changed == 1 || (changed == 2 && isSwap(one, other)) || areDayAndMonthSwapped(one, other)) {
            return Level.CLOSE;
        }
        int equal = (one / 10_000 == other / 10_000 ? 1 : 0)
                + (one / 100 % 100 == other / 100 % 100 ? 1 : 0)
                + (one % 100 == other % 100 ? 1 : 0);
        if (equal >= 2 || Math.abs(days(one) - days(other)) <= FEW_DAYS) {
            return Level.ALIKE;
        }
        return Math.abs(days(one) - days(other)) <= A_YEAR ? Level.NEAR : Level.DIFFERENT;
    }

    private static int changedDigits(int one, int other) {
        int changed = 0;
        for (int mine = one, theirs = other; mine > 0 || theirs > 0; mine /= 10, theirs /= 10) {
            changed += mine % 10 == theirs % 10 ? 0 : 1;
        }
        return changed;
    }

    /** Of two changed digits: neighbours that changed places. */
    private static boolean isSwap(int one, int other) {
        int mine = one;
        int theirs = other;
        while (mine % 10 == theirs % 10) {
            mine /= 10;
            theirs /= 10;
        }
        return mine % 10 == theirs / 10 % 10 && mine / 10 % 10 == theirs % 10;
    }

    private static boolean areDayAndMonthSwapped(int one, int other) {
        return one / 10_000 == other / 10_000 && one / 100 % 100 == other % 100 && one % 100 == other / 100 % 100;
    }

    /** Counted in months of 31 days: near enough, and defined for dates that do not exist. */
    private static int days(int date) {
        return date / 10_000 * 372 + date / 100 % 100 * 31 + date % 100;
    }

    private int digits(int row) {
        return dates[rows[row]];
    }

    @Override
    public int id(int row) {
        return rows[row];
    }

    @Override
    public int distinct() {
        return distinct;
    }

    @Override
    public long hash(int row) {
        return isMissing(row) ? 0 : digits(row);
    }

    /** The year of a date that is not missing. */
    int year(int row) {
        return digits(row) / 10_000;
    }

    /** Month and day of a date that is not missing. */
    int monthAndDay(int row) {
        return digits(row) % 10_000;
    }
}
