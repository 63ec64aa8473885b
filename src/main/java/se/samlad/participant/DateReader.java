package se.samlad.participant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.Spelling;
import se.samlad.intake.SourceCell;

/** Reads dates in the forms that lists hold them (DOMAIN §3). */
final class DateReader {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int FIRST_SERIAL = 20_000;
    private static final int LAST_SERIAL = 60_000;
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final String YEAR = "(?:[-'’]\\s?)?([0-9]{4}|[0-9]{2})";
    private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})(?:[ t].*)?");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4}|[0-9]{2})([0-9]{2})([0-9]{2})");
    /** Swedish order without the century: 23-10-01. With other signs it could be read in two ways, so it is not. */
    private static final Pattern SHORT_ISO = Pattern.compile("([0-9]{2})-([0-9]{2})-([0-9]{2})");

    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})\\s?[/.-]\\s?([0-9]{1,2})(?:[\\s/.-]\\s?([0-9]{4})|\\s" + YEAR
                    + "|(?<=/[0-9]{1,2})-([0-9]{2}))");
    private static final Pattern NAMED =
            Pattern.compile("(?:(?:den )?([0-9]{1,2})(?::?e)?[ .]*)?(\\p{L}{3,9})\\.?\\s?" + YEAR);
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})");
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:\\.[0-9]+)?");

    private DateReader() {}

    static DateReading read(SourceCell cell) {
        if (cell.kind() == SourceCell.Kind.ERROR) {
            return new DateReading.Unreadable();
        }
        String text = Spelling.tidy(cell.text()).toLowerCase(Locale.ROOT);
        try {
            return read(text);
        } catch (DateTimeException noSuchDay) {
            return new DateReading.Unreadable();
        }
    }

    private static DateReading read(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher shortIso = SHORT_ISO.matcher(text);
        if (shortIso.matches()) {
            return day(shortIso.group(1), shortIso.group(2), shortIso.group(3));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches()) {
            return day(compact.group(1), compact.group(2), compact.group(3));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            String year = dayFirst.group(3) == null ? dayFirst.group(4) : dayFirst.group(3);
            return day(year == null ? dayFirst.group(5) : year, dayFirst.group(2), dayFirst.group(1));
        }
        return SERIAL.matcher(text).matches() ? serial(text) : readMonth(text);
    }

    private static DateReading readMonth(String text) {
        Matcher month = MONTH.matcher(text);
        if (month.matches()) {
            return new DateReading.Month(LocalDate.of(year(month.group(1)), number(month.group(2)), 1));
        }
        Matcher named = NAMED.matcher(text);
        int index = named.matches() ? MONTHS.indexOf(named.group(2).substring(0, 3)) : -1;
        if (index < 0) {
            return new DateReading.Unreadable();
        }
        return named.group(1) == null
                ? new DateReading.Month(LocalDate.of(year(named.group(3)), index + 1, 1))
                : day(named.group(3), Integer.toString(index + 1), named.group(1));
    }

    private static DateReading serial(String text) {
        int days = number(text.split("\\.", 2)[0]);
        return days < FIRST_SERIAL || days > LAST_SERIAL
                ? new DateReading.Unreadable()
                : new DateReading.Day(DAY_ZERO.plusDays(days));
    }

    private static DateReading day(String year, String month, String day) {
        return new DateReading.Day(LocalDate.of(year(year), number(month), number(day)));
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + number(digits) : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
