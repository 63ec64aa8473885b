package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.Dimension;
import se.samlad.core.Period;

/** Cuts a block of text into atoms, from left to right; dates and ages are taken before plain figures. */
final class AtomScanner {

    private static final Pattern WOMEN = Pattern.compile("(?<!\\p{L})K(?![\\p{L}.])");
    private static final Pattern MEN = Pattern.compile("(?<!\\p{L})M(?![\\p{L}.])");
    /** "kv 45, m 32": small letters say so before figures only. */
    private static final Pattern SMALL_WOMEN = Pattern.compile("(?<!\\p{L})kv?[.:]? ?[0-9]|[0-9] kv?(?!\\p{L})");

    private static final Pattern SMALL_MEN = Pattern.compile("(?<!\\p{L})m[.:]? ?[0-9]|[0-9] m(?!\\p{L})");
    /** The row of women or of men in a table. */
    private static final Pattern ROW = Pattern.compile("^[KM]\t");

    private static final Pattern SMALL = Pattern.compile("[km][.:]? ?[0-9]");
    private static final Pattern AFTER_FIGURE = Pattern.compile("[0-9] ?(?:st )?$");
    private static final Pattern INITIAL = Pattern.compile("[km](?!\\p{L})");

    /** "K 45, M 32, T 77". */
    private static final Pattern SUM = Pattern.compile("t(?=[.:]? ?[0-9])");

    private final ClaimLexicon lexicon;
    private final Period period;
    private final Elsewhere elsewhere;

    /**
     * Of a report.
     *
     * @param elsewhere where others are counted
     * @param period the report's own, before which "i juni" is
     */
    AtomScanner(ClaimLexicon lexicon, Elsewhere elsewhere, Period period) {
        this.lexicon = lexicon;
        this.elsewhere = elsewhere;
        this.period = period;
    }

    /**
     * The atoms of a text that begins at an offset of the report.
     *
     * @param ended whether what stands before it is about those who have left
     */
    List<Atom> scan(String text, int offset, boolean ended) {
        String lower = lowerCase(text);
        boolean initials = (MEN.matcher(text).find() && (WOMEN.matcher(text).find() || text.contains("Kv")))
                || (SMALL_MEN.matcher(text).find() && SMALL_WOMEN.matcher(text).find())
                || ROW.matcher(text).find();
        List<Atom> atoms = new ArrayList<>();
        int place = 0;
        while (place < lower.length()) {
            if (lower.charAt(place) == ' ') {
                place++;
                continue;
            }
            Atom atom = next(new Places(lower, place, offset), text, initials);
            if (endsSentence(atom, text, offset, atoms)) {
                atom = new Places(lower, place, offset).word(atom.end() - offset - 1, Role.FILLER);
            }
            atoms.add(atom);
            place = atom.end() - offset;
        }
        return NumberPhrases.joined(elsewhere.named(PossibleTerms.decided(atoms, ended)));
    }

    /** "24 st. Antal avslutade": the point ends the sentence too. */
    private static boolean endsSentence(Atom atom, String text, int offset, List<Atom> before) {
        int end = atom.end() - offset;
        return Sentences.isOneOf(atom, Role.FILLER)
                && text.charAt(end - 1) == '.'
                && !before.isEmpty()
                && before.get(before.size() - 1) instanceof Atom.Figure
                && end + 1 < text.length()
                && text.charAt(end) == ' '
                && (Character.isUpperCase(text.charAt(end + 1)) || Character.isDigit(text.charAt(end + 1)));
    }

    /** Letter by letter, so that every place in the text stays where it is. */
    private static String lowerCase(String text) {
        StringBuilder lower = new StringBuilder(text.length());
        text.chars().forEach(c -> lower.append((char) Character.toLowerCase(c)));
        return lower.toString();
    }

    private Atom next(Places here, String text, boolean initials) {
        return Optional.<Atom>empty()
                .or(() -> here.place() == 0 ? FigureScanner.numbering(here) : Optional.empty())
                .or(() -> FigureScanner.code(here))
                .or(() -> here.begins(SpanScanner.FIRST_LETTERS) ? SpanScanner.at(here, period) : Optional.empty())
                .or(() -> DateScanner.asOf(here))
                .or(() -> DateScanner.at(here, period))
                .or(() -> AgeScanner.at(here))
                .or(() -> FigureScanner.at(here))
                .or(() -> initials
                                && (Character.isUpperCase(text.charAt(here.place()))
                                        || here.at(SMALL).isPresent()
                                        || here.isAfter(AFTER_FIGURE))
                        ? initial(here)
                        : Optional.empty())
                .or(() -> initials ? here.at(SUM).map(found -> here.word(found.end(), Role.TOTAL)) : Optional.empty())
                .or(() -> Signs.at(here))
                .or(() -> elsewhere.at(here))
                .or(() -> lexicon.at(here.lower(), here.place(), here.offset()))
                .orElseGet(() -> new Unlisted(here, text, lexicon).atom());
    }

    /** "K 40 / M 31": letters that say so only when both stand there. */
    private static Optional<Atom> initial(Places here) {
        Optional<Matcher> found =
                here.at(INITIAL).or(() -> here.isAfter(FigureScanner.JOINED) ? here.inside(INITIAL) : Optional.empty());
        return found.map(letter -> new Atom.Term(
                here.offset() + letter.start(),
                here.offset() + letter.end(),
                Dimension.GENDER,
                letter.group().equals("k") ? "K" : "M"));
    }
}
