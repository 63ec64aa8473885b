package se.samlad.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.Period;
import se.samlad.core.Scope;

/** Dates, months, half-years, years, weeks and times of day, in the forms that people write. */
final class DateScanner {

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
    private static final String MONTH = "(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november"
            + "|december|(?:jan|feb|mar|apr|jun|jul|aug|sept|sep|okt|nov|dec)(?!\\p{L})\\.?)(?!\\p{L})";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String DAY = "(?:[12][0-9]|3[01]|0?[1-9])";
    private static final String MONTH_NUMBER = "(?:1[0-2]|0?[1-9])";
    /** Two digits are a year only after a dash or an apostrophe: "i juni 12 kvinnor" names no year. */
    private static final String YEAR_OF = "(?:[ -]{0,2}(20[0-9]{2})| ?[-'’]([0-9]{2}))" + END;

    private static final String YEAR_OF_TERM = "(?:[ -]{0,2}['’]?(20[0-9]{2}|[23][0-9]))" + END;

    /** Of months, halves of the year, weeks and times of day. */
    private static final String FIRST_LETTERS = "jfmasondhvkå";

    private static final Pattern DATE = Pattern.compile("(?:[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "|[0-9]{4}\\.(?:0[1-9]|1[0-2])\\.(?:0[1-9]|[12][0-9]|3[01])"
            + "|2[0-9]-?(?:0[1-9]|1[0-2])-?(?:0[1-9]|[12][0-9]|3[01])"
            + "|20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
            + "|20[0-9]{2}-(?:0[1-9]|1[0-2])(?![-–][0-9])"
            + "|" + DAY + "/" + MONTH_NUMBER + "[ -]{1,2}['’]?(?:20)?[0-9]{2}(?!/)"
            + "|" + DAY + "\\." + MONTH_NUMBER + "\\.(?:20)?[0-9]{2}"
            + "|(?:kl\\.?|klockan) ?[0-9]{1,2}(?:[.:][0-9]{2})?(?: ?[-–—] ?[0-9]{1,2}(?:[.:][0-9]{2})?)?"
            + "|[0-9]{1,2}[.:][0-9]{2} ?[-–—] ?[0-9]{1,2}[.:][0-9]{2}"
            + "|(?:19|20)[0-9]{2}-tal(?:et|ets)?)" + END);
    private static final Pattern WEEK =
            Pattern.compile("(?:vecka|veckorna|veckor|v\\.|v) ?[0-9]{1,2}(?: ?(?:[-–—]|och|till) ?[0-9]{1,2})?" + END);
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("[0-9]{1,2}(?::?[ea])? " + MONTH + "(?: (20[0-9]{2}))?" + END);
    private static final Pattern MONTH_OF_YEAR = Pattern.compile(MONTH + YEAR_OF);
    private static final Pattern AUTUMN = Pattern.compile(
            "(?:ht|h2)" + YEAR_OF_TERM + "|(?:höst(?:en|terminen)?|(?:andra|2:a|sista) halvåret|halvår 2)" + YEAR_OF);
    private static final Pattern SPRING = Pattern.compile(
            "(?:vt|h1)" + YEAR_OF_TERM + "|(?:vår(?:en|terminen)?|(?:första|1:a) halvåret|halvår 1)" + YEAR_OF);
    private static final Pattern SEASON = Pattern.compile("(?:sommaren|vintern|halvåret|året|år)" + YEAR_OF);
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}(?: ?[-–/] ?[0-9]{2,4})?" + END);
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?:" + DAY + " ?[-–—] ?)?" + DAY + "/" + MONTH_NUMBER + "(?![0-9/%]| ?%|[,.][0-9])" + END);

    /** "I juni": the latest before the report. */
    private static final Pattern BARE_MONTH = Pattern.compile(
            "(januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)" + END);

    private static final Pattern BEFORE_A_MONTH =
            Pattern.compile("(?<!\\p{L})(?:i|under|sedan|från|till|per|för) (?:slutet av |början av |mitten av )?$");

    private static final Pattern AS_OF = Pattern.compile("(?:(?<!\\p{L})per(?: den)? |\t)$");
    /** Of a row that begins with its day. */
    private static final Pattern NEXT_CELL = Pattern.compile("\t");

    private static final Pattern BEFORE_A_DAY = Pattern.compile(
            "(?:(?<!\\p{L})(?:den|sedan|from|tom|till|per|efter|före|innan|datum|mellan)|[ft]\\.?(?:r\\.?)?o\\.?m\\.?|/[0-9]{1,2} ?[-–—])"
                    + " ?$");
    private static final Pattern AFTER_LAST_DAY = Pattern.compile("(?<!\\p{L})den $");
    private static final Pattern AFTER_A_MONTH =
            Pattern.compile("(?<!\\p{L})(?:" + String.join("|", MONTHS) + ")\\p{L}*\\.? $");
    private static final Pattern AFTER_SINCE = Pattern.compile("(?<!\\p{L})sedan (?:den )?$");
    private static final Pattern COUNTED =
            Pattern.compile(" ?(?:\\)|av |är |var |har |st|kvinn|män|delt|person|individ|under [0-9]|över [0-9])");

    private static final Pattern AFTER_A_LABEL = Pattern.compile("[:(] ?$");

    private static final Pattern PER = Pattern.compile(
            "per (?:den )?(?=[0-9]{1,2}(?:/|:?[ea]? \\p{L}{3})|20[0-9]{2}-|(?:20)?2[0-9][01][0-9][0-3][0-9](?![0-9]))");

    /** "Den 31 december hade vi …": the last day of a half-year. */
    private static final Pattern LAST_DAY = Pattern.compile(
            "(?:(?:vid |per )?den |(?:läget?|status|ställning(?:en)?|avstämt|avläst|avstämning) (?:den )?)(?="
                    + "(?:31(?::?[ea])? dec|30(?::?[ea])? juni?(?!\\p{L})|31/12|30/0?6))");

    private static final Pattern BEFORE_AN_END =
            Pattern.compile("(?:och|till|med|t\\.?o\\.?m\\.?|senast|före|efter|[-–—]) ?$");

    private DateScanner() {}

    /** "Per den 31 december": who is there that day. */
    static Optional<Atom> asOf(Places text) {
        return text.at(PER)
                .or(() -> text.at(LAST_DAY).filter(found -> !text.isAfter(BEFORE_AN_END)))
                .map(found ->
                        new Atom.ScopeWord(text.offset() + found.start(), text.offset() + found.end(), Scope.OPEN));
    }

    static Optional<Atom> at(Places text, Period period) {
        return text.begins(FIRST_LETTERS) ? found(text, period) : Optional.empty();
    }

    private static Optional<Atom> found(Places text, Period period) {
        return text.at(MONTH_OF_YEAR)
                .map(found -> month(text, found))
                .or(() -> text.at(BARE_MONTH)
                        .filter(found -> text.isAfter(BEFORE_A_MONTH))
                        .map(found -> dated(text, found, latest(monthNumber(found), period))))
                .or(() -> text.at(DAY_OF_MONTH).map(found -> day(text, found, period)))
                .or(() -> text.at(WEEK).map(found -> unkept(text, found)))
                .or(() -> text.at(DATE).map(found -> date(text, found)))
                .or(() -> text.at(AUTUMN).map(found -> half(text, found, true)))
                .or(() -> text.at(SPRING).map(found -> half(text, found, false)))
                .or(() -> text.at(YEAR)
                        .filter(found -> text.isAfter(AFTER_A_MONTH))
                        .map(found -> plain(text, found)))
                .or(() -> text.at(SEASON).or(() -> text.at(YEAR)).map(found -> unkept(text, found)))
                .or(() -> text.at(DAY_AND_MONTH)
                        .filter(found -> text.isAfter(BEFORE_A_DAY) || !text.isBefore(found, COUNTED))
                        .filter(found -> !text.isAfter(AFTER_A_LABEL))
                        .map(found -> plain(text, found)));
    }

    private static Atom plain(Places text, Matcher found) {
        return text.other(found, NumberMention.Kind.DATE);
    }

    private static Atom unkept(Places text, Matcher found) {
        return new Atom.OtherNumber(
                text.offset() + found.start(),
                text.offset() + found.end(),
                NumberMention.Kind.DATE,
                Optional.empty(),
                Optional.empty(),
                true);
    }

    private static Atom month(Places text, Matcher found) {
        return dated(text, found, YearMonth.of(year(found, 2), monthNumber(found)));
    }

    /** A day says when something was measured only after "per". */
    private static Atom day(Places text, Matcher found, Period period) {
        if (text.isAfter(AFTER_SINCE) && found.group(2) == null) {
            return dated(text, found, latest(monthNumber(found), period));
        }
        if (text.isAfter(AFTER_LAST_DAY)
                && found.group(2) == null
                && found.group().matches("3[01].*")) {
            return dated(text, found, latest(monthNumber(found), period));
        }
        return found.group(2) != null && text.isAfter(AS_OF)
                ? dated(text, found, YearMonth.of(Integer.parseInt(found.group(2)), monthNumber(found)))
                : plain(text, found);
    }

    private static Atom date(Places text, Matcher found) {
        boolean iso = found.group().matches("20[0-9]{2}-(?:0[1-9]|1[0-2])-[0-9]{2}");
        boolean row = text.place() == 0 && text.isBefore(found, NEXT_CELL);
        return iso && (row || text.isAfter(AS_OF))
                ? dated(text, found, YearMonth.parse(found.group().substring(0, 7)))
                : plain(text, found);
    }

    private static YearMonth latest(int month, Period period) {
        YearMonth reported = YearMonth.from(period.reportDate());
        YearMonth named = reported.withMonth(month);
        return named.isAfter(reported) ? named.minusYears(1) : named;
    }

    private static Atom dated(Places text, Matcher found, YearMonth month) {
        return new Atom.OtherNumber(
                text.offset() + found.start(),
                text.offset() + found.end(),
                NumberMention.Kind.DATE,
                Optional.of(month));
    }

    private static Atom half(Places text, Matcher found, boolean autumn) {
        int year = year(found, 1);
        return new Atom.OtherNumber(
                text.offset() + found.start(),
                text.offset() + found.end(),
                NumberMention.Kind.DATE,
                Optional.empty(),
                Optional.of(new Period(autumn ? LocalDate.of(year + 1, 1, 1) : LocalDate.of(year, 7, 1))),
                false);
    }

    private static int monthNumber(Matcher found) {
        return MONTHS.indexOf(found.group(1).substring(0, 3)) + 1;
    }

    /** The first of the groups from that on that has matched. */
    private static int year(Matcher found, int group) {
        String written = found.group(group);
        if (written == null) {
            return year(found, group + 1);
        }
        int year = Integer.parseInt(written);
        return year < 100 ? 2000 + year : year;
    }
}
