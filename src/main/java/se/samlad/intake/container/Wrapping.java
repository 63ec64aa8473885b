package se.samlad.intake.container;

import java.io.IOException;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;

/** What a package holds: said by the package itself, never by the file's name. */
public enum Wrapping {
    OFFICE_WORKBOOK,
    OFFICE_DOCUMENT,
    OPEN_DOCUMENT_SHEETS,
    OPEN_DOCUMENT_TEXT,
    OLE_WORKBOOK,
    OLE_DOCUMENT;

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /**
     * What a zip file holds.
     *
     * @throws RefusedFileException when it is neither a workbook nor a text document
     */
    public static Wrapping ofZip(SourceFile file) throws IOException, RefusedFileException {
        ZipCheck.check(file);
        boolean office;
        Optional<String> kind;
        try (ZipFile zip = ZipCheck.open(file)) {
            office = zip.getEntry("[Content_Types].xml") != null;
            kind = OpenDocumentPackage.kind(zip);
        } catch (IOException broken) {
            throw file.refused(broken);
        }
        if (office) {
            return ofOffice(file);
        }
        if (kind.isEmpty()) {
            throw file.refused("I126");
        }
        if (kind.get().startsWith(OPEN_DOCUMENT + "spreadsheet")) {
            return OPEN_DOCUMENT_SHEETS;
        }
        if (kind.get().startsWith(OPEN_DOCUMENT + "text")) {
            return OPEN_DOCUMENT_TEXT;
        }
        throw file.refused("I101");
    }

    private static Wrapping ofOffice(SourceFile file) throws IOException, RefusedFileException {
        try (OfficePackage opened = OfficePackage.open(file)) {
            String type = opened.contentType();
            if (type.contains("sheet.binary")) {
                throw file.refused("I127");
            }
            if (type.contains("spreadsheetml") || type.contains("ms-excel")) {
                return OFFICE_WORKBOOK;
            }
            if (type.contains("wordprocessingml") || type.contains("ms-word")) {
                return OFFICE_DOCUMENT;
            }
            throw file.refused("I101");
        }
    }

    /**
     * What an OLE2 file holds.
     *
     * @throws RefusedFileException when it is neither a workbook nor a text document
     */
    public static Wrapping ofOle(SourceFile file) throws IOException, RefusedFileException {
        try (OlePackage opened = OlePackage.open(file)) {
            if (opened.isWorkbook()) {
                return OLE_WORKBOOK;
            }
            if (opened.isDocument()) {
                return OLE_DOCUMENT;
            }
            throw file.refused("I101");
        }
    }
}
