package se.samlad.claim;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.AgeBand;
import se.samlad.core.Dimension;

/** Ages and age groups; an age that limits no group is an age limit. */
final class AgeScanner {

    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final String YEARS_WORD = "(?:års|år|åringar|åring)";

    /** Of the words and signs before an age. */
    private static final String FIRST_LETTERS = "öämfuyeht≥>≤<";

    private static final Pattern FROM = Pattern.compile(
            "(?:över|äldre än|minst|från|fyllda|ö|≥|>) ?([0-9]{2}) ?" + YEARS_WORD + "(?: ålder)?" + END);
    private static final Pattern BELOW =
            Pattern.compile("(?:under|yngre än|ej fyllda|u|u\\.|<) ?([0-9]{2}) ?" + YEARS_WORD + END);
    /** Shorthand: "u 30", "ö 30". */
    private static final Pattern SHORT_LIMIT = Pattern.compile("([uö])\\.? ?([1-6][05])(?![0-9]| ?%|[,.][0-9])" + END);

    private static final Pattern UP_TO =
            Pattern.compile("(?:högst|upp till|till och med|≤) ?([0-9]{2}) ?" + YEARS_WORD + END);
    private static final Pattern AND_OLDER =
            Pattern.compile("([0-9]{2}) ?" + YEARS_WORD + "? ?(?:och|eller) (?:äldre|över|uppåt)" + END);
    private static final Pattern PLUS = Pattern.compile("([0-9]{2})\\+ ?(?:år)?(?![\\p{L}\\p{N}])");
    private static final Pattern AND_YOUNGER =
            Pattern.compile("([0-9]{2}) ?" + YEARS_WORD + "? ?(?:och|eller) (?:yngre|under|nedåt)" + END);
    private static final Pattern RANGE =
            Pattern.compile("(?:mellan |från )?([0-9]{2}) ?(?:år )?(?:[-–—]|och|till|t\\.?o\\.?m\\.?) ?"
                    + "([0-9]{2})[ -]?" + YEARS_WORD + END);
    private static final Pattern BARE_RANGE =
            Pattern.compile("([1-6][0-9]) ?[-–—] ?([1-6][0-9])(?![0-9%/]| ?%|[,.][0-9])" + END);
    private static final Pattern AFTER_AGE =
            Pattern.compile("(?:ålder|åldern|åldersgrupp(?:en)?|åldrarna|åldrar) ?:? ?$");
    /** "18–29" in the first cell of a row. */
    private static final Pattern NEXT_CELL = Pattern.compile("\t");

    private static final Pattern COLON = Pattern.compile(" ?:(?! ?[-–])");
    private static final Pattern NEXT_CELL_END = Pattern.compile("\t$");
    private static final Pattern CELL_END = Pattern.compile("\t|$");
    private static final Pattern YEARS = Pattern.compile("([0-9]{1,2}(?:[,.][0-9])?)[ -]?" + YEARS_WORD + END);
    private static final Pattern BARE_LIMIT =
            Pattern.compile("(över|under|äldre än|yngre än) ([1-6][05])(?=[ .,;)\t]|$)"
                    + "(?! ?(?:%|procent|st|deltag|person|individ|kvinn|män|år|av ))");
    private static final Pattern AFTER_FIGURE = Pattern.compile("[0-9] (?:st |är )?$");
    /** "Var tredje är under 30." */
    private static final Pattern AFTER_PEOPLE =
            Pattern.compile("(?<!\\p{L})(?:är|var|deltagare|deltagarna|personer|kvinnor|män|andelen|gruppen|de|dem) $");

    private static final Pattern CLAUSE_END = Pattern.compile("[.,;)]|$| (?:och|men|är|har|var|hade|kommer) ");
    private static final Pattern LABEL_LIMIT =
            Pattern.compile("(över|under|äldre än|yngre än) ([1-6][05])(?= ?[:=–-])");
    private static final Pattern SPAN_OF_TIME = Pattern.compile("(?<!\\p{L})(?:på|under|i|om|efter|för|senaste) $");

    private AgeScanner() {}

    static Optional<Atom> at(Places text) {
        return text.begins(FIRST_LETTERS) ? found(text) : Optional.empty();
    }

    private static Optional<Atom> found(Places text) {
        return text.at(FROM)
                .or(() -> text.at(AND_OLDER))
                .or(() -> text.at(PLUS))
                .map(found -> age(text, found, AgeBand.atLeast(number(found, 1))))
                .or(() -> text.at(BELOW).map(found -> age(text, found, AgeBand.under(number(found, 1)))))
                .or(() -> text.at(UP_TO)
                        .or(() -> text.at(AND_YOUNGER))
                        .map(found -> age(text, found, new AgeBand(0, number(found, 1)))))
                .or(() -> range(text))
                .or(() -> limit(text))
                .or(() -> years(text));
    }

    private static Optional<Atom> range(Places text) {
        return text.at(RANGE)
                .or(() -> text.at(BARE_RANGE)
                        .filter(found -> text.isAfter(AFTER_AGE)
                                || (text.place() == 0 && text.isBefore(found, NEXT_CELL))
                                || text.isBefore(found, COLON)
                                || (text.isAfter(NEXT_CELL_END) && text.isBefore(found, CELL_END))))
                .filter(found -> number(found, 1) <= number(found, 2))
                .map(found -> age(text, found, new AgeBand(number(found, 1), number(found, 2))));
    }

    /** "Över 30", in a text that speaks of years. */
    private static Optional<Atom> limit(Places text) {
        return text.at(BARE_LIMIT)
                .filter(found -> text.isNear(" år")
                        || text.isNear("ålder")
                        || text.isAfter(AFTER_FIGURE)
                        || (text.isAfter(AFTER_PEOPLE) && text.isBefore(found, CLAUSE_END) && !text.isNear("antal")))
                .or(() -> text.at(SHORT_LIMIT))
                .or(() -> text.at(LABEL_LIMIT))
                .map(found -> age(
                        text,
                        found,
                        found.group(1).startsWith("u") || found.group(1).startsWith("y")
                                ? AgeBand.under(number(found, 2))
                                : AgeBand.atLeast(number(found, 2))));
    }

    /** "34 år" is an age; "på 2 år" is a time. */
    private static Optional<Atom> years(Places text) {
        return text.at(YEARS).map(found -> {
            boolean time = text.isAfter(SPAN_OF_TIME) && found.group(1).length() == 1;
            return text.other(found, time ? NumberMention.Kind.OTHER : NumberMention.Kind.AGE_LIMIT);
        });
    }

    private static Atom age(Places text, Matcher found, AgeBand band) {
        return new Atom.Term(
                text.offset() + found.start(), text.offset() + found.end(), Dimension.AGE, band.toString());
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
