package se.samlad.intake.document;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Lines whose words were drawn apart so that they end at the same edge: they look like a row of a table, and are none. */
final class PdfJustified {

    private static final int LINES_THAT_SHOW_IT = 3;
    private static final double EVEN = 1.35;
    private static final double SAME_COLUMN = 1.5;

    private final Map<Long, Integer> edges = new HashMap<>();

    private PdfJustified(List<PdfLine> lines) {
        lines.forEach(line -> edges.merge(Math.round(line.right()), 1, Integer::sum));
    }

    static void mend(List<PdfLine> lines) {
        PdfJustified justified = new PdfJustified(lines);
        for (int i = 0; i < lines.size(); i++) {
            PdfLine line = lines.get(i);
            List<PdfLine> around = lines.subList(Math.max(0, i - 1), Math.min(lines.size(), i + 2));
            if (justified.endsAtEdge(line)
                    && isDrawnApart(line)
                    && around.stream().noneMatch(other -> other != line && isColumn(line, other))) {
                line.joinCells();
            }
        }
    }

    private boolean endsAtEdge(PdfLine line) {
        long edge = Math.round(line.right());
        int lines = 0;
        for (long near = edge - 1; near <= edge + 1; near++) {
            lines += edges.getOrDefault(near, 0);
        }
        return lines >= LINES_THAT_SHOW_IT;
    }

    /** Whether there is a blank in every gap, and the gaps are alike. */
    private static boolean isDrawnApart(PdfLine line) {
        if (!line.isRow() || line.cells().stream().anyMatch(cell -> cell.size() > 1)) {
            return false;
        }
        List<PdfChunk> chunks = line.cells().stream().map(cell -> cell.get(0)).toList();
        double widest = 0;
        double narrowest =
                Collections.min(chunks.stream().map(PdfChunk::narrowestBlank).toList());
        for (int i = 1; i < chunks.size(); i++) {
            double gap = chunks.get(i).left() - chunks.get(i - 1).right();
            widest = Math.max(widest, gap);
            narrowest = Math.min(narrowest, gap);
            if (!chunks.get(i - 1).endsWithBlank()) {
                return false;
            }
        }
        return widest < EVEN * narrowest;
    }

    /** The cells of a table's rows begin under each other, all of them. */
    private static boolean isColumn(PdfLine line, PdfLine other) {
        return other.isRow()
                && line.cells().stream().skip(1).allMatch(cell -> other.cells().stream()
                        .skip(1)
                        .anyMatch(below ->
                                Math.abs(below.get(0).left() - cell.get(0).left()) < SAME_COLUMN));
    }
}
