package se.samlad.intake.document;

import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;
import se.samlad.intake.container.OlePackage;

/** Word documents from before 2007: the document's text, then its footnotes and endnotes. */
public final class DocBlocks {

    /** What a part of a document comes to at most, whatever length it claims. */
    private static final int LONGEST_PART = 1 << 26;

    static {
        HWPFDocument.setMaxRecordLength(LONGEST_PART);
        HWPFDocumentCore.setMaxRecordLength(LONGEST_PART);
    }

    private DocBlocks() {}

    /** The document's blocks; a table's row is one block with its cells joined by tabs. */
    public static List<String> read(SourceFile file) throws IOException, RefusedFileException {
        try (OlePackage opened = OlePackage.open(file);
                HWPFDocument document = new HWPFDocument(opened.root())) {
            Blocks blocks = new Blocks(file);
            DocTextBoxes boxes = DocTextBoxes.of(document);
            DocFormFields formFields = new DocFormFields(document.getDataStream());
            new DocStory(boxes, formFields, blocks).read(document.getRange());
            new DocStory(boxes, formFields, blocks).read(document.getFootnoteRange());
            new DocStory(boxes, formFields, blocks).read(document.getEndnoteRange());
            return blocks.all();
        } catch (EncryptedDocumentException locked) {
            throw file.refused("I106");
        } catch (OldFileFormatException old) {
            throw file.refused("I107");
        } catch (IOException | RuntimeException broken) {
            throw file.refused(broken);
        }
    }
}
