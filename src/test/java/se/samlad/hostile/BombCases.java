package se.samlad.hostile;

import static se.samlad.hostile.HostileBook.SHEET;
import static se.samlad.hostile.HostileBook.STRINGS;

import java.util.List;
import java.util.function.Supplier;

/** Small files that unpack to gigabytes, or to single things that are larger than memory. */
final class BombCases {

    private static final int LIE = 1000;
    private static final String START = HostileBook.sheetStart() + HostileBook.HEADER;
    private static final String END = HostileBook.sheetEnd();
    private static final String ROW = "<row><c t=\"inlineStr\"><is><t>" + "Flen ".repeat(300) + "</t></is></c></row>";

    private BombCases() {}

    static List<HostileFile> all() {
        return List.of(
                sheet("bomb-rows", "I111", () -> Deflated.megabytes(START, ROW, 1200, END)),
                lying("bomb-rows-lying", "I111 I115", () -> Deflated.megabytes(START, ROW, 1200, END)),
                lying("bomb-spaces", "I119 I111", () -> Deflated.megabytes(START, " ", 1200, END)),
                lying("bomb-comment", "I119 I111", () -> Deflated.megabytes(START + "<!--", "x", 1200, "-->" + END)),
                lying("bomb-comments", "I111", () -> Deflated.megabytes(START, "<!--x-->", 1200, END)),
                lying("bomb-instruction", "I119 I111", () -> Deflated.megabytes(START + "<?x ", "x", 1200, "?>" + END)),
                lying(
                        "bomb-cdata",
                        "I119 I118 I111",
                        () -> Deflated.megabytes(cell() + "<![CDATA[", "x", 1200, "]]>" + cellEnd())),
                lying("bomb-text", "I119 I118 I111", () -> Deflated.megabytes(cell(), "x", 1200, cellEnd())),
                lying("bomb-texts", "I118 I119", () -> Deflated.megabytes(cell(), "x</t><t>", 100, cellEnd())),
                lying("bomb-name", "I119 I102", () -> Deflated.megabytes(START + "<", "x", 300, "/>" + END)),
                lying("bomb-attribute", "I119", () -> Deflated.megabytes(START + "<row r=\"", "1", 50, "\"/>" + END)),
                lying("bomb-attributes", "I119", () -> Deflated.repeated(START + "<row ", attributes(), 1, "/>" + END)),
                lying("bomb-names", "READ I119 I111 I123", () -> Deflated.repeated(START, names(), 1, END)),
                lying("bomb-before", "I119 I111 I102", () -> Deflated.megabytes(" ", " ", 1200, START + END)),
                lying("bomb-after", "I111 I119 I102", () -> Deflated.megabytes(START + END, " ", 1200, " ")),
                strings("bomb-strings", "I111 I123", 4500, LIE),
                strings("bomb-strings-honest", "I111", 3000, 3000L << 20),
                strings("bomb-strings-memory", "READ I123 I111", 400, LIE),
                text("bomb-string", "I118 I119", "<si><t>", "x", 200, "</t></si>"),
                text("bomb-string-runs", "I118", "<si>", "<r><t>xx</t></r>", 200, "</si>"),
                text("bomb-string-tags", "READ I111 I117", "", "<si/>", 900, ""));
    }

    private static String cell() {
        return START + "<row><c t=\"inlineStr\"><is><t>";
    }

    private static String cellEnd() {
        return "</t></is></c></row>" + END;
    }

    private static HostileFile sheet(String name, String codes, Supplier<Deflated> content) {
        return HostileFile.of(name, ".xlsx", codes, file -> new HostileBook()
                .with(SHEET, content.get())
                .write(file));
    }

    private static HostileFile lying(String name, String codes, Supplier<Deflated> content) {
        return HostileFile.of(name, ".xlsx", codes, file -> new HostileBook()
                .with(SHEET, content.get())
                .saying(LIE)
                .write(file));
    }

    private static HostileFile strings(String name, String codes, int megabytes, long said) {
        return HostileFile.of(name, ".xlsx", codes, file -> {
            Deflated texts =
                    Deflated.megabytes("<sst>", "<si><t>" + "Strängnäs ".repeat(10) + "</t></si>", megabytes, "</sst>");
            try (RawZip zip = new RawZip(file)) {
                new HostileBook().addTo(zip, STRINGS);
                zip.lying(STRINGS, texts, said);
            }
        });
    }

    private static HostileFile text(
            String name, String codes, String before, String some, int megabytes, String after) {
        return HostileFile.of(name, ".xlsx", codes, file -> new HostileBook()
                .with(STRINGS, Deflated.megabytes("<sst>" + before, some, megabytes, after + "</sst>"))
                .write(file));
    }

    private static String attributes() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 200_000; i++) {
            all.append(" a").append(i).append("=\"\"");
        }
        return all.toString();
    }

    private static String names() {
        StringBuilder all = new StringBuilder();
        for (int i = 0; i < 3_000_000; i++) {
            all.append("<n").append(i).append("/>");
        }
        return all.toString();
    }
}
