package se.samlad.intake.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import se.samlad.intake.LimitException;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;

/**
 * Pages as they are printed. They say where letters stand and nothing of paragraphs and tables, which are put together
 * again from that; links, attachments and scripts are not looked at.
 */
public final class PdfBlocks {

    private static final int MOST_PAGES = 500;
    private static final long IN_MEMORY = 16L << 20;
    private static final long ON_DISK = 1L << 30;

    /** Where PDFBox keeps the names of this machine's fonts; otherwise it writes into the user's own folder. */
    private static final String FONT_CACHE = "pdfbox.fontcache";

    private PdfBlocks() {}

    /** The document's blocks; a table's row is one block with its cells joined by tabs. */
    public static List<String> read(SourceFile file) throws IOException, RefusedFileException {
        if (System.getProperty(FONT_CACHE) == null) {
            System.setProperty(FONT_CACHE, file.folder().toString());
        }
        try (PDDocument document = load(file)) {
            checkPages(document);
            PdfPages pages = PdfPages.of(document, file);
            if (pages.lines().isEmpty()) {
                throw file.refused("I125");
            }
            Blocks blocks = new Blocks(file);
            new PdfParagraphs(pages.lines(), pages.spacing(), blocks).write();
            return blocks.all();
        } catch (InvalidPasswordException locked) {
            throw file.refused("I106");
        } catch (IOException | RuntimeException broken) {
            throw file.refused(broken);
        }
    }

    private static PDDocument load(SourceFile file) throws IOException {
        if (file.isSealed()) {
            try (InputStream in = file.open()) {
                return Loader.loadPDF(
                        RandomAccessReadBuffer.createBufferFromStream(in),
                        MemoryUsageSetting.setupMainMemoryOnly().streamCache);
            }
        }
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(IN_MEMORY, ON_DISK)
                .setTempDir(file.folder().toFile());
        return Loader.loadPDF(file.path().toFile(), memory.streamCache);
    }

    private static void checkPages(PDDocument document) throws LimitException {
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw new LimitException("I128");
        }
    }
}
