package se.samlad.intake.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import se.samlad.file.SafeXml;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;

/** An OpenDocument file's package: its content and styles. */
public final class OpenDocumentPackage implements Closeable {

    private static final String KIND = "mimetype";
    private static final String MANIFEST = "META-INF/manifest.xml";
    private static final int LONGEST_KIND = 200;

    private final ZipFile zip;
    private final SourceFile file;
    private final AtomicLong bytesLeft;

    private OpenDocumentPackage(ZipFile zip, SourceFile file) {
        this.zip = zip;
        this.file = file;
        this.bytesLeft = new AtomicLong(file.limits().inflatedBytes());
    }

    /**
     * Opens a package to read.
     *
     * @throws RefusedFileException when it has a password, is damaged or asks for too much
     */
    public static OpenDocumentPackage open(SourceFile file) throws IOException, RefusedFileException {
        ZipCheck.check(file);
        OpenDocumentPackage opened = new OpenDocumentPackage(ZipCheck.open(file), file);
        try {
            opened.refuseEncrypted();
            return opened;
        } catch (IOException | RefusedFileException | RuntimeException refused) {
            opened.close();
            throw refused;
        }
    }

    /** What a package says it is; empty when it is no OpenDocument file. */
    static Optional<String> kind(ZipFile zip) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(KIND);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return Optional.of(new String(in.readNBytes(LONGEST_KIND), StandardCharsets.US_ASCII).strip());
        }
    }

    private void refuseEncrypted() throws IOException, RefusedFileException {
        Optional<InputStream> manifest = part(MANIFEST);
        if (manifest.isEmpty()) {
            return;
        }
        try (InputStream in = manifest.get()) {
            XMLStreamReader xml = SafeXml.reader(in, file.limits().nesting());
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("encryption-data")) {
                    throw file.refused("I106");
                }
            }
        } catch (XMLStreamException broken) {
            throw file.refused(broken);
        }
    }

    /**
     * The document's content.
     *
     * @throws RefusedFileException when there is none
     */
    public InputStream content() throws IOException, RefusedFileException {
        return part("content.xml").orElseThrow(() -> file.refused("I102"));
    }

    /** The named styles; empty when there are none. */
    public Optional<InputStream> styles() throws IOException {
        return part("styles.xml");
    }

    private Optional<InputStream> part(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new LimitedStream(zip.getInputStream(entry), bytesLeft));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
