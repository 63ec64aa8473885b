package se.samlad.intake.document;

/**
 * Boxes that documents draw with a symbol font's characters or with one of Unicode's many: the same two for all of
 * them. A symbol font's other characters are pictures and bullets, and no text.
 */
final class Symbols {

    static final String TICKED = "☒";
    static final String NOT_TICKED = "☐";

    private static final String TICKED_BOXES = "☑☒🗹🗷🗵\uF051\uF052\uF053\uF054\uF078\uF0FD\uF0FE";
    private static final String EMPTY_BOXES = "☐🗆\uF06F\uF070\uF0A8";
    private static final int FIRST_SYMBOL = 0xF020;
    private static final int LAST_SYMBOL = 0xF0FF;

    private Symbols() {}

    /** The box as a text shows it. */
    static String box(boolean ticked) {
        return ticked ? TICKED : NOT_TICKED;
    }

    /** A character of a symbol font by its number there, with or without the range that Word puts it in. */
    static String ofSymbolFont(int number) {
        return plain(Character.toString((FIRST_SYMBOL & ~0xFF) | (number & 0xFF)));
    }

    /** The text with its boxes alike and without a symbol font's other characters. */
    static String plain(String text) {
        if (text.chars().allMatch(c -> c < 0x2600)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().forEach(c -> plain.append(plain(c)));
        return plain.toString();
    }

    private static String plain(int character) {
        if (TICKED_BOXES.indexOf(character) >= 0) {
            return TICKED;
        }
        if (EMPTY_BOXES.indexOf(character) >= 0) {
            return NOT_TICKED;
        }
        boolean symbol = character >= FIRST_SYMBOL && character <= LAST_SYMBOL;
        return symbol ? "" : Character.toString(character);
    }
}
