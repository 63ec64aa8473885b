package se.samlad.claim;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.AgeBand;
import se.samlad.core.Dimension;

/** Cuts a block of text into atoms, from left to right; dates and ages are taken before plain figures. */
final class AtomScanner {

    private static final List<String> MONTHS = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final String MONTH = "(" + String.join("|", MONTHS) + ")";
    private static final String END = "(?![\\p{L}\\p{N}])";

    private static final Pattern DATE = Pattern.compile("(?:[0-9]{4}-[0-9]{2}-[0-9]{2}"
            + "|2[0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
            + "|20[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])"
            + "|[0-9]{1,2}/[0-9]{1,2}[ -](?:20)?[0-9]{2}"
            + "|[0-9]{1,2}(?::?e)? " + MONTH + "(?: [0-9]{4})?"
            + "|(?:vecka|v\\.) ?[0-9]{1,2})" + END);
    private static final Pattern MONTH_OF_YEAR = Pattern.compile(MONTH + " ?-?([0-9]{4})" + END);
    private static final Pattern SEASON =
            Pattern.compile("(?:hösten|våren|sommaren|vintern|ht|vt|höstterminen|vårterminen|halvåret|året|år)"
                    + "[ -]?'?(?:20[0-9]{2}|[0-9]{2}(?=" + END + "))" + END);
    private static final Pattern YEAR = Pattern.compile("20[0-9]{2}(?:[-/][0-9]{2,4})?" + END);

    private static final Pattern AGE_FROM =
            Pattern.compile("(?:över|äldre än|minst|från|fyllda) ([0-9]{2}) ?(?:år|års|åringar)" + END);
    private static final Pattern AGE_BELOW = Pattern.compile("(?:under|yngre än) ([0-9]{2}) ?(?:år|års)" + END);
    private static final Pattern AGE_UP_TO = Pattern.compile("(?:högst|upp till) ([0-9]{2}) ?(?:år|års)" + END);
    private static final Pattern AGE_AND_OLDER =
            Pattern.compile("([0-9]{2}) ?(?:år|års)? ?(?:och|eller) (?:äldre|över|uppåt)" + END);
    private static final Pattern AGE_AND_YOUNGER =
            Pattern.compile("([0-9]{2}) ?(?:år|års)? ?(?:och|eller) (?:yngre|under)" + END);
    private static final Pattern AGE_RANGE = Pattern.compile(
            "(?:mellan )?([0-9]{2}) ?(?:[-–—]|och|till) ?([0-9]{2})[ -]?(?:år|års|åring|åringar)" + END);
    private static final Pattern YEARS = Pattern.compile("([0-9]{1,2})[ -]?(?:år|års|åring|åringar)" + END);

    private static final String NUMBER =
            "([0-9]{1,3}(?:[ .][0-9]{3}){1,2}(?![0-9])|[0-9]{1,9}(?![0-9]))(?:[,.]([0-9]{1,6})(?![0-9]))?";
    private static final Pattern PERCENT = Pattern.compile(NUMBER + " ?(?:%|procent" + END + ")");
    private static final Pattern RATIO = Pattern.compile(
            "([0-9]{1,7}) ?(?:st )?(?:av (?:de |totalt |sammanlagt |våra ){0,3}|/ ?)([0-9]{1,7})(?![0-9%/]|[,.][0-9])"
                    + END);
    private static final Pattern PERCENT_OF = Pattern.compile(
            NUMBER + " ?(?:%|procent) av (?:de |totalt |sammanlagt |våra ){0,3}([0-9]{1,7})(?![0-9%]|[,.][0-9])" + END);
    private static final Pattern PLAIN = Pattern.compile(NUMBER + END);
    private static final Pattern NUMBERING = Pattern.compile("[0-9]{1,2}(?:\\.[0-9]{1,2})*[.)] ");
    private static final Pattern DIGITS = Pattern.compile("[0-9][\\p{L}\\p{N}.,:/-]*");

    private final ClaimLexicon lexicon;

