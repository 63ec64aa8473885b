package se.samlad.core;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A half-year of reporting, named by its report date: 1 January or 1 July (DOMAIN S1).
 *
 * <p>Two examples: {@code 2026-01-01} covers 2025-07-01 to 2025-12-31 and has the key {@code 2025-H2};
 * {@code 2026-07-01} covers 2026-01-01 to 2026-06-30 and has the key {@code 2026-H1}.
 */
public record Period(LocalDate reportDate) implements Comparable<Period> {

    public Period {
        boolean january = reportDate.getMonthValue() == 1;
        boolean july = reportDate.getMonthValue() == 7;
        if (reportDate.getDayOfMonth() != 1 || !(january || july)) {
            throw new IllegalArgumentException("a period is named by 1 January or 1 July");
        }
    }

    /** Reads {@code yyyy-01-01} or {@code yyyy-07-01}; empty for every other text. */
    public static Optional<Period> parse(String text) {
        if (!text.matches("[0-9]{4}-0[17]-01")) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Period(LocalDate.parse(text)));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /**
     * The period that a measurement dated by its month belongs to: May to July mean 1 July, November to January mean
     * 1 January; empty for the months between.
     */
    public static Optional<Period> ofMeasurement(YearMonth month) {
        return switch (month.getMonth()) {
            case MAY, JUNE, JULY -> Optional.of(new Period(LocalDate.of(month.getYear(), 7, 1)));
            case NOVEMBER, DECEMBER -> Optional.of(new Period(LocalDate.of(month.getYear() + 1, 1, 1)));
            case JANUARY -> Optional.of(new Period(LocalDate.of(month.getYear(), 1, 1)));
            default -> Optional.empty();
        };
    }

    /** The first day of the half-year that is reported. */
    public LocalDate firstDay() {
        return reportDate.minusMonths(6);
    }

    /** The last day whose events belong to the period (the cut-off, inclusive). */
    public LocalDate lastDay() {
        return reportDate.minusDays(1);
    }

    /** The period half a year earlier. */
    public Period previous() {
        return new Period(firstDay());
    }

    /** The half-year's key, such as {@code 2025-H2}. */
    public String halfYear() {
        return firstDay().getYear() + (firstDay().getMonthValue() == 1 ? "-H1" : "-H2");
    }

    @Override
    public int compareTo(Period other) {
        return reportDate.compareTo(other.reportDate);
    }

    @Override
    public String toString() {
        return reportDate.toString();
    }
}
