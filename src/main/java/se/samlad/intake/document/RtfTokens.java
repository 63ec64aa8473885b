package se.samlad.intake.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.OptionalInt;

/**
 * The tokens of an RTF file. Nothing in the file makes it keep more than a word in memory: binary data is passed over,
 * never held.
 */
final class RtfTokens {

    private static final int LONGEST_WORD = 40;
    private static final int LONGEST_NUMBER = 11;

    private final PushbackInputStream in;

    /** What a file in this format is made of. */
    sealed interface Token {}

    /** A group begins. */
    record Open() implements Token {}

    /** A group ends. */
    record Close() implements Token {}

    /** A character of the text, in the code page that holds here. */
    record Letter(int code) implements Token {}

    /** A control word with its number, or a control symbol. */
    record Word(String name, OptionalInt number) implements Token {

        /** Its number, or another one when it has none. */
        int number(int otherwise) {
            return number.orElse(otherwise);
        }

        /** Whether it switches something on; the number 0 switches it off. */
        boolean isOn() {
            return number.orElse(1) != 0;
        }
    }

    RtfTokens(InputStream in) {
        this.in = new PushbackInputStream(in);
    }

    /**
     * The next token.
     *
     * @throws EOFException when the file ends, which it does not before its first group has ended
     */
    Token next() throws IOException {
        while (true) {
            int character = read();
            switch (character) {
                case '{' -> {
                    return new Open();
                }
                case '}' -> {
                    return new Close();
                }
                case '\\' -> {
                    return control();
                }
                case '\r', '\n', '\0' -> {}
                case '\t' -> {
                    return word("tab");
                }
                default -> {
                    return new Letter(character);
                }
            }
        }
    }

    private Token control() throws IOException {
        int first = read();
        if (first == '\'') {
            return new Letter((hexDigit(read()) << 4) + hexDigit(read()));
        }
        if (first == '\r' || first == '\n') {
            return word("par");
        }
        if (!isLetter(first)) {
            return word(Character.toString(first));
        }
        StringBuilder name = new StringBuilder();
        int next = first;
        for (; isLetter(next); next = read()) {
            append(name, next, LONGEST_WORD);
        }
        return numbered(name.toString(), next);
    }

    private Token numbered(String name, int first) throws IOException {
        StringBuilder digits = new StringBuilder();
        int next = first;
        if (next == '-') {
            digits.append('-');
            next = read();
        }
        for (; next >= '0' && next <= '9'; next = read()) {
            append(digits, next, LONGEST_NUMBER);
        }
        if (next != ' ') {
            in.unread(next);
        }
        OptionalInt number = digits.toString().matches("-?[0-9]+")
                ? OptionalInt.of((int) Long.parseLong(digits.toString()))
                : OptionalInt.empty();
        if (name.equals("bin")) {
            in.skipNBytes(Math.max(0, number.orElse(0)));
        }
        return new Word(name, number);
    }

    private static void append(StringBuilder word, int character, int longest) throws IOException {
        if (word.length() == longest) {
            throw new IOException("no RTF");
        }
        word.append((char) character);
    }

    private static Word word(String name) {
        return new Word(name, OptionalInt.empty());
    }

    private static boolean isLetter(int character) {
        return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
    }

    private static int hexDigit(int character) throws IOException {
        int digit = Character.digit(character, 16);
        if (digit < 0) {
            throw new IOException("no RTF");
        }
        return digit;
    }

    private int read() throws IOException {
        int character = in.read();
        if (character < 0) {
            throw new EOFException();
        }
        return character;
    }
}
