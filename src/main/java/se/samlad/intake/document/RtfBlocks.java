package se.samlad.intake.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;

/** Rich Text Format, which any word processor can save: the document's text, then its notes. */
public final class RtfBlocks {

    private RtfBlocks() {}

    /** The document's blocks; a table's row is one block with its cells joined by tabs. */
    public static List<String> read(SourceFile file) throws IOException, RefusedFileException {
        try (InputStream in = new BufferedInputStream(file.open())) {
            return new RtfDocument(new RtfTokens(in), file).read();
        } catch (IOException | RuntimeException broken) {
            throw file.refused(broken);
        }
    }
}
