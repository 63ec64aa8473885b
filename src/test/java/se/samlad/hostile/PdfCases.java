package se.samlad.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** PDF files that unpack to gigabytes, lead round in circles, or are too deep. */
final class PdfCases {

    private static final String CATALOG = "<</Type/Catalog/Pages 2 0 R>>";
    private static final String PAGES = "<</Type/Pages/Kids[3 0 R]/Count 1>>";
    private static final String PAGE =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>";
    private static final String FONT = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>";
    private static final String TEXT = "BT /F 12 Tf 50 700 Td (Flen) Tj ET\n";
    private static final int DEEP = 1_000_000;

    private PdfCases() {}

    static List<HostileFile> all() {
        return List.of(
                HostileFile.of("pdf-bomb", ".pdf", "I128 I111 I122 I123 I110", file -> bomb(file, " ")),
                HostileFile.of("pdf-bomb-text", ".pdf", "I128 I111 I122 I123", file -> bomb(file, TEXT)),
                HostileFile.of("pdf-bomb-states", ".pdf", "I111 I119 I122 I123 I102", file -> bomb(file, "q ")),
                pdf("pdf-loop", "I102 I125 I110 READ", CATALOG, "<</Type/Pages/Kids[2 0 R]/Count 1>>"),
                pdf("pdf-loop-parent", "I102 I125 I110", CATALOG, PAGES, "<</Type/Page/Parent 3 0 R>>"),
                pdf("pdf-loop-object", "I102 I125", CATALOG, "2 0 R"),
                pdf(
                        "pdf-nested",
                        "I119 I102 I110 I125",
                        CATALOG,
                        PAGES,
                        PAGE,
                        "[".repeat(DEEP) + "]".repeat(DEEP),
                        FONT),
                pdf(
                        "pdf-nested-names",
                        "I119 I102 I110 I125",
                        CATALOG,
                        PAGES,
                        PAGE,
                        "<</A ".repeat(DEEP) + ">>".repeat(DEEP),
                        FONT),
                pdf("pdf-nested-page", "I119 I102 I110 I125", CATALOG, PAGES, "[".repeat(DEEP)),
                pdf(
                        "pdf-pages",
                        "I128 I122 I125 I110",
                        CATALOG,
                        "<</Type/Pages/Kids[" + "3 0 R ".repeat(500_000) + "]/Count 500000>>",
                        PAGE,
                        stream(TEXT),
                        FONT),
                pdf(
                        "pdf-count",
                        "I110 I125 I102 READ I128",
                        CATALOG,
                        "<</Type/Pages/Kids[3 0 R]/Count 2147483647>>",
                        PAGE,
                        stream(TEXT),
                        FONT),
                pdf("pdf-image", "I125", CATALOG, PAGES, PAGE, stream("0 0 100 100 re f\n"), FONT),
                pdf(
                        "pdf-forms",
                        "I128 I110 I102 I119 I122 I125",
                        CATALOG,
                        PAGES,
                        PAGE.replace("/Font", "/XObject<</X 4 0 R>>/Font"),
                        form(),
                        FONT),
                pdf(
                        "pdf-length",
                        "I102 I110 I125",
                        CATALOG,
                        PAGES,
                        PAGE,
                        "<</Length 2147483647>>stream\nx\nendstream",
                        FONT),
                pdf(
                        "pdf-password",
                        "I106 I102",
                        CATALOG,
                        PAGES,
                        PAGE,
                        stream(TEXT),
                        FONT,
                        "<</Filter/Standard/V 1/R 2/O(" + "x".repeat(32) + ")/U(" + "x".repeat(32) + ")/P -4>>"),
                HostileFile.of(
                        "pdf-garbage",
                        ".pdf",
                        "I102",
                        file -> Files.writeString(file, "%PDF-1.7\n" + "xref trailer obj << ".repeat(100_000))));
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>stream\n" + content + "endstream";
    }

    /** A drawing that draws itself, twice. */
    private static String form() {
        return stream("/X Do /X Do\n")
                .replace(
                        "<</Length",
                        "<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</XObject<</X 4 0 R>>>>/Length");
    }

    private static HostileFile pdf(String name, String codes, String... objects) {
        return HostileFile.of(name, ".pdf", codes, file -> {
            byte[][] bytes = new byte[objects.length][];
            for (int i = 0; i < objects.length; i++) {
                bytes[i] = objects[i].getBytes(StandardCharsets.ISO_8859_1);
            }
            write(file, bytes);
        });
    }

    private static void bomb(Path file, String text) throws IOException {
        byte[] packed = Deflated.megabytes(TEXT, text, 2048, TEXT).zlib();
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        stream.writeBytes(bytes("<</Filter/FlateDecode/Length " + packed.length + ">>stream\n"));
        stream.writeBytes(packed);
        stream.writeBytes(bytes("\nendstream"));
        write(file, bytes(CATALOG), bytes(PAGES), bytes(PAGE), stream.toByteArray(), bytes(FONT));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void write(Path file, byte[]... objects) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StringBuilder table = new StringBuilder("0000000000 65535 f \n");
        out.writeBytes(bytes("%PDF-1.7\n"));
        for (int i = 0; i < objects.length; i++) {
            table.append(String.format(Locale.ROOT, "%010d 00000 n \n", out.size()));
            out.writeBytes(bytes((i + 1) + " 0 obj\n"));
            out.writeBytes(objects[i]);
            out.writeBytes(bytes("\nendobj\n"));
        }
        int start = out.size();
        int count = objects.length + 1;
        String encrypted = objects.length == 6 ? "/Encrypt 6 0 R/ID[(x)(x)]" : "";
        out.writeBytes(bytes("xref\n0 " + count + "\n" + table + "trailer\n<</Size " + count + "/Root 1 0 R" + encrypted
                + ">>\nstartxref\n" + start + "\n%%EOF\n"));
        Files.write(file, out.toByteArray());
    }
}
