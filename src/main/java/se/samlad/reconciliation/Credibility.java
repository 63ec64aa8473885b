package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Weighs an explanation by what it does to the rest of the report: how many figures that differ it puts right, how many
 * that agree it puts wrong. Where it puts any wrong, something else may have happened too, which does not touch the figure
 * itself: up to {@value #MOST_COMPANIONS} rows of one more cause.
 */
final class Credibility {

    private static final int MOST_COMPANIONS = 3;

    private final List<StatedFigure> report;
    private final List<Suspects.Group> suspects;
    private final Spans spans;
    private final IdentityHashMap<StatedFigure, List<Lever>> elsewhere = new IdentityHashMap<>();

    Credibility(List<StatedFigure> report, List<Suspects.Group> suspects) {
        this.report = List.copyOf(report);
        this.suspects = List.copyOf(suspects);
        this.spans = new Spans(report);
    }

    /**
     * What an explanation does.
     *
     * @param fixes how many of the report's figures it puts right
     * @param breaks how many it puts wrong
     * @param companions how many causes more are needed elsewhere
     */
    record Weight(int fixes, int breaks, int companions) {

        private static final Comparator<Weight> HEAVIEST_FIRST =
                Comparator.comparingInt(Weight::breaks).thenComparing(weight -> -weight.fixes);

        boolean isBelievable() {
            return fixes > breaks;
        }
    }

    /** The weight by itself. */
    Weight alone(StatedFigure figure, List<Lever.Use> uses) {
        return weight(figure, uses, 0);
    }

    /** The best weight when something else has happened too. */
    Weight accompanied(StatedFigure figure, List<Lever.Use> uses) {
        List<Weight> weights = new ArrayList<>();
        weights.add(alone(figure, uses));
        for (Lever lever : elsewhere.computeIfAbsent(figure, this::elsewhere)) {
            if (uses.stream().noneMatch(use -> use.lever().cause() == lever.cause())) {
                for (int rows = 1; rows <= Math.min(MOST_COMPANIONS, lever.rows()); rows++) {
                    List<Lever.Use> all = new ArrayList<>(uses);
                    all.add(new Lever.Use(lever, rows));
                    weights.add(weight(figure, all, 1));
                }
            }
        }
        return weights.stream().min(Weight.HEAVIEST_FIRST).orElseThrow();
    }

    /** Rows by cause that need not touch the figure. */
    private List<Lever> elsewhere(StatedFigure figure) {
        Map<Cause, List<Suspects.Group>> groups = new EnumMap<>(Cause.class);
        for (Suspects.Group group : suspects) {
            if (group.change().effects(figure).contains(Change.Effect.NONE)) {
                groups.computeIfAbsent(group.change().cause(), cause -> new ArrayList<>())
                        .add(group);
            }
        }
        List<Lever> levers = new ArrayList<>();
        groups.forEach((cause, untouched) -> levers.add(new Lever(
                cause,
                Change.Effect.NONE,
                untouched,
                untouched.stream().mapToInt(Suspects.Group::rows).sum())));
        return levers;
    }

    private Weight weight(StatedFigure figure, List<Lever.Use> uses, int companions) {
        int fixes = 0;
        int breaks = 0;
        for (int i = 0; i < report.size(); i++) {
            StatedFigure other = report.get(i);
            boolean same = other.identity().equals(figure.identity());
            boolean allowed = same || Consequence.of(uses, i, spans).allows(other);
            fixes += allowed && !other.agrees() ? 1 : 0;
            breaks += !allowed && other.agrees() ? 1 : 0;
        }
        return new Weight(fixes, breaks, companions);
    }
}
