package se.samlad.intake.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import se.samlad.file.SafeXml;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;
import se.samlad.intake.container.OpenDocumentPackage;

/** OpenDocument texts, which LibreOffice and others write: the document's text, then its notes. */
public final class OdtBlocks {

    private OdtBlocks() {}

    /** The document's blocks; a table's row is one block with its cells joined by tabs. */
    public static List<String> read(SourceFile file) throws IOException, RefusedFileException {
        try (OpenDocumentPackage opened = OpenDocumentPackage.open(file)) {
            OdtStyles styles = new OdtStyles();
            Optional<InputStream> named = opened.styles();
            if (named.isPresent()) {
                try (InputStream part = named.get()) {
                    styles.read(SafeXml.reader(part, file.limits().nesting()));
                }
            }
            try (InputStream content = opened.content()) {
                return new OdtContent(
                                SafeXml.reader(content, file.limits().nesting()),
                                styles,
                                new Blocks(file),
                                new Blocks(file))
                        .read();
            }
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            throw file.refused(broken);
        }
    }
}
