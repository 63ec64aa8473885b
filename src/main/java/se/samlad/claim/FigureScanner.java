package se.samlad.claim;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures in digits, and digits that are no figures: of laws, telephones, lists and references. */
final class FigureScanner {

    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String WHOLE_WORDS = "(?:de |dessa |totalt |sammanlagt |våra |alla |st |länsdelens ){0,3}";
    private static final String NUMBER =
            "([0-9]{1,3}(?:[ .][0-9]{3}){1,2}(?![0-9])|[0-9]{1,9}(?![0-9]))(?:[,.]([0-9]{1,6})(?![0-9]))?";
    private static final String PERCENT_SIGN = " ?(?:%|procent" + END + ")";

    private static final Pattern PERCENT = Pattern.compile(NUMBER + PERCENT_SIGN);
    private static final Pattern RATIO = Pattern.compile("([0-9]{1,7}) ?(?:st )?(?:(?:ut)?av " + WHOLE_WORDS
            + "|/ ?)([0-9]{1,7})(?![0-9%/]| ?%| procent|[,.][0-9])" + END);
    private static final Pattern PERCENT_OF = Pattern.compile(
            NUMBER + PERCENT_SIGN + " (?:ut)?av " + WHOLE_WORDS + "([0-9]{1,7})(?![0-9%]| ?%|[,.][0-9])" + END);
    private static final Pattern PLAIN = Pattern.compile(NUMBER + END);
    private static final Pattern NUMBERING = Pattern.compile("[0-9]{1,2}(?:\\.[0-9]{1,2}){0,5}[.)] ");
    private static final Pattern LAW = Pattern.compile("[0-9]{4}:[0-9]{1,5}" + END);
    private static final Pattern SECTION =
            Pattern.compile("[0-9]{1,3}(?= ?(?:[a-z] )?(?:kap(?:itlet|\\.)?(?!\\p{L})|§))");
    /** "8–10 personer" is no figure that could be right or wrong. */
    private static final Pattern RANGE =
            Pattern.compile("([1-9][0-9]{0,4}) ?[-–—] ?([1-9][0-9]{0,4})(?: ?%)?(?![0-9/]|[,.:-][0-9])" + END);

    private static final Pattern TELEPHONE = Pattern.compile("0[0-9]{1,3} ?[-–] ?[0-9]{2,3}(?: [0-9]{2,3}){1,3}" + END);
    private static final Pattern RECORD = Pattern.compile("[0-9]{2,4}[/:-][0-9]{1,6}(?:[-/][0-9]+){0,5}" + END);
    private static final Pattern DIGITS = Pattern.compile("[0-9][\\p{L}\\p{N}.,:/-]*");

    private static final Pattern AFTER_RECORD =
            Pattern.compile("(?<!\\p{L})(?:dnr|diarienr|diarienummer|ärendenr|avtal)[.:]? ?(?:\\p{L}{1,8}[ :-]?)?$");
    private static final Pattern POSTCODE = Pattern.compile("[1-9][0-9]{2} [0-9]{2}(?= \\p{L})");
    private static final Pattern AFTER_COMMA = Pattern.compile(", ?$");
    private static final Pattern AFTER_STREET =
            Pattern.compile("\\p{L}{2}(?:gatan|gata|vägen|väg|torget|torg|gränd|gränden|allén|stigen|plan|box) $");

    private static final Pattern AFTER_REFERENCE =
            Pattern.compile("(?<!\\p{L})(?:bilagan?|bil|sidan?|sid|punkt|fråga|avsnitt|kapitel|kap"
                    + "|tabell|diagram|figur|delmål|steg|fas|nivå|nr|nummer|version|kolumn|rad)\\.? ?$");
    /** "Män/kvinnor: 39/52": two figures, not a part of a whole. */
    private static final Pattern AFTER_A_PAIR = Pattern.compile("\\p{L} ?/ ?\\p{L}+ ?\\)?[ :=–-]{0,3}$");

    private static final Pattern AFTER_SLASH = Pattern.compile("/ ?$");
    private static final Pattern BEFORE_A_PAIR = Pattern.compile(" ?\\(?(?:%|procent)? ?\\(?\\p{L}+ ?/ ?\\p{L}");

    /** "45K, 32M". */
    private static final Pattern BEFORE_INITIAL = Pattern.compile("([0-9]{1,5})()(?=[km](?![\\p{L}\\p{N}]))");

