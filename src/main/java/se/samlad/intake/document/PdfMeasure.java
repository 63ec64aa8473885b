package se.samlad.intake.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How far lines reach on their pages and how far apart they stand, by which a paragraph's lines know each other. */
final class PdfMeasure {

    private static final double NEAR = 50;
    private static final int LINES_THAT_SHOW_IT = 3;
    private static final int LINES_OF_A_NARROW_TEXT = 4;
    private static final double NARROW = 2;
    private static final double BLANK = 0.22;
    private static final double INEXACT = 1;

    private final Map<Long, Double> edges = new HashMap<>();
    private final Map<PdfLine, Double> narrow = new HashMap<>();
    private final PdfSpacing spacing;

    PdfMeasure(List<PdfLine> lines, PdfSpacing spacing) {
        this.spacing = spacing;
        List<PdfLine> text = lines.stream().filter(line -> !line.isRow()).toList();
        text.stream()
                .map(PdfMeasure::paper)
                .distinct()
                .forEach(paper -> edges.put(
                        paper,
                        edge(text.stream().filter(line -> paper(line) == paper).toList())));
        narrow(text);
    }

    private static long paper(PdfLine line) {
        return Math.round(line.page().width());
    }

    /** Where lines end at the latest: where several do, or as far from the right as they begin from the left. */
    private static double edge(List<PdfLine> text) {
        double right = text.stream().mapToDouble(PdfLine::right).max().orElse(0);
        double left = text.stream().mapToDouble(PdfLine::left).min().orElse(0);
        long near = text.stream().filter(line -> line.right() > right - NEAR).count();
        double mirrored = text.isEmpty() ? right : text.get(0).page().width() - left;
        boolean shown = near >= LINES_THAT_SHOW_IT && right - left > (mirrored - left) / 2;
        return shown ? right : Math.max(right, mirrored);
    }

    /** Whether the second line stands right under the first one. */
    boolean isUnder(PdfLine line, PdfLine next) {
        return line.page() == next.page() && spacing.isUnder(line.last(), next.first());
    }

    /** Whether a line ended because the next one's first word had no room. */
    boolean isFull(PdfLine line, PdfLine next) {
        double edge = narrow.getOrDefault(line, edges.getOrDefault(paper(line), 0.0));
        return reach(line, next) > edge - INEXACT;
    }

    private static double reach(PdfLine line, PdfLine next) {
        return line.right() + BLANK * line.size() + next.first().firstWordWidth();
    }

    /** Text in a narrow box or with wide edges: lines under each other that all end where they have to. */
    private void narrow(List<PdfLine> text) {
        int from = 0;
        for (int i = 1; i <= text.size(); i++) {
            if (i == text.size() || !isOneText(text.get(i - 1), text.get(i))) {
                narrowGroup(text.subList(from, i));
                from = i;
            }
        }
    }

    private boolean isOneText(PdfLine line, PdfLine next) {
        return !next.isLabelled()
                && line.looksLike(next)
                && next.left() - line.left() < NARROW * line.size()
                && (line.page() != next.page() || isUnder(line, next));
    }

    private void narrowGroup(List<PdfLine> group) {
        double right = group.stream().mapToDouble(PdfLine::right).max().orElse(0);
        if (group.size() < LINES_OF_A_NARROW_TEXT
                || right
                        > edges.getOrDefault(paper(group.get(0)), 0.0)
                                - NARROW * group.get(0).size()) {
            return;
        }
        for (int i = 1; i < group.size(); i++) {
            if (reach(group.get(i - 1), group.get(i)) <= right - INEXACT) {
                return;
            }
        }
        group.forEach(line -> narrow.put(line, right));
    }
}
