package se.samlad.reconciliation;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What the rows of each lever may do to each figure of a report, found out once. */
final class Spans {

    private final List<StatedFigure> report;
    private final IdentityHashMap<Suspects.Group, Span[]> groups = new IdentityHashMap<>();
    private final IdentityHashMap<Lever, Reaches[]> levers = new IdentityHashMap<>();

    Spans(List<StatedFigure> report) {
        this.report = List.copyOf(report);
    }

    /** The least and the most that a single row may move. */
    private record Span(int leastPart, int mostPart, int leastWhole, int mostWhole) {

        static Span of(Set<Change.Effect> effects) {
            return new Span(
                    effects.stream().mapToInt(Change.Effect::part).min().orElse(0),
                    effects.stream().mapToInt(Change.Effect::part).max().orElse(0),
                    effects.stream().mapToInt(Change.Effect::whole).min().orElse(0),
                    effects.stream().mapToInt(Change.Effect::whole).max().orElse(0));
        }
    }

    /** What the rows of a lever may do to a figure's part and whole. */
    record Reaches(Reach part, Reach whole) {}

    /** How many rows must or may move something up or down. */
    static final class Reach {

        private int mustRise;
        private int mayRise;
        private int mustFall;
        private int mayFall;

        private void add(int least, int most, int rows) {
            mustRise += least > 0 ? rows : 0;
            mayRise += most > 0 ? rows : 0;
            mustFall += most < 0 ? rows : 0;
            mayFall += least < 0 ? rows : 0;
        }

        int least(Lever.Use use) {
            int spared = use.lever().rows() - use.rows();
            return Math.max(0, mustRise - spared) - Math.min(use.rows(), mayFall);
        }

        int most(Lever.Use use) {
            int spared = use.lever().rows() - use.rows();
            return Math.min(use.rows(), mayRise) - Math.max(0, mustFall - spared);
        }
    }

    /**
     * What a lever may do.
     *
     * @param figure a figure's place in the report
     */
    Reaches reaches(Lever lever, int figure) {
        return levers.computeIfAbsent(lever, this::all)[figure];
    }

    private Reaches[] all(Lever lever) {
        Reaches[] all = new Reaches[report.size()];
        for (int figure = 0; figure < all.length; figure++) {
            all[figure] = new Reaches(new Reach(), new Reach());
            for (Suspects.Group group : lever.groups()) {
                Span span = groups.computeIfAbsent(group, this::spans)[figure];
                all[figure].part().add(span.leastPart(), span.mostPart(), group.rows());
                all[figure].whole().add(span.leastWhole(), span.mostWhole(), group.rows());
            }
        }
        return all;
    }

    private Span[] spans(Suspects.Group group) {
        return report.stream()
                .map(figure -> Span.of(group.change().effects(figure)))
                .toArray(Span[]::new);
    }
}
