package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samlad.count.Definition;
import se.samlad.count.DefinitionCube;

/**
 * Looks for other definitions under which a figure is right (DOMAIN §7). One that is right for a single figure of a
 * breakdown may be so by chance: it is believed when all the report's figures of that kind agree with it, and when it is
 * another in two ways only where there are several of them.
 */
final class DefinitionSolver {

    private final List<StatedFigure> report;
    private final DefinitionCube cube;
    private final Map<StatedFigure.Kind, List<Solution>> known = new HashMap<>();

    /** A solver for the figures of a report that are of this period, each once. */
    DefinitionSolver(List<StatedFigure> report, DefinitionCube cube) {
        this.report = List.copyOf(report);
        this.cube = cube;
    }

    /**
     * A definition under which all figures of a kind are right.
     *
     * @param fixes how many of the report's figures it puts right, counting kinds that are right altogether
     */
    record Solution(Definition definition, int distance, int fixes) {

        static final Comparator<Solution> BEST_FIRST =
                Comparator.comparingInt(Solution::distance).thenComparing(solution -> -solution.fixes());
    }

    /** The believable ones, the nearest to the default first. */
    List<Solution> solve(StatedFigure figure) {
        return known.computeIfAbsent(figure.kind(), kind -> solveKind(figure));
    }

    private List<Solution> solveKind(StatedFigure figure) {
        List<StatedFigure> kind = ofKind(figure.kind());
        List<Solution> solutions = new ArrayList<>();
        for (Definition definition :
                Definition.others(figure.claim().scope(), figure.claim().selection())) {
            int distance = definition.distance(figure.claim().scope());
            if ((distance == 1 || kind.size() > 1) && allAgree(kind, definition)) {
                solutions.add(new Solution(definition, distance, fixes(definition, figure)));
            }
        }
        solutions.sort(Solution.BEST_FIRST);
        return solutions;
    }

    /** Whether all figures of a kind are right under a definition. */
    boolean reproduces(StatedFigure.Kind kind, Definition definition) {
        return allAgree(ofKind(kind), definition);
    }

    private List<StatedFigure> ofKind(StatedFigure.Kind kind) {
        return report.stream().filter(each -> each.kind().equals(kind)).toList();
    }

    private boolean allAgree(List<StatedFigure> figures, Definition definition) {
        return figures.stream().allMatch(each -> agrees(each, definition));
    }

    private boolean agrees(StatedFigure figure, Definition definition) {
        return figure.holds(cube.count(definition, figure.claim().selection()), whole(figure, definition));
    }

    /** Whether a definition makes a figure right, and not only if cut off. */
    boolean isRight(StatedFigure figure, Definition definition) {
        return figure.agrees(cube.count(definition, figure.claim().selection()), whole(figure, definition));
    }

    private int whole(StatedFigure figure, Definition definition) {
        return figure.claim()
                .basis()
                .map(basis -> cube.count(definition, basis.selection()))
                .orElse(0);
    }

    private int fixes(Definition definition, StatedFigure of) {
        int fixes = 0;
        for (StatedFigure each : report) {
            boolean sameScope = each.claim().scope() == of.claim().scope();
            if (sameScope && !each.agrees() && allAgree(ofKind(each.kind()), definition)) {
                fixes++;
            }
        }
        return fixes;
    }
}
