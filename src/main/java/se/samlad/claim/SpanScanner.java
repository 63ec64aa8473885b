package se.samlad.claim;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Period;
import se.samlad.core.Scope;

/** "Mellan 1 juli och 31 december 2025": what stands before two dates says which time they are; they follow as dates. */
final class SpanScanner {

    /** Of the words before a span, and of months. */
    static final String FIRST_LETTERS = "umfidtpjasno";

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final String MONTH = "(jan(?:uari)?|feb(?:ruari)?|mar(?:s)?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?"
            + "|sep(?:t|tember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\\p{L})\\.?";
    private static final String DAY = "([0-9]{1,2})(?::?[ea])? ";
    private static final String TO = " ?(?:[-–—]|och|till(?: och med)?|t\\.? ?o\\.? ?m\\.?) ?(?:den )?";
    private static final String BEFORE = "(?:under |mellan |för |i |från(?: och med)? |fr\\.? ?o\\.? ?m\\.? )"
            + "?(?:den |tiden |perioden |tidsperioden |månaderna )?(?:den )?";

    /** Words and two months; the words, or else the first month, become the atom. */
    private static final Pattern SPAN = Pattern.compile("(" + BEFORE + ")(?=(?:" + DAY + ")?" + MONTH
            + "(?: (20[0-9]{2}))?" + TO + "(?:" + DAY + ")?" + MONTH + "(?: (20[0-9]{2}))?)");

    private SpanScanner() {}

    /** The atom of the words before two dates; empty where none stand. */
    static Optional<Atom> at(Places text, Period period) {
        return text.at(SPAN).flatMap(found -> {
            int end = found.end() > found.start() ? found.end() : firstMonth(found);
            return end == found.start() ? day(text, found, period) : Optional.of(atom(text, found, end, period));
        });
    }

    /** Where a first month that has no day ends. */
    private static int firstMonth(Matcher found) {
        return found.group(2) == null ? found.end(3) : found.start();
    }

    /** "1 juli–31 december 2025 …": the first day says it when no words do. */
    private static Optional<Atom> day(Places text, Matcher found, Period period) {
        return Optional.of(new Atom.OtherNumber(
                text.offset() + found.start(),
                text.offset() + found.end(3),
                NumberMention.Kind.DATE,
                Optional.empty(),
                half(found, period),
                false));
    }

    private static Atom atom(Places text, Matcher found, int end, Period period) {
        int start = text.offset() + found.start();
        int stop = text.offset() + trimmed(text.lower(), end);
        Optional<Period> half = half(found, period);
        if (half.equals(Optional.of(period))) {
            return new Atom.ScopeWord(start, stop, Scope.ACTIVE_IN_PERIOD);
        }
        boolean earlier = half.equals(Optional.of(period.previous()));
        return new Atom.Word(start, stop, earlier ? Role.EARLIER_PERIOD : Role.OTHER_TIME);
    }

    private static int trimmed(String text, int end) {
        return text.charAt(end - 1) == ' ' ? end - 1 : end;
    }

    /** The half-year from the one to the other; the report's own year when none is named. */
    private static Optional<Period> half(Matcher found, Period period) {
        Month from = month(found.group(3));
        Month to = month(found.group(6));
        boolean whole = isFirst(found.group(2)) && isLast(found.group(5), to);
        boolean spring = from == Month.JANUARY && to == Month.JUNE;
        boolean autumn = from == Month.JULY && to == Month.DECEMBER;
        if (!whole || !(spring || autumn)) {
            return Optional.empty();
        }
        String written = found.group(7) == null ? found.group(4) : found.group(7);
        int last = period.lastDay().getYear();
        boolean later = autumn && period.lastDay().getMonth() == Month.JUNE; // the autumn before
        int year = written == null ? (later ? last - 1 : last) : Integer.parseInt(written);
        return Optional.of(new Period(autumn ? LocalDate.of(year + 1, 1, 1) : LocalDate.of(year, 7, 1)));
    }

    private static boolean isFirst(@Nullable String day) {
        return day == null || day.equals("1") || day.equals("01");
    }

    private static boolean isLast(@Nullable String day, Month month) {
        return day == null || Integer.parseInt(day) == month.minLength();
    }

    private static Month month(String written) {
        return Month.of(MONTHS.indexOf(written.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
    }
}
