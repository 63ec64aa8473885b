package se.samlad.intake.document;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import se.samlad.intake.LimitException;

/** The letters of the pages in the order in which they were drawn, put together as far as they stand side by side. */
final class PdfGlyphs extends PDFTextStripper {

    private static final double GAP_OF_CELLS = 1.0;
    private static final double GAP_WITH_BLANK = 1.6;
    private static final double GAP_AFTER_LABEL = 0.4;
    private static final double OVERLAP = 0.5;
    private static final double SAME_LINE = 0.5;

    /** More than five hundred pages of letters set one by one. */
    private static final int MOST_OPERATORS = 3_000_000;

    private final List<PdfPage> pages = new ArrayList<>();
    private final Map<Float, List<PdfChunk>> ofDirection = new HashMap<>();
    private final int most;
    private int letters;
    private int operators;

    private PdfGlyphs(int most) {
        this.most = most;
    }

    /** What stands on each page, in the direction that most of it is written in. */
    static List<PdfPage> read(PDDocument document, int most) throws IOException {
        PdfGlyphs glyphs = new PdfGlyphs(most);
        glyphs.writeText(document, Writer.nullWriter());
        glyphs.check(); // PDFBox goes on past what happens inside a form
        return glyphs.pages;
    }

    @Override
    protected void startPage(PDPage page) {
        ofDirection.clear();
    }

    @Override
    protected void endPage(PDPage page) {
        List<PdfChunk> best = List.of();
        for (List<PdfChunk> chunks : ofDirection.values()) {
            if (length(chunks) > length(best)) {
                best = chunks;
            }
        }
        pages.add(new PdfPage(
                page, best.stream().filter(chunk -> !chunk.isEmpty()).toList()));
    }

    private static int length(List<PdfChunk> chunks) {
        return chunks.stream().mapToInt(chunk -> chunk.text().length()).sum();
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (letter.getUnicode() != null) {
            letters++;
            add(ofDirection.computeIfAbsent(letter.getDir(), direction -> new ArrayList<>()), PdfGlyph.of(letter));
        }
    }

    /** A page without end, or one that draws itself over and over, is given up. */
    private void check() throws IOException {
        if (letters > most || operators > MOST_OPERATORS) {
            throw new LimitException("I128");
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        check();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        check();
        super.showGlyph(matrix, font, code, displacement);
    }

    private static void add(List<PdfChunk> chunks, PdfGlyph glyph) {
        if (chunks.isEmpty() || !continues(chunks.get(chunks.size() - 1), glyph)) {
            chunks.add(new PdfChunk(glyph.left(), glyph.baseline(), glyph.size()));
        }
        chunks.get(chunks.size() - 1).add(glyph);
    }

    private static boolean continues(PdfChunk chunk, PdfGlyph glyph) {
        if (chunk.isEmpty()) {
            return glyph.text().isBlank();
        }
        double size = Math.max(chunk.size(), glyph.size());
        double gap = glyph.left() - chunk.right();
        double widest = chunk.endsWithBlank() ? GAP_WITH_BLANK : GAP_OF_CELLS;
        return Math.abs(glyph.baseline() - chunk.baseline()) < SAME_LINE * size
                && gap > -OVERLAP * size
                && (gap < (chunk.isLabel() ? GAP_AFTER_LABEL : widest) * size
                        || glyph.text().isBlank());
    }
}
