package se.samlad.intake.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import se.samlad.file.SafeXml;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;
import se.samlad.intake.container.OfficePackage;

/** Word documents since 2007: the document's text, then its footnotes and endnotes. */
public final class DocxBlocks {

    private static final List<String> NOTES = List.of("footnotes", "endnotes");

    private DocxBlocks() {}

    /** The document's blocks; a table's row is one block with its cells joined by tabs. */
    public static List<String> read(SourceFile file) throws IOException, RefusedFileException {
        try (OfficePackage opened = OfficePackage.open(file)) {
            Set<String> hidden = hiddenStyles(opened, file);
            Blocks blocks = new Blocks(file);
            try (InputStream document = opened.main()) {
                walk(document, file, hidden, blocks);
            }
            for (String kind : NOTES) {
                Optional<InputStream> notes = opened.relatedByKind(kind);
                if (notes.isPresent()) {
                    try (InputStream part = notes.get()) {
                        walk(part, file, hidden, blocks);
                    }
                }
            }
            return blocks.all();
        } catch (XMLStreamException | IOException | RuntimeException broken) {
            throw file.refused(broken);
        }
    }

    private static void walk(InputStream part, SourceFile file, Set<String> hidden, Blocks blocks)
            throws IOException, XMLStreamException {
        new DocxPart(SafeXml.reader(part, file.limits().nesting()), hidden, blocks).walk();
    }

    private static Set<String> hiddenStyles(OfficePackage opened, SourceFile file)
            throws IOException, RefusedFileException, XMLStreamException {
        Optional<InputStream> styles = opened.relatedByKind("styles");
        if (styles.isEmpty()) {
            return Set.of();
        }
        try (InputStream part = styles.get()) {
            return DocxStyles.hidden(SafeXml.reader(part, file.limits().nesting()));
        }
    }
}
