package se.samlad.core;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** How spellings are compared: case, accents, spaces and punctuation do not count (DOMAIN §3). */
public final class Spelling {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Spelling() {}

    /**
     * The comparable form: lower-case letters without accents, and digits. {@code "K-holm "} becomes {@code kholm},
     * {@code "Försäkringskassan"} becomes {@code forsakringskassan}; a text without letters and digits becomes empty.
     */
    public static String fold(String text) {
        String decomposed = Normalizer.normalize(repairMojibake(text), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(Character::isLetterOrDigit).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Trims, makes every white space one plain blank and composes å, ä and ö. */
    public static String tidy(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return composed.replaceAll("[\\s\\u00A0\\u2007\\u202F\\u200B\\uFEFF]+", " ")
                .strip();
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
