package se.samlad.participant;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what says only a year, a half-year or, in digits, a month. */
final class PartialDates {

    private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})");
    /** Read only after every other six digits: 202310 has no day, 201011 has. */
    private static final Pattern COMPACT_MONTH = Pattern.compile("(20[0-9]{2})([0-9]{2})");

    private static final Pattern YEAR = Pattern.compile("(?:år )?((?:19|20)[0-9]{2})");
    private static final Pattern TERM_FIRST =
            Pattern.compile("(vt|ht|våren|hösten|vårterminen|höstterminen)[ -]?['’]?((?:19|20)[0-9]{2}|[0-9]{2})");
    private static final Pattern YEAR_FIRST = Pattern.compile("((?:19|20)[0-9]{2})[ -]?(vt|ht)");

    private PartialDates() {}

    /**
     * Empty when it says none of them.
     *
     * @throws java.time.DateTimeException when the month does not exist
     */
    static Optional<DateReading.Plain> read(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return Optional.of(month(month));
        }
        Matcher compact = COMPACT_MONTH.matcher(text);
        if (compact.matches()) {
            return Optional.of(month(compact));
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(new DateReading.Year(LocalDate.of(Integer.parseInt(year.group(1)), 1, 1)));
        }
        Matcher term = TERM_FIRST.matcher(text);
        if (term.matches()) {
            return Optional.of(halfYear(term.group(1), term.group(2)));
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        return yearFirst.matches() ? Optional.of(halfYear(yearFirst.group(2), yearFirst.group(1))) : Optional.empty();
    }

    private static DateReading.Plain month(Matcher month) {
        return new DateReading.Month(
                LocalDate.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)), 1));
    }

    /** A term is the half-year in which it lies (DOMAIN S1). */
    private static DateReading.Plain halfYear(String term, String digits) {
        int year = Integer.parseInt(digits) + (digits.length() == 2 ? 2000 : 0);
        return new DateReading.HalfYear(LocalDate.of(year, term.startsWith("v") ? 1 : 7, 1));
    }
}
