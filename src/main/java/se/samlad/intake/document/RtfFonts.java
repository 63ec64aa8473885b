package se.samlad.intake.document;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The code pages in which an RTF file's bytes are to be read: that of each font, and the file's own. */
final class RtfFonts {

    /** Fonts whose characters are pictures. */
    private static final int SYMBOLS = 2;

    private static final int AS_THE_FILE = 1;

    private static final Map<Integer, String> OF_FONT = Map.ofEntries(
            Map.entry(0, "windows-1252"),
            Map.entry(77, "x-MacRoman"),
            Map.entry(128, "windows-31j"),
            Map.entry(129, "x-windows-949"),
            Map.entry(134, "GBK"),
            Map.entry(136, "x-windows-950"),
            Map.entry(161, "windows-1253"),
            Map.entry(162, "windows-1254"),
            Map.entry(163, "windows-1258"),
            Map.entry(177, "windows-1255"),
            Map.entry(178, "windows-1256"),
            Map.entry(186, "windows-1257"),
            Map.entry(204, "windows-1251"),
            Map.entry(222, "x-windows-874"),
            Map.entry(238, "windows-1250"),
            Map.entry(255, "IBM850"));

    private static final Map<Integer, String> OF_FILE =
            Map.of(437, "IBM437", 850, "IBM850", 858, "IBM00858", 865, "IBM865", 10000, "x-MacRoman", 65001, "UTF-8");

    private final Map<Integer, Integer> charsets = new HashMap<>();
    private Charset file = charset("windows-1252");
    private int defined;
    private int standard;

    /** The file's own code page by one of the words {@code ansi}, {@code mac}, {@code pc} and {@code pca}. */
    void family(String word) {
        file = switch (word) {
            case "mac" -> charset("x-MacRoman");
            case "pc" -> charset("IBM437");
            case "pca" -> charset("IBM850");
            default -> charset("windows-1252");
        };
    }

    /** The file's own code page by its number; one that nobody knows changes nothing. */
    void codePage(int number) {
        String name = OF_FILE.getOrDefault(number, "windows-" + number);
        if (Charset.isSupported(name)) {
            file = Charset.forName(name);
        }
    }

    /** The font for text that names none. */
    void standard(int font) {
        standard = font;
    }

    int standard() {
        return standard;
    }

    /** The font table comes to a font. */
    void define(int font) {
        defined = font;
    }

    /** The character set of the font that the table has come to. */
    void charset(int number) {
        charsets.put(defined, number);
    }

    /** Whether a font's characters are pictures. */
    boolean isSymbols(int font) {
        return charsets.getOrDefault(font, AS_THE_FILE) == SYMBOLS;
    }

    /** The code page of text in a font. */
    Charset of(int font) {
        String name = OF_FONT.get(charsets.getOrDefault(font, AS_THE_FILE));
        return name == null ? file : charset(name);
    }

    /** A Java that lacks a far country's code page still reads the rest. */
    private static Charset charset(String name) {
        return Charset.isSupported(name) ? Charset.forName(name) : StandardCharsets.ISO_8859_1;
    }
}
