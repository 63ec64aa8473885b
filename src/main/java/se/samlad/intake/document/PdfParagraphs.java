package se.samlad.intake.document;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines together again to paragraphs, over the ends of lines and pages. */
final class PdfParagraphs {

    private static final Pattern BOX = Pattern.compile("[☐☒].*", Pattern.DOTALL);
    private static final double SAME_EDGE = 0.6;

    private final List<PdfLine> lines;
    private final Blocks blocks;
    private final PdfMeasure measure;
    private final Hyphenation hyphenation = new Hyphenation();

    PdfParagraphs(List<PdfLine> lines, PdfSpacing spacing, Blocks blocks) {
        this.lines = lines;
        this.blocks = blocks;
        this.measure = new PdfMeasure(lines, spacing);
        lines.forEach(line -> line.cells().forEach(cell -> cell.forEach(chunk -> hyphenation.learn(chunk.text()))));
    }

    /** Gives each paragraph, and each row of a table, as a block. */
    void write() throws IOException {
        StringBuilder paragraph = new StringBuilder();
        int begun = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0 && !goesOn(lines.get(i - 1), lines.get(i), i - 1 == begun)) {
                blocks.add(paragraph.toString());
                paragraph.setLength(0);
                begun = i;
            }
            String text = text(lines.get(i));
            String joined = paragraph.isEmpty() ? text : hyphenation.join(paragraph.toString(), text);
            paragraph.setLength(0);
            paragraph.append(joined);
        }
        blocks.add(paragraph.toString());
    }

    private String text(PdfLine line) {
        StringBuilder text = new StringBuilder();
        boolean field = true;
        for (List<PdfChunk> cell : line.cells()) {
            boolean isField = cell.get(0).isField();
            if (!text.isEmpty()) {
                text.append(field || isField ? ' ' : '\t');
            }
            text.append(
                    cell.stream().map(PdfChunk::text).reduce(hyphenation::join).orElse(""));
            field = isField;
        }
        return text.toString();
    }

    private boolean goesOn(PdfLine line, PdfLine next, boolean first) {
        if (line.isRow() || next.isRow() || next.isLabelled()) {
            return false;
        }
        if (BOX.matcher(next.text()).matches() || !line.looksLike(next) || !standsAlike(line, next, first)) {
            return false;
        }
        boolean otherPage = line.page() != next.page();
        return (otherPage || measure.isUnder(line, next)) && (isDivided(line, next) || measure.isFull(line, next));
    }

    private static boolean isDivided(PdfLine line, PdfLine next) {
        return line.text().matches("(?s).*\\p{L}[-\\u00AD\\u2010]")
                && next.text().matches("(?s)\\p{Ll}.*");
    }

    /** A paragraph's first line may stand apart, and the lines of a heading may have the same middle. */
    private static boolean standsAlike(PdfLine line, PdfLine next, boolean first) {
        double edge = SAME_EDGE * line.size();
        double right = next.left() - line.left();
        double middle = (next.left() + next.right() - line.left() - line.right()) / 2;
        boolean firstIndented = first && !line.isLabelled() && right < 0;
        return Math.abs(right) < edge || firstIndented || Math.abs(middle) < edge;
    }
}
