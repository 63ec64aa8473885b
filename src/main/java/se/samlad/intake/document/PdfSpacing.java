package se.samlad.intake.document;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far apart the lines of a document stand. */
final class PdfSpacing {

    private static final double WIDEST = 2.6;
    private static final double NARROWEST = 0.5;
    private static final double USUAL = 1.2;
    private static final double STEPS = 20;
    private static final int LINES_THAT_SHOW_IT = 3;
    private static final double LOOSE = 1.15;

    private final Map<Long, Integer> counted = new TreeMap<>();
    private final double spacing;

    /** The distance of most lines, as a multiple of their size. */
    PdfSpacing(List<PdfPage> pages) {
        for (PdfPage page : pages) {
            for (int i = 1; i < page.chunks().size(); i++) {
                double ratio = ratio(page.chunks().get(i - 1), page.chunks().get(i));
                if (ratio > NARROWEST && ratio < WIDEST) {
                    counted.merge(Math.round(ratio * STEPS), 1, Integer::sum);
                }
            }
        }
        spacing = counted.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .filter(most -> most.getValue() >= LINES_THAT_SHOW_IT)
                .map(most -> Math.max(USUAL, most.getKey() / STEPS))
                .orElse(USUAL);
    }

    private static double ratio(PdfChunk chunk, PdfChunk next) {
        return (next.baseline() - chunk.baseline()) / chunk.size();
    }

    /** Whether the second stands in the line right under the first one. */
    boolean isUnder(PdfChunk chunk, PdfChunk next) {
        double ratio = ratio(chunk, next);
        return ratio > 0 && ratio < LOOSE * spacing;
    }
}
