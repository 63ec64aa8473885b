package se.samlad.intake.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import se.samlad.file.SealedFile;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;

/** What Office wrote before 2007, and what it wraps files with a password in. */
public final class OlePackage implements Closeable {

    private static final String WORKBOOK = "Workbook";
    private static final String DOCUMENT = "WordDocument";

    private final POIFSFileSystem opened;

    private OlePackage(POIFSFileSystem opened) {
        this.opened = opened;
    }

    /**
     * Opens a file to read.
     *
     * @throws RefusedFileException when it has a password, is older than Excel 97, or is damaged
     */
    public static OlePackage open(SourceFile file) throws IOException, RefusedFileException {
        POIFSFileSystem opened;
        try {
            opened = file.isSealed()
                    ? inMemory(file)
                    : new POIFSFileSystem(file.path().toFile(), true);
        } catch (SealedFile.BrokenException broken) {
            throw file.refused(broken);
        } catch (IOException | RuntimeException broken) {
            throw file.refused("I102");
        }
        OlePackage ole = new OlePackage(opened);
        if (ole.has("EncryptedPackage")) {
            ole.close();
            throw file.refused("I106");
        }
        if (ole.has("Book") && !ole.has(WORKBOOK)) {
            ole.close();
            throw file.refused("I107");
        }
        return ole;
    }

    private static POIFSFileSystem inMemory(SourceFile file) throws IOException {
        try (InputStream in = file.open()) {
            return new POIFSFileSystem(in);
        }
    }

    /** Whether it is an Excel workbook. */
    public boolean isWorkbook() {
        return has(WORKBOOK);
    }

    /** Whether it is a Word document. */
    public boolean isDocument() {
        return has(DOCUMENT);
    }

    private boolean has(String name) {
        return opened.getRoot().hasEntryCaseInsensitive(name);
    }

    /** A stream in it. */
    public InputStream stream(String name) throws IOException {
        return opened.getRoot().createDocumentInputStream(opened.getRoot().getEntryCaseInsensitive(name));
    }

    /** Where its streams lie. */
    public DirectoryNode root() {
        return opened.getRoot();
    }

    @Override
    public void close() throws IOException {
        opened.close();
    }
}
