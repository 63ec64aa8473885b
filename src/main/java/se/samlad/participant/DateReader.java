package se.samlad.participant;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** No date, whatever stands beside it, is longer. */
    private static final int LONGEST = 100;

    private static final String YEAR = "(?:[-'’]\\s?)?([0-9]{4}|[0-9]{2})";
    private static final Pattern ISO = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");
    private static final Pattern COMPACT = Pattern.compile("([0-9]{4}|[0-9]{2})([0-9]{2})([0-9]{2})");
    /** Swedish order without the century: 23-10-01. With other signs it could be read in two ways, so it is not. */
    private static final Pattern SHORT_ISO = Pattern.compile("([0-9]{2})-([0-9]{2})-([0-9]{2})");

    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2})\\s?[/.-]\\s?([0-9]{1,2})(?:[\\s/.-]\\s?([0-9]{4})|\\s" + YEAR
                    + "|(?<=/[0-9]{1,2})-([0-9]{2}))");
    private static final Pattern NAMED =
            Pattern.compile("(?:(?:den )?([0-9]{1,2})(?::?e)?[ .]*)?(\\p{L}{3,9})\\.?\\s?" + YEAR);
    private static final Pattern SERIAL = Pattern.compile("[0-9]{5}(?:\\.[0-9]+)?");

    /** What a spreadsheet puts before a text and after a whole number, and the time of day. */
    private static final Pattern TIME = Pattern.compile("(?:[ t][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]+)?)?"
            + "(?: ?[ap]m|z| ?[+-][0-9]{2}:?[0-9]{2})?| kl\\.? ?[0-9]{1,2}(?:[:.][0-9]{2})?)$");

    private static final Pattern TEXT_SIGN = Pattern.compile("^['’‘]");
    private static final Pattern DECIMALS = Pattern.compile("(?<=^[0-9]{4,8})[.,]0+$");

    private static final Pattern NOTE_BEFORE = Pattern.compile(
            "^(?:[~≈(]|(?:ca|cirka|c:a|omkring|runt|ungefär|prel|preliminärt|troligen|ev|kanske|från|from|fr ?\\.?o\\.? ?m"
                    + "|tom|t\\.? ?o\\.? ?m|till|plan|planerat)\\b[.:]?)\\s*");
    private static final Pattern NOTE_AFTER = Pattern.compile("[\\s()\\[\\],;?!*~-][^0-9]*$");

    private DateReader() {}

    static DateReading read(SourceCell cell) {
        if (cell.kind() == SourceCell.Kind.ERROR || cell.text().length() > LONGEST) {
            return new DateReading.Unreadable();
        }
        String text = withoutSigns(Spelling.tidy(cell.text()).toLowerCase(Locale.ROOT));
        Optional<DateReading.Plain> plain = plain(text);
        if (plain.isPresent()) {
            return plain.get();
        }
        String noted = NOTE_BEFORE.matcher(text).replaceFirst("");
        return plain(withoutSigns(NOTE_AFTER.matcher(noted).replaceFirst("")))
                .<DateReading>map(DateReading.WithNote::new)
                .orElseGet(DateReading.Unreadable::new);
    }

    private static String withoutSigns(String text) {
        String untimed = TIME.matcher(TEXT_SIGN.matcher(text).replaceFirst("")).replaceFirst("");
        return DECIMALS.matcher(untimed).replaceFirst("").strip();
    }

    /** Empty for what is no date, or one that does not exist. */
    private static Optional<DateReading.Plain> plain(String text) {
        try {
            Optional<DateReading.Plain> whole = whole(text);
            return whole.isPresent() ? whole : PartialDates.read(text);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<DateReading.Plain> whole(String text) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return Optional.of(day(iso.group(1), iso.group(2), iso.group(3)));
        }
        Matcher shortIso = SHORT_ISO.matcher(text);
        if (shortIso.matches()) {
            return Optional.of(day(shortIso.group(1), shortIso.group(2), shortIso.group(3)));
        }
        Matcher compact = COMPACT.matcher(text);
        if (compact.matches() && !isYearAndMonth(text)) {
            return Optional.of(day(compact.group(1), compact.group(2), compact.group(3)));
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            String year = dayFirst.group(3) == null ? dayFirst.group(4) : dayFirst.group(3);
            return Optional.of(exactDay(
                    year == null ? dayFirst.group(5) : year, number(dayFirst.group(2)), number(dayFirst.group(1))));
        }
        return SERIAL.matcher(text).matches() ? serial(text) : named(text);
    }

    /** Six digits such as 202310: as year, month and day in two digits each the month would be above twelve. */
    private static boolean isYearAndMonth(String digits) {
        return digits.length() == 6 && digits.startsWith("20") && number(digits.substring(2, 4)) > 12;
    }

    private static Optional<DateReading.Plain> named(String text) {
        Matcher named = NAMED.matcher(text);
        int index = named.matches() ? MONTHS.indexOf(named.group(2).substring(0, 3)) : -1;
        if (index < 0) {
            return Optional.empty();
        }
        return Optional.of(
                named.group(1) == null
                        ? new DateReading.Month(LocalDate.of(year(named.group(3)), index + 1, 1))
                        : exactDay(named.group(3), index + 1, number(named.group(1))));
    }

    private static Optional<DateReading.Plain> serial(String text) {
        int days = number(text.split("\\.", 2)[0]);
        return days < FIRST_SERIAL || days > LAST_SERIAL
                ? Optional.empty()
                : Optional.of(new DateReading.Day(DAY_ZERO.plusDays(days)));
    }

    /** In Swedish order, where with a year of four digits a month above twelve can only be a day. */
    private static DateReading.Plain day(String year, String month, String day) {
        return year.length() == 4 && number(month) > 12
                ? new DateReading.Swapped(LocalDate.of(year(year), number(day), number(month)))
                : exactDay(year, number(month), number(day));
    }

    private static DateReading.Plain exactDay(String year, int month, int day) {
        return new DateReading.Day(LocalDate.of(year(year), month, day));
    }

    private static int year(String digits) {
        return digits.length() == 2 ? 2000 + number(digits) : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
