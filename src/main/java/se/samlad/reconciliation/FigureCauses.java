package se.samlad.reconciliation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import se.samlad.claim.Unit;
import se.samlad.core.Selection;

/** Explains a figure by other figures, where no row is at fault: two have changed places, or old ones were copied. */
final class FigureCauses {

    private final List<StatedFigure> report;
    private final Function<StatedFigure, Optional<StatedFigure>> earlier;

    /**
     * Causes.
     *
     * @param report the figures of the report that are of this period, each once
     * @param earlier the same claim beside what the earlier period's list gave; empty when none is kept
     */
    FigureCauses(List<StatedFigure> report, Function<StatedFigure, Optional<StatedFigure>> earlier) {
        this.report = List.copyOf(report);
        this.earlier = earlier;
    }

    List<GapSolver.Solution> solve(StatedFigure figure) {
        return java.util.stream.Stream.of(swapped(figure), copied(figure))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<GapSolver.Solution> swapped(StatedFigure figure) {
        return report.stream()
                .filter(other -> isCounterpart(figure, other))
                .findFirst()
                .map(other -> new GapSolver.Solution(
                        of(Cause.SWAPPED, other.part() - figure.part()), new Credibility.Weight(2, 0, 0)));
    }

    private static boolean isCounterpart(StatedFigure figure, StatedFigure other) {
        return other.kind().equals(figure.kind())
                && !other.claim().selection().equals(figure.claim().selection())
                && other.claim().unit() == figure.claim().unit()
                && Objects.equals(wholeOf(other), wholeOf(figure))
                && !other.agrees()
                && figure.agrees(other.part(), other.whole())
                && other.agrees(figure.part(), figure.whole());
    }

    private static Optional<Selection> wholeOf(StatedFigure figure) {
        return figure.claim().basis().map(basis -> basis.selection());
    }

    /** A percentage may be an old one by chance when no other figure is. */
    private Optional<GapSolver.Solution> copied(StatedFigure figure) {
        Optional<StatedFigure> before = earlier.apply(figure).filter(StatedFigure::agrees);
        int fixes = (int) report.stream()
                .filter(each -> !each.agrees())
                .filter(each -> earlier.apply(each).filter(StatedFigure::agrees).isPresent())
                .count();
        boolean mayBeChance = figure.claim().unit() == Unit.PERCENT && fixes < 2;
        return before.filter(old -> !mayBeChance && (old.part() != figure.part() || old.whole() != figure.whole()))
                .map(old -> new GapSolver.Solution(
                        of(Cause.EARLIER_FIGURES, old.part() - figure.part()),
                        new Credibility.Weight(Math.max(1, fixes), 0, 0)));
    }

    private static Explanation of(Cause cause, int closes) {
        return new Explanation(List.of(new Explanation.Part(cause, List.of(), 0, closes)));
    }
}
