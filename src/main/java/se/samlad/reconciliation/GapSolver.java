package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samlad.participant.RowKey;

/**
 * Looks for the smallest sets of rows that close the gap between a stated and a counted figure (DOMAIN §7).
 *
 * <p>A set is believed when it puts right more of the report's figures than it puts wrong. Bounded: up to three causes
 * together, of which one may contribute some of its rows and the others all; of a percentage that needs more than
 * {@value #MOST_ROWS_TRIED} rows of a cause nothing is said; {@value #MOST_LEVERS} ways of moving a figure are combined and
 * {@value #MOST_RATED} sets are weighed.
 */
final class GapSolver {

    static final int MOST_ROWS_TRIED = 200;
    private static final int MOST_CAUSES = 3;
    private static final int MOST_LEVERS = 24;
    private static final int MOST_RATED = 12;
    private static final int MOST_SHOWN = 5;

    private final Credibility credibility;
    private final List<Suspects.Group> suspects;
    private final Function<RowKey, String> places;

    /**
     * A solver.
     *
     * @param report the figures of the report that are of this period, each once
     * @param places how a row is named
     */
    GapSolver(List<StatedFigure> report, Suspects suspects, Function<RowKey, String> places) {
        this.suspects = suspects.all();
        this.credibility = new Credibility(report, this.suspects);
        this.places = places;
    }

    /** An explanation and what else it does. */
    record Solution(Explanation explanation, Credibility.Weight weight) {

        static final Comparator<Solution> BEST_FIRST = Comparator.comparingInt(Solution::breaks)
                .thenComparing(solution -> solution.explanation().parts().size()
                        + solution.weight().companions())
                .thenComparing(solution -> -solution.fixes())
                .thenComparing(Solution::leftOpen)
                .thenComparing(solution -> solution.explanation().parts().get(0).cause());

        int fixes() {
            return weight.fixes();
        }

        int breaks() {
            return weight.breaks();
        }

        /** How many rows there are to choose among beyond those that are needed. */
        private int leftOpen() {
            return explanation.parts().stream()
                    .mapToInt(part -> Math.max(0, part.candidates() - Math.abs(part.closes())))
                    .sum();
        }
    }

    /** The believable ones, the best first. */
    List<Solution> solve(StatedFigure figure) {
        List<Lever> levers = Lever.of(figure, suspects);
        List<Lever> few = levers.subList(0, Math.min(levers.size(), MOST_LEVERS));
        List<Solution> solutions = new ArrayList<>();
        for (int causes = 1; causes <= MOST_CAUSES; causes++) {
            List<List<Lever.Use>> found = new ArrayList<>();
            combine(figure, causes == 1 ? levers : few, 0, causes, new ArrayList<>(), found);
            solutions.addAll(rated(figure, found));
            if (solutions.stream().anyMatch(solution -> solution.breaks() == 0)) {
                break;
            }
        }
        return solutions.stream().sorted(Solution.BEST_FIRST).limit(MOST_SHOWN).toList();
    }

    private static void combine(
            StatedFigure figure,
            List<Lever> levers,
            int from,
            int missing,
            List<Lever> chosen,
            List<List<Lever.Use>> found) {
        if (missing == 0) {
            uses(figure, chosen).ifPresent(found::add);
            return;
        }
        for (int next = from; next < levers.size(); next++) {
            Lever lever = levers.get(next);
            if (chosen.stream().noneMatch(each -> each.cause() == lever.cause())) {
                chosen.add(lever);
                combine(figure, levers, next + 1, missing - 1, chosen, found);
                chosen.remove(chosen.size() - 1);
            }
        }
    }

    /** All rows of each, or of one of them only some. */
    private static Optional<List<Lever.Use>> uses(StatedFigure figure, List<Lever> chosen) {
        List<Lever.Use> all =
                chosen.stream().map(lever -> new Lever.Use(lever, lever.rows())).toList();
        Change.Effect moved = all.stream().map(Lever.Use::effect).reduce(Change.Effect.NONE, Change.Effect::plus);
        if (figure.agreesWith(moved)) {
            return Optional.of(all);
        }
        for (int some = 0; some < chosen.size(); some++) {
            Lever lever = chosen.get(some);
            Change.Effect others = moved.plus(lever.effect().times(-lever.rows()));
            Optional<Integer> rows = figure.rowsNeeded(others, lever.effect(), lever.rows() - 1);
            if (rows.isPresent()) {
                List<Lever.Use> uses = new ArrayList<>(all);
                uses.set(some, new Lever.Use(lever, rows.get()));
                return Optional.of(uses);
            }
        }
        return Optional.empty();
    }

    private List<Solution> rated(StatedFigure figure, List<List<Lever.Use>> found) {
        Comparator<List<Lever.Use>> likeliest = Comparator.comparing(
                uses -> uses.stream().filter(Lever.Use::isSome).count());
        List<List<Lever.Use>> few =
                found.stream().sorted(likeliest).limit(MOST_RATED).toList();
        List<Solution> alone = few.stream()
                .map(uses -> new Solution(explanation(uses), credibility.alone(figure, uses)))
                .toList();
        boolean enough = alone.stream().anyMatch(solution -> solution.breaks() == 0);
        List<Solution> weighed = enough
                ? alone
                : few.stream()
                        .map(uses -> new Solution(explanation(uses), credibility.accompanied(figure, uses)))
                        .toList();
        return weighed.stream()
                .filter(solution -> solution.weight().isBelievable())
                .toList();
    }

    private Explanation explanation(List<Lever.Use> uses) {
        return new Explanation(uses.stream().map(this::part).toList());
    }

    private Explanation.Part part(Lever.Use use) {
        int moved =
                use.effect().part() == 0 ? use.effect().whole() : use.effect().part();
        List<String> rows = use.lever().first().stream().map(places).toList();
        return new Explanation.Part(use.lever().cause(), rows, use.lever().rows(), moved);
    }
}
