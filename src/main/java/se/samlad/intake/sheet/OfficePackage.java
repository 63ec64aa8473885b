package se.samlad.intake.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import se.samlad.intake.RefusedFileException;

/** An Office file's package: which parts there are and how they hang together; POI guards against zip bombs. */
public final class OfficePackage implements Closeable {

    private static final String[] MAIN_PART = {
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument",
        "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument"
    };

    private final OPCPackage opened;
    private final String file;
    private final PackagePart main;

    private OfficePackage(OPCPackage opened, String file, PackagePart main) {
        this.opened = opened;
        this.file = file;
        this.main = main;
    }

    /**
     * Opens a package to read.
     *
     * @throws RefusedFileException when the file is no such package or is damaged
     */
    public static OfficePackage open(Path path, String file) throws RefusedFileException {
        OPCPackage opened;
        try {
            opened = OPCPackage.open(path.toFile(), PackageAccess.READ);
        } catch (InvalidFormatException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | EmptyFileException broken) {
            throw new RefusedFileException("I102", file);
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
        throw new RefusedFileException("I102", file);
    }

    /** Whether the main part is a workbook. */
    public boolean isWorkbook() {
        return main.getContentType().contains("sheet");
    }

    /** Whether the main part is a text document. */
    public boolean isDocument() {
        return main.getContentType().contains("wordprocessing");
    }

    /** The main part's bytes. */
    public InputStream main() throws IOException {
        return main.getInputStream();
    }

    /** The bytes of a part that the main part points at by a relationship's id. */
    InputStream related(String id) throws IOException, RefusedFileException {
        PackageRelationship relationship = main.getRelationship(id);
        if (relationship == null) {
            throw new RefusedFileException("I102", file);
        }
        return open(relationship);
    }

    /** The bytes of the part that the main part points at by the kind of relationship; empty when there is none. */
    Optional<InputStream> relatedByKind(String kind) throws IOException, RefusedFileException {
        try {
            for (PackageRelationship relationship : main.getRelationships()) {
                if (relationship.getRelationshipType().endsWith("/" + kind)) {
                    return Optional.of(open(relationship));
                }
            }
            return Optional.empty();
        } catch (InvalidFormatException broken) {
            throw new RefusedFileException("I102", file);
        }
    }

    private InputStream open(PackageRelationship relationship) throws IOException, RefusedFileException {
        try {
            PackagePart part = opened.getPart(PackagingURIHelper.createPartName(relationship.getTargetURI()));
            if (part == null) {
                throw new RefusedFileException("I102", file);
            }
            return part.getInputStream();
        } catch (InvalidFormatException broken) {
            throw new RefusedFileException("I102", file);
        }
    }

    @Override
    public void close() {
        opened.revert();
    }
}
