package se.samlad.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** OpenDocument packages in which the content can be anything. */
final class HostileOds {

    private static final String KIND = "application/vnd.oasis.opendocument.";
    private static final String NAMES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"";
    static final String START = HostileBook.XML + "<office:document-content" + NAMES + "><office:body>";
    static final String END = "</office:body></office:document-content>";

    private HostileOds() {}

    static void write(Path file, Deflated content) throws IOException {
        write(file, content, manifest(""));
    }

    static void write(Path file, Deflated content, String manifest) throws IOException {
        write(file, "spreadsheet", content, manifest);
    }

    static void writeText(Path file, Deflated content) throws IOException {
        write(file, "text", content, manifest(""));
    }

    private static void write(Path file, String kind, Deflated content, String manifest) throws IOException {
        try (RawZip zip = new RawZip(file)) {
            zip.stored("mimetype", (KIND + kind).getBytes(StandardCharsets.US_ASCII));
            zip.part("META-INF/manifest.xml", manifest);
            zip.lying("content.xml", content, Math.min(content.size(), 1000));
        }
    }

    static String manifest(String inside) {
        return "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\">"
                + "<manifest:file-entry manifest:full-path=\"content.xml\">" + inside
                + "</manifest:file-entry></manifest:manifest>";
    }

    /** A sheet with a header and these rows. */
    static Deflated rows(String rows) {
        return Deflated.of(sheetStart() + rows + sheetEnd());
    }

    static Deflated good() {
        return rows("");
    }

    static String sheetStart() {
        return START + "<office:spreadsheet><table:table table:name=\"Blad1\"><table:table-row>" + cell("Personnummer")
                + cell("Kön") + cell("Kommun") + cell("Start") + "</table:table-row>";
    }

    static String sheetEnd() {
        return "</table:table></office:spreadsheet>" + END;
    }

    static String cell(String text) {
        return "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    }

    /** A report with the form's headings and something below them. */
    static Deflated report(String below, String many, int megabytes) {
        String start = START + "<office:text><text:p>Länsdel</text:p><text:p>Övrigt</text:p>" + below;
        return Deflated.megabytes(start, many, megabytes, "</office:text>" + END);
    }
}
