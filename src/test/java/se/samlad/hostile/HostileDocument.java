package se.samlad.hostile;

import java.io.IOException;
import java.nio.file.Path;

/** A {@code .docx} file whose text can be anything. */
final class HostileDocument {

    private static final String MAIN = "word/document.xml";
    static final String START = HostileBook.XML
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
            + paragraph("Länsdel") + paragraph("Övrigt");
    static final String END = "</w:body></w:document>";

    private HostileDocument() {}

    static void write(Path file, Deflated document) throws IOException {
        try (RawZip zip = new RawZip(file)) {
            zip.part(
                    HostileBook.TYPES,
                    HostileBook.types("wordprocessingml.document").replace("xl/workbook.xml", MAIN));
            zip.part(HostileBook.LINKS, HostileBook.links(HostileBook.link("rId1", MAIN, "officeDocument")));
            zip.lying(MAIN, document, Math.min(document.size(), 1000));
        }
    }

    static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
