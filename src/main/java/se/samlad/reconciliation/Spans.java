package se.samlad.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each group of rows may do to each figure of a report, found out once. */
final class Spans {

    private final List<StatedFigure> report;
    private final Map<Suspects.Group, Span[]> known = new HashMap<>();

    Spans(List<StatedFigure> report) {
        this.report = List.copyOf(report);
    }

    /** The least and the most that a single row may move. */
    record Span(int leastPart, int mostPart, int leastWhole, int mostWhole) {

        static Span of(Iterable<Change.Effect> effects) {
            int leastPart = 1;
            int mostPart = -1;
            int leastWhole = 1;
            int mostWhole = -1;
            for (Change.Effect effect : effects) {
                leastPart = Math.min(leastPart, effect.part());
                mostPart = Math.max(mostPart, effect.part());
                leastWhole = Math.min(leastWhole, effect.whole());
                mostWhole = Math.max(mostWhole, effect.whole());
            }
            return new Span(leastPart, mostPart, leastWhole, mostWhole);
        }
    }

    Span of(Suspects.Group group, int figure) {
        return known.computeIfAbsent(group, this::spans)[figure];
    }

    private Span[] spans(Suspects.Group group) {
        return report.stream()
                .map(figure -> Span.of(group.change().effects(figure)))
                .toArray(Span[]::new);
    }
}
