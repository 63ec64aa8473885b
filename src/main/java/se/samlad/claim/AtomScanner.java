package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.samlad.core.Dimension;

/** Cuts a block of text into atoms, from left to right; dates and ages are taken before plain figures. */
final class AtomScanner {

    private static final Pattern WOMEN = Pattern.compile("(?<!\\p{L})K(?![\\p{L}.])");
    private static final Pattern MEN = Pattern.compile("(?<!\\p{L})M(?![\\p{L}.])");
    /** "kv 45, m 32": small letters say so before figures only. */
    private static final Pattern SMALL_WOMEN = Pattern.compile("(?<!\\p{L})kv?[.:]? ?[0-9]|[0-9] kv?(?!\\p{L})");

    private static final Pattern SMALL_MEN = Pattern.compile("(?<!\\p{L})m[.:]? ?[0-9]|[0-9] m(?!\\p{L})");
    private static final Pattern SMALL = Pattern.compile("[km][.:]? ?[0-9]");
    private static final Pattern AFTER_FIGURE = Pattern.compile("[0-9] ?(?:st )?$");
    private static final Pattern INITIAL = Pattern.compile("[km](?!\\p{L})");

    private final ClaimLexicon lexicon;

    AtomScanner(ClaimLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The atoms of a text that begins at an offset of the report. */
    List<Atom> scan(String text, int offset) {
        String lower = lowerCase(text);
        boolean initials = (MEN.matcher(text).find() && (WOMEN.matcher(text).find() || text.contains("Kv")))
                || (SMALL_MEN.matcher(text).find() && SMALL_WOMEN.matcher(text).find());
        List<Atom> atoms = new ArrayList<>();
        int place = 0;
        while (place < lower.length()) {
            if (lower.charAt(place) == ' ') {
                place++;
                continue;
            }
            Atom atom = next(new Places(lower, place, offset), text, initials);
            atoms.add(atom);
            place = atom.end() - offset;
        }
        return NumberPhrases.joined(atoms);
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
                .or(() -> DateScanner.asOf(here))
                .or(() -> DateScanner.at(here))
                .or(() -> AgeScanner.at(here))
                .or(() -> FigureScanner.at(here))
                .or(() -> initials
                                && (Character.isUpperCase(text.charAt(here.place()))
                                        || here.at(SMALL).isPresent()
                                        || here.isAfter(AFTER_FIGURE))
                        ? initial(here)
                        : Optional.empty())
                .or(() -> lexicon.at(here.lower(), here.place(), here.offset()))
                .orElseGet(() -> word(here, text));
    }

    /** "K 40 / M 31": letters that say so only when both stand there. */
    private static Optional<Atom> initial(Places here) {
        Optional<Matcher> found = here.at(INITIAL);
        return found.map(letter -> new Atom.Term(
                here.offset() + letter.start(),
                here.offset() + letter.end(),
                Dimension.GENDER,
                letter.group().equals("k") ? "K" : "M"));
    }

    private Atom word(Places here, String text) {
        int end = PhraseIndex.endOfWord(here.lower(), here.place());
        return new Atom.Word(here.offset() + here.place(), here.offset() + end, role(here, end, text));
    }

    private Atom.Role role(Places here, int end, String text) {
        String word = here.lower().substring(here.place(), end);
        return switch (word) {
            case "och", "samt", "respektive", "resp", "&" -> Atom.Role.AND;
            case "eller" -> Atom.Role.OR;
            case "\t" -> Atom.Role.CELL;
            case ":" -> Atom.Role.COLON;
            case "(", "[" -> Atom.Role.OPEN_BRACKET;
            case ")", "]" -> Atom.Role.CLOSE_BRACKET;
            case ".", "!", "?" -> afterPoint(here, end, text);
            case "-", "–", "—" -> isBeforeFigure(here, end) ? Atom.Role.COLON : Atom.Role.MARK;
            default -> Character.isLetter(word.charAt(0)) ? Atom.Role.UNKNOWN : Atom.Role.MARK;
        };
    }

    /** "Flen – 12": as good as a colon. A list's item begins with a dash too. */
    private static boolean isBeforeFigure(Places here, int end) {
        return here.place() > 0
                && here.lower().charAt(here.place() - 1) == ' '
                && end + 1 < here.lower().length()
                && here.lower().charAt(end) == ' '
                && Character.isDigit(here.lower().charAt(end + 1));
    }

    /** A point after "dvs" or "ca" ends nothing when a small letter or a figure follows. */
    private Atom.Role afterPoint(Places here, int end, String text) {
        if (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
            return Atom.Role.MARK;
        }
        int from = here.place();
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean goesOn = end + 1 < text.length() && !Character.isUpperCase(text.charAt(end + 1));
        return goesOn && lexicon.isAbbreviation(here.lower().substring(from, here.place()))
                ? Atom.Role.FILLER
                : Atom.Role.STOP;
    }
}
