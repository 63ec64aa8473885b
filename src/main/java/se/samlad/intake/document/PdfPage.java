package se.samlad.intake.document;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page with what stands on it, in the order in which it was drawn. */
final class PdfPage {

    private final PDPage page;
    private final List<PdfChunk> chunks;

    PdfPage(PDPage page, List<PdfChunk> chunks) {
        this.page = page;
        this.chunks = new ArrayList<>(chunks);
    }

    /** What stands on it; may be changed. */
    List<PdfChunk> chunks() {
        return chunks;
    }

    boolean is(PDPage other) {
        return page.getCOSObject() == other.getCOSObject();
    }

    double height() {
        return isTurned() ? box().getWidth() : box().getHeight();
    }

    double width() {
        return isTurned() ? box().getHeight() : box().getWidth();
    }

    private boolean isTurned() {
        return page.getRotation() % 180 != 0;
    }

    private PDRectangle box() {
        return page.getCropBox();
    }

    /** Puts something where people see it: before what stands further right in its line, or below it. */
    void insert(PdfChunk chunk) {
        int at = 0;
        for (PdfChunk other : chunks) {
            boolean sameLine = Math.abs(other.baseline() - chunk.baseline()) < other.size() / 2;
            if (sameLine ? other.left() > chunk.left() : other.baseline() > chunk.baseline()) {
                break;
            }
            at++;
        }
        chunks.add(at, chunk);
    }
}
