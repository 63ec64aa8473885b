package se.samlad.intake.container;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.openxml4j.util.ZipFileZipEntrySource;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;

/** An Office file's package: which parts there are and how they hang together. What lies outside is not followed. */
public final class OfficePackage implements Closeable {

    private static final String[] MAIN_PART = {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    };

    static {
        // The bytes are counted as they are unpacked: a list of equal rows may be packed as tightly as it likes.
        ZipSecureFile.setMinInflateRatio(0);
    }

    private final OPCPackage opened;
    private final SourceFile file;
    private final PackagePart main;
    private final AtomicLong bytesLeft;

    private OfficePackage(OPCPackage opened, SourceFile file, PackagePart main) {
        this.opened = opened;
        this.file = file;
        this.main = main;
        this.bytesLeft = new AtomicLong(file.limits().inflatedBytes());
    }

    /**
     * Opens a package to read.
     *
     * @throws RefusedFileException when the file is no such package, is damaged or asks for too much
     */
    public static OfficePackage open(SourceFile file) throws IOException, RefusedFileException {
        ZipCheck.check(file);
        OPCPackage opened;
        try {
            opened = file.isSealed()
                    ? OPCPackage.open(new ZipFileZipEntrySource(ZipCheck.open(file)))
                    : OPCPackage.open(file.path().toFile(), PackageAccess.READ);
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | EmptyFileException broken) {
            throw file.refused(broken);
        }
        for (String type : MAIN_PART) {
            for (PackageRelationship relationship : opened.getRelationshipsByType(type)) {
                PackagePart main = opened.getPart(relationship);
                if (main != null) {
                    return new OfficePackage(opened, file, main);
                }
            }
        }
        opened.revert();
        throw file.refused("I102");
    }

    /** What kind of document the main part is, as the package says. */
    public String contentType() {
        return main.getContentType();
    }

    /** The main part's bytes. */
    public InputStream main() throws IOException {
        return limited(main);
    }

    /** The bytes of a part that the main part points at by a relationship's id. */
    public InputStream related(String id) throws IOException, RefusedFileException {
        PackageRelationship relationship = main.getRelationship(id);
        if (relationship == null) {
            throw file.refused("I102");
        }
        return open(relationship);
    }

    /** The bytes of the part that the main part points at by the kind of relationship; empty when there is none. */
    public Optional<InputStream> relatedByKind(String kind) throws IOException, RefusedFileException {
        try {
            for (PackageRelationship relationship : main.getRelationships()) {
                if (relationship.getRelationshipType().endsWith("/" + kind)) {
                    return Optional.of(open(relationship));
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException broken) {
            throw file.refused("I102");
        }
    }

    private InputStream open(PackageRelationship relationship) throws IOException, RefusedFileException {
        if (relationship.getTargetMode() == TargetMode.EXTERNAL) {
            throw file.refused("I102");
        }
        try {
            PackagePart part = opened.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
            if (part == null) {
                throw file.refused("I102");
            }
            return limited(part);
        } catch (InvalidFormatException | IllegalArgumentException broken) {
            throw file.refused("I102");
        }
    }

    private InputStream limited(PackagePart part) throws IOException {
        return new LimitedStream(part.getInputStream(), bytesLeft);
    }

    @Override
    public void close() {
        opened.revert();
    }
}