    AtomScanner(ClaimLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The atoms of a text that begins at an offset of the report. */
    List<Atom> scan(String text, int offset) {
        String lower = lowerCase(text);
        List<Atom> atoms = new ArrayList<>();
        int place = 0;
        while (place < lower.length()) {
            if (lower.charAt(place) == ' ') {
                place++;
                continue;
            }
            Atom atom = next(lower, place, offset, place == 0);
            atoms.add(atom);
            place = atom.end() - offset;
        }
        return atoms;
    }

    /** Letter by letter, so that every place in the text stays where it is. */
    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append((char) Character.toLowerCase(c)));
        return lower.toString();
    }

    private Atom next(String lower, int place, int offset, boolean first) {
        Optional<Atom> special = Optional.<Atom>empty()
                .or(() -> first ? numbering(lower, offset) : Optional.empty())
                .or(() -> date(lower, place, offset))
                .or(() -> age(lower, place, offset))
                .or(() -> figure(lower, place, offset));
        return special.orElseGet(() -> word(lower, place, offset));
    }

    private static Optional<Atom> numbering(String lower, int offset) {
        return at(NUMBERING, lower, 0).map(found -> other(found, offset, NumberMention.Kind.NUMBERING));
    }

    private static Optional<Atom> date(String lower, int place, int offset) {
        Optional<Matcher> month = at(MONTH_OF_YEAR, lower, place);
        if (month.isPresent()) {
            Matcher found = month.get();
            YearMonth named = YearMonth.of(Integer.parseInt(found.group(2)), MONTHS.indexOf(found.group(1)) + 1);
            return Optional.of(new Atom.OtherNumber(
                    offset + found.start(), offset + found.end(), NumberMention.Kind.DATE, Optional.of(named)));
        }
        return at(DATE, lower, place)
                .or(() -> at(SEASON, lower, place))
                .or(() -> at(YEAR, lower, place))
                .map(found -> other(found, offset, NumberMention.Kind.DATE));
    }

    private static Optional<Atom> age(String lower, int place, int offset) {
        return at(AGE_FROM, lower, place)
                .or(() -> at(AGE_AND_OLDER, lower, place))
                .map(found -> age(found, offset, AgeBand.atLeast(number(found, 1))))
                .or(() -> at(AGE_BELOW, lower, place).map(found -> age(found, offset, AgeBand.under(number(found, 1)))))
                .or(() -> at(AGE_UP_TO, lower, place)
                        .or(() -> at(AGE_AND_YOUNGER, lower, place))
                        .map(found -> age(found, offset, new AgeBand(0, number(found, 1)))))
                .or(() -> at(AGE_RANGE, lower, place)
                        .filter(found -> number(found, 1) <= number(found, 2))
                        .map(found -> age(found, offset, new AgeBand(number(found, 1), number(found, 2)))))
                .or(() -> at(YEARS, lower, place).map(found -> other(found, offset, NumberMention.Kind.AGE_LIMIT)));
    }

    private static Optional<Atom> figure(String lower, int place, int offset) {
        if (!Character.isDigit(lower.charAt(place))) {
            return Optional.empty();
        }
        return at(RATIO, lower, place)
                .filter(found -> !found.group().contains("/") || number(found, 1) <= number(found, 2))
                .<Atom>map(found ->
                        figure(found, offset, new BigDecimal(found.group(1)), 0, OptionalInt.of(number(found, 2))))
                .or(() -> at(PERCENT_OF, lower, place).map(found -> percentOf(found, offset)))
                .or(() -> at(PERCENT, lower, place).map(found -> figure(found, offset, Unit.PERCENT)))
                .or(() -> at(PLAIN, lower, place).map(found -> figure(found, offset, Unit.COUNT)))
                .or(() ->
                        at(DIGITS, lower, place).map(found -> other(found, offset, NumberMention.Kind.NOT_INTERPRETED)))
                .or(() -> partOfName(lower, place, offset));
    }

    /** "abc12": the digits belong to the word before them. */
    private static Optional<Atom> partOfName(String lower, int place, int offset) {
        Matcher digits = DIGITS.matcher(lower).region(place, lower.length());
        return digits.lookingAt() ? Optional.of(other(digits, offset, NumberMention.Kind.OTHER)) : Optional.empty();
    }

    /** "40 % av 60". */
    private static Atom percentOf(Matcher found, int offset) {
        Atom.Figure percent = figure(found, offset, Unit.PERCENT);
        return new Atom.Figure(
                percent.start(),
                percent.end(),
                percent.value(),
                percent.decimals(),
                Unit.PERCENT,
                OptionalInt.of(number(found, 3)),
                false);
    }

    private static Atom.Figure figure(Matcher found, int offset, Unit unit) {
        String decimals = found.group(2) == null ? "" : found.group(2);
        BigDecimal value =
                new BigDecimal(found.group(1).replaceAll("[ .]", "") + (decimals.isEmpty() ? "" : "." + decimals));
        return new Atom.Figure(
                offset + found.start(),
                offset + found.end(),
                value,
                decimals.length(),
                unit,
                OptionalInt.empty(),
                false);
    }

    private static Atom figure(Matcher found, int offset, BigDecimal value, int decimals, OptionalInt whole) {
        return new Atom.Figure(offset + found.start(), offset + found.end(), value, decimals, Unit.COUNT, whole, false);
    }

    private static Atom age(Matcher found, int offset, AgeBand band) {
        return new Atom.Term(offset + found.start(), offset + found.end(), Dimension.AGE, band.toString());
    }

    private static Atom other(Matcher found, int offset, NumberMention.Kind kind) {
        return new Atom.OtherNumber(offset + found.start(), offset + found.end(), kind, Optional.empty());
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private Atom word(String lower, int place, int offset) {
        Optional<ClaimLexicon.Match> match = lexicon.at(lower, place, offset);
        if (match.isPresent()) {
            return match.get().atom();
        }
        int end = ClaimLexicon.endOfWord(lower, place);
        return new Atom.Word(offset + place, offset + end, role(lower, place, end));
    }

    private static Atom.Role role(String lower, int place, int end) {
        String word = lower.substring(place, end);
        return switch (word) {
            case "och", "samt" -> Atom.Role.AND;
            case "\t" -> Atom.Role.CELL;
            case ":" -> Atom.Role.COLON;
            case "(" -> Atom.Role.OPEN_BRACKET;
            case ")" -> Atom.Role.CLOSE_BRACKET;
            case ".", "!", "?" -> endsSentence(lower, end) ? Atom.Role.STOP : Atom.Role.MARK;
            default -> Character.isLetter(word.charAt(0)) ? Atom.Role.UNKNOWN : Atom.Role.MARK;
        };
    }

    private static boolean endsSentence(String lower, int end) {
        return end == lower.length() || lower.charAt(end) == ' ';
    }

    /** After a letter or digit, or after a hyphen that a letter stands before, as in COVID-19. */
    private static boolean isInsideWord(String lower, int place) {
        if (place == 0) {
            return false;
        }
        char before = lower.charAt(place - 1);
        boolean hyphenated = before == '-' && place > 1 && Character.isLetter(lower.charAt(place - 2));
        return Character.isLetterOrDigit(before) || hyphenated;
    }

    private static Optional<Matcher> at(Pattern pattern, String lower, int place) {
        Matcher matcher = pattern.matcher(lower).region(place, lower.length()).useTransparentBounds(true);
        return !isInsideWord(lower, place) && matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
    }
}
