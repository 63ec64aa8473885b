package se.samlad.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** RTF files that are too deep, too long or promise more bytes than they hold. */
final class RtfCases {

    private static final String START = "{\\rtf1\\ansi\\ansicpg1252 L\\'e4nsdel\\par \\'d6vrigt\\par ";
    private static final int MEGABYTE = 1 << 20;

    private RtfCases() {}

    static List<HostileFile> all() {
        return List.of(
                rtf("rtf-groups", "I119 I102", "{".repeat(MEGABYTE), 10),
                rtf("rtf-groups-closed", "READ I102", "}".repeat(MEGABYTE), 10),
                rtf("rtf-bin", "I102 READ", "\\bin2147483647 x", 1),
                rtf("rtf-bin-negative", "I102 READ", "\\bin-5 x\\bin99999999999999 ", 1),
                rtf("rtf-number", "I102 READ", "\\fs" + "9".repeat(MEGABYTE) + " x", 1),
                rtf("rtf-word", "I102 READ I128", "\\" + "a".repeat(MEGABYTE), 5),
                rtf("rtf-text", "I128", "Flen ".repeat(MEGABYTE / 5), 45),
                rtf("rtf-paragraphs", "I128", "\\par ".repeat(MEGABYTE / 5), 45),
                rtf("rtf-size", "I103", "Flen ".repeat(MEGABYTE / 5), 60),
                rtf("rtf-unicode", "READ I102", "\\uc2147483647\\u-99999?\\u229?\\uc-1\\u55296?", 1),
                rtf("rtf-codepage", "READ I102", "\\ansicpg99999 {\\fonttbl{\\f1\\fcharset254 x;}}\\f1\\'ff\\'zz", 1),
                rtf("rtf-cells", "READ I128 I102", "\\trowd\\cell\\row".repeat(50_000), 1));
    }

    private static HostileFile rtf(String name, String codes, String some, int times) {
        return HostileFile.of(name, ".rtf", codes, file -> write(file, some, times));
    }

    private static void write(Path file, String some, int times) throws IOException {
        byte[] bytes = some.getBytes(StandardCharsets.ISO_8859_1);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(START.getBytes(StandardCharsets.ISO_8859_1));
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
    }
}
