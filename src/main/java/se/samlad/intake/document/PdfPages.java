package se.samlad.intake.document;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import se.samlad.intake.SourceFile;

/**
 * All pages' lines in reading order, without what stands at the head and foot of every page; notes come last.
 *
 * @param spacing how far apart they stand
 */
record PdfPages(List<PdfLine> lines, PdfSpacing spacing) {

    static PdfPages of(PDDocument document, SourceFile file) throws IOException {
        List<PdfPage> pages = PdfGlyphs.read(document, file.limits().documentCharacters());
        PdfFormFields.insert(document, pages);
        PdfRunningLines.remove(pages);
        PdfSpacing spacing = new PdfSpacing(pages);
        List<PdfLine> lines = PdfNotes.last(
                pages.stream().map(page -> PdfRows.of(page, spacing)).toList());
        PdfJustified.mend(lines);
        return new PdfPages(lines, spacing);
    }
}
