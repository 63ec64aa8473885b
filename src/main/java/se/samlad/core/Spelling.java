package se.samlad.core;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How spellings are compared: case, accents, spaces and punctuation do not count (DOMAIN §3). */
public final class Spelling {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+");
    private static final char DELETE = 0x7F;
    private static final char NO_BREAK_SPACE = 0xA0;
    private static final char LAST_WESTERN = 0xFF;

    private static final char UNKNOWN = '\uFFFF';
    private static final String PLAIN = plainLetters();

    private Spelling() {}

    /**
     * The comparable form: lower-case letters without accents, and digits. {@code "K-holm "} becomes {@code kholm},
     * {@code "Försäkringskassan"} becomes {@code forsakringskassan}; a text without letters and digits becomes empty.
     */
    public static String fold(String text) {
        String plain = foldPlain(text);
        return plain == null ? foldAny(text) : plain;
    }

    /** Most texts are letters of Latin alphabets' first halves: nothing to take apart. Null for any other text. */
    private static @Nullable String foldPlain(String text) {
        char[] folded = new char[text.length()];
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            char lower = letter < PLAIN.length() ? PLAIN.charAt(letter) : swedish(letter);
            if (lower == UNKNOWN) {
                return null;
            }
            if (lower != ' ') {
                folded[length++] = lower;
            }
        }
        return new String(folded, 0, length);
    }

    private static char swedish(char letter) {
        return switch (letter) {
            case 'å', 'ä', 'Å', 'Ä' -> 'a';
            case 'ö', 'Ö' -> 'o';
            case 'é', 'É' -> 'e';
            default -> UNKNOWN;
        };
    }

    /** For each ASCII character its lower case; a blank where it does not count. */
    private static String plainLetters() {
        StringBuilder letters = new StringBuilder();
        for (char letter = 0; letter < 0x80; letter++) {
            letters.append(Character.isLetterOrDigit(letter) ? Character.toLowerCase(letter) : ' ');
        }
        return letters.toString();
    }

    private static String foldAny(String text) {
        String decomposed = Normalizer.normalize(repairMojibake(text), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Trims, makes every white space one plain blank and composes å, ä and ö. */
    public static String tidy(String text) {
        if (isTidy(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return BLANKS.matcher(composed).replaceAll(" ").strip();
    }

    /** Most cells are letters of Western alphabets and digits, with single blanks between words. */
    private static boolean isTidy(String text) {
        boolean blankBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            boolean blank = letter == ' ';
            if (letter < ' '
                    || letter == DELETE
                    || letter > LAST_WESTERN
                    || letter == NO_BREAK_SPACE
                    || (blank && blankBefore)) {
                return false;
            }
            blankBefore = blank;
        }
        return text.isEmpty() || !blankBefore;
    }

    /**
     * A name from outside as people may see it: composed, what is invisible or turns text around written out as in
     * {@code U+202E}, and cut after so many characters.
     */
    public static String visible(String text, int most) {
        StringBuilder visible = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .limit(most + 1L)
                .forEach(letter -> {
                    if (isVisible(letter)) {
                        visible.appendCodePoint(letter);
                    } else {
                        visible.append(String.format(Locale.ROOT, "U+%04X", letter));
                    }
                });
        return visible.length() <= most
                ? visible.toString()
                : visible.substring(
                                0,
                                visible.offsetByCodePoints(
                                        0, Math.min(most, visible.codePointCount(0, visible.length())) - 1))
                        + "…";
    }

    private static boolean isVisible(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** Undoes UTF-8 read as windows-1252 ({@code VingÃ¥ker}); any other text comes back as it was. */
    public static String repairMojibake(String text) {
        if (text.indexOf('Ã') < 0) {
            return text;
        }
        try {
            ByteBuffer bytes = WINDOWS_1252
                    .newEncoder()
                    .encode(java.nio.CharBuffer.wrap(Normalizer.normalize(text, Normalizer.Form.NFC)));
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException notMojibake) {
            return text;
        }
    }
}