    static final Pattern JOINED = Pattern.compile("[0-9]$");
    private static final Pattern OF_WOMEN = Pattern.compile("[0-9]k(?![\\p{L}\\p{N}])");
    private static final Pattern OF_MEN = Pattern.compile("[0-9]m(?![\\p{L}\\p{N}])");

    private FigureScanner() {}

    private static boolean hasInitials(String text) {
        return OF_WOMEN.matcher(text).find() && OF_MEN.matcher(text).find();
    }

    /** The number of a list's item, at the very beginning. */
    static Optional<Atom> numbering(Places text) {
        return text.at(NUMBERING).map(found -> text.other(found, NumberMention.Kind.NUMBERING));
    }

    static Optional<Atom> at(Places text) {
        if (!Character.isDigit(text.lower().charAt(text.place()))) {
            return Optional.empty();
        }
        return reference(text)
                .or(() -> ratio(text))
                .or(() -> text.at(RANGE)
                        .filter(found -> number(found, 1) < number(found, 2) && !text.isAfter(AFTER_A_PAIR))
                        .map(found -> text.other(found, NumberMention.Kind.NOT_INTERPRETED)))
                .or(() -> text.at(PERCENT_OF).map(found -> percentOf(text, found)))
                .or(() -> text.at(PERCENT).map(found -> figure(text, found, Unit.PERCENT)))
                .or(() -> text.at(PLAIN).map(found -> figure(text, found, Unit.COUNT)))
                .or(() -> text.at(BEFORE_INITIAL)
                        .filter(found -> hasInitials(text.lower()))
                        .map(found -> figure(text, found, Unit.COUNT)))
                .or(() -> text.at(DIGITS).map(found -> text.other(found, NumberMention.Kind.NOT_INTERPRETED)))
                .or(() -> text.inside(DIGITS).map(found -> text.other(found, NumberMention.Kind.OTHER)));
    }

    /** A code that begins like a year or a day: "2003:1210", "dnr 2025/123". */
    static Optional<Atom> code(Places text) {
        return text.begins("") ? found(text) : Optional.empty();
    }

    private static Optional<Atom> found(Places text) {
        return text.at(LAW)
                .or(() -> text.at(SECTION))
                .or(() -> text.at(TELEPHONE))
                .or(() -> text.at(PLAIN).filter(found -> text.isAfter(AFTER_STREET)))
                .or(() -> text.at(POSTCODE).filter(found -> text.place() == 0 || text.isAfter(AFTER_COMMA)))
                .or(() -> text.at(RECORD).filter(found -> text.isAfter(AFTER_RECORD)))
                .map(found -> text.other(found, NumberMention.Kind.OTHER));
    }

    /** "Bilaga 2". */
    private static Optional<Atom> reference(Places text) {
        return text.at(PLAIN)
                .filter(found -> text.isAfter(AFTER_REFERENCE))
                .map(found -> text.other(found, NumberMention.Kind.NUMBERING));
    }

    private static Optional<Atom> ratio(Places text) {
        return text.at(RATIO)
                .filter(found -> !found.group().contains("/")
                        || (number(found, 1) <= number(found, 2)
                                && !text.isAfter(AFTER_SLASH)
                                && !text.isAfter(AFTER_A_PAIR)
                                && !text.isBefore(found, BEFORE_A_PAIR)))
                .map(found -> new Atom.Figure(
                        text.offset() + found.start(),
                        text.offset() + found.end(),
                        new BigDecimal(found.group(1)),
                        0,
                        Unit.COUNT,
                        OptionalInt.of(number(found, 2)),
                        false,
                        RoundShares.mayBe(number(found, 1), number(found, 2), found.group())));
    }

    /** "40 % av 60". */
    private static Atom percentOf(Places text, Matcher found) {
        Atom.Figure percent = figure(text, found, Unit.PERCENT);
        return new Atom.Figure(
                percent.start(),
                percent.end(),
                percent.value(),
                percent.decimals(),
                Unit.PERCENT,
                OptionalInt.of(number(found, 3)),
                false);
    }

    private static Atom.Figure figure(Places text, Matcher found, Unit unit) {
        String decimals = found.group(2) == null ? "" : found.group(2);
        BigDecimal value =
                new BigDecimal(found.group(1).replaceAll("[ .]", "") + (decimals.isEmpty() ? "" : "." + decimals));
        return new Atom.Figure(
                text.offset() + found.start(),
                text.offset() + found.end(),
                value,
                decimals.length(),
                unit,
                OptionalInt.empty(),
                false);
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
