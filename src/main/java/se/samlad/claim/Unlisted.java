package se.samlad.claim;

import java.util.regex.Pattern;

/** A word or sign that the lexicon does not have. */
final class Unlisted {

    /** What a sentence, a cell or an item begins after. */
    private static final String BEGINNINGS = ".!?:\t([/|;-–—•*·○▪";

    private static final int LONGEST_LABEL = 40;
    private static final Pattern LABEL = Pattern.compile("\\p{L}[\\p{L} ]*(?: 20[0-9]{2})?");
    private static final Pattern LISTED = Pattern.compile(" \\p{L}[\\p{L} ]{0,40} [0-9]");

    private static final String QUOTES = "\"”“„»«";

    private final Places here;
    private final String text;
    private final ClaimLexicon lexicon;

    /**
     * At a place.
     *
     * @param text as it is written, with its capitals
     */
    Unlisted(Places here, String text, ClaimLexicon lexicon) {
        this.here = here;
        this.text = text;
        this.lexicon = lexicon;
    }

    Atom atom() {
        int end = PhraseIndex.endOfWord(here.lower(), here.place());
        Role role = role(end);
        return new Atom.Word(
                here.offset() + here.place(),
                here.offset() + end,
                role,
                role == Role.UNKNOWN && (isQuoted(end) || (isCapitalised(end) && !begins())));
    }

    private Role role(int end) {
        String word = here.lower().substring(here.place(), end);
        return switch (word) {
            case "och", "samt", "respektive", "resp", "&" -> Role.AND;
            case "eller" -> Role.OR;
            case "\t" -> Role.CELL;
            case ":" -> Role.COLON;
            case "(", "[" -> Role.OPEN_BRACKET;
            case ")", "]" -> Role.CLOSE_BRACKET;
            case "/" -> Role.SLASH;
            case ".", "!", "?" -> afterPoint(end);
            case "-", "–", "—" -> isBeforeFigure(end) || endsLabel(end) ? Role.COLON : Role.MARK;
            default -> Character.isLetter(word.charAt(0)) ? Role.UNKNOWN : Role.MARK;
        };
    }

    /** A capital and small letters: all capitals are an abbreviation. */
    private boolean isCapitalised(int end) {
        return Character.isUpperCase(text.charAt(here.place()))
                && end > here.place() + 1
                && Character.isLowerCase(text.charAt(here.place() + 1));
    }

    /** "Projektet ”Hitta hem” har …": its first and its last word. */
    private boolean isQuoted(int end) {
        return (here.place() > 0 && QUOTES.indexOf(text.charAt(here.place() - 1)) >= 0)
                || (end < text.length() && QUOTES.indexOf(text.charAt(end)) >= 0);
    }

    private boolean begins() {
        int before = here.place() - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0 || (BEGINNINGS.indexOf(text.charAt(before)) >= 0);
    }

    /** "Flen – 12": as good as a colon. A list's item begins with a dash too. */
    private boolean isBeforeFigure(int end) {
        return here.place() > 0
                && here.lower().charAt(here.place() - 1) == ' '
                && end + 1 < here.lower().length()
                && here.lower().charAt(end) == ' '
                && Character.isDigit(here.lower().charAt(end + 1));
    }

    /** "Avslut hösten 2025 – arbete 7, studier 3": what stands before the dash names what follows. */
    private boolean endsLabel(int end) {
        return here.place() > 1
                && here.place() <= LONGEST_LABEL
                && here.lower().charAt(here.place() - 1) == ' '
                && LABEL.matcher(here.lower().substring(0, here.place() - 1)).matches()
                && LISTED.matcher(here.lower())
                        .region(end, here.lower().length())
                        .lookingAt();
    }

    /** A point after "dvs" or "ca" ends nothing when a small letter or a figure follows. */
    private Role afterPoint(int end) {
        if (end < text.length() && text.charAt(end) != ' ' && text.charAt(end) != '\t') {
            return Role.MARK;
        }
        int from = here.place();
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        boolean goesOn = end + 1 < text.length() && !Character.isUpperCase(text.charAt(end + 1));
        boolean unit = goesOn
                && !here.lower().startsWith("resp", from)
                && from > 1
                && text.charAt(from - 1) == ' '
                && Character.isDigit(text.charAt(from - 2))
                && Character.isDigit(text.charAt(end + 1)); // "38 kv. 9 avslut"
        return goesOn && !unit && lexicon.isAbbreviation(here.lower().substring(from, here.place()))
                ? Role.FILLER
                : Role.STOP;
    }
}
