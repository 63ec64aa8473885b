package se.samlad.hostile;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Text files without end, and pages that go by a workbook's name. */
final class TextCases {

    private static final String HEADER = "Personnummer;Kön;Kommun;Start\n";
    private static final int MEGABYTE = 1 << 20;

    private TextCases() {}

    static List<HostileFile> all() {
        return List.of(
                csv("csv-line", "I118", "x".repeat(MEGABYTE), 200),
                csv("csv-quote", "I104 I118", "\"" + "x\n".repeat(MEGABYTE / 2), 1, 100),
                csv("csv-quote-line", "I118 I104", "\"" + "x".repeat(MEGABYTE), 1, 100),
                csv("csv-quotes", "I104 I118 READ", "\"\"", 1, 50),
                csv("csv-rows", "I115", ";K;Flen;\n".repeat(100_000), 20),
                csv("csv-blank-rows", "I115", "\n".repeat(MEGABYTE), 3),
                csv("csv-separators", "I116 I118 READ", ";".repeat(MEGABYTE), 3),
                csv("csv-columns", "I116", "x;".repeat(100_000) + "\n", 1),
                csv("csv-size", "I103", "x\n".repeat(MEGABYTE / 2), 251),
                csv("csv-accents", "READ I118", "\u0301".repeat(20_000) + "\n", 50),
                HostileFile.of("csv-nul", ".csv", "I101", file -> write(file, "", "\0".repeat(MEGABYTE), 2)),
                HostileFile.of(
                        "csv-marks", ".csv", "I110 READ I118", file -> write(file, "", "*_".repeat(MEGABYTE / 4), 1)),
                HostileFile.of(
                        "csv-emphasis",
                        ".txt",
                        "READ I110 I118 I122",
                        file -> write(file, "# Länsdel\n# Övrigt\n", "*a _b ".repeat(80_000), 1)),
                HostileFile.of(
                        "csv-dashes",
                        ".txt",
                        "READ I110 I118 I122 I116",
                        file -> write(file, "# Länsdel\n# Övrigt\n", "-:|".repeat(150_000) + "x\n", 1)),
                HostileFile.of(
                        "csv-bullets",
                        ".txt",
                        "READ I110 I118 I122",
                        file -> write(file, "# Länsdel\n# Övrigt\n", "- ".repeat(200_000) + "x\n", 1)),
                HostileFile.of(
                        "csv-digits",
                        ".txt",
                        "READ I110 I118 I122",
                        file -> write(file, "# Länsdel\n# Övrigt\n", "1".repeat(400_000) + "\n", 1)),
                HostileFile.of(
                        "csv-pairs",
                        ".csv",
                        "I101 I102 I110 READ",
                        file -> Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) 0xD8, 'x'})),
                HostileFile.of(
                        "html",
                        ".xlsx",
                        "I108",
                        file -> write(file, "", "<html><table><tr><td>Kön</td></tr></table></html>", 1)),
                HostileFile.of(
                        "html-late",
                        ".xls",
                        "I108",
                        file -> write(file, " \n".repeat(1000), "<!DOCTYPE html><table>", 1)),
                HostileFile.of(
                        "mhtml",
                        ".xls",
                        "I108",
                        file -> write(file, "", "MIME-Version: 1.0\nX-Document-Type: Workbook\n", 1)),
                HostileFile.of(
                        "spreadsheetml",
                        ".xls",
                        "I108",
                        file -> write(
                                file,
                                "",
                                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook/>",
                                1)),
                HostileFile.of("sylk", ".xls", "I108", file -> write(file, "", "ID;PWXL;N;E\nC;Y1;X1;K\"x\"\nE\n", 1)),
                HostileFile.of("empty", ".xlsx", "I105", file -> write(file, "", "", 0)),
                HostileFile.of("blank", ".csv", "I105 I110", file -> write(file, "", " \n", 10)));
    }

    private static HostileFile csv(String name, String codes, String some, int times) {
        return HostileFile.of(name, ".csv", codes, file -> write(file, HEADER, some, times));
    }

    /** A field that begins once and goes on. */
    private static HostileFile csv(String name, String codes, String first, int once, int times) {
        return HostileFile.of(
                name,
                ".csv",
                codes,
                file -> write(
                        file,
                        HEADER + first.repeat(once),
                        first.length() > 2 ? first.substring(1) : first.repeat(MEGABYTE / 2),
                        times - 1));
    }

    private static void write(Path file, String before, String some, int times) throws IOException {
        byte[] bytes = some.getBytes(StandardCharsets.UTF_8);
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(before.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < times; i++) {
                out.write(bytes);
            }
        }
    }
}
