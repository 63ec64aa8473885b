package se.samlad.reconciliation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.samlad.claim.Unit;
import se.samlad.core.Period;
import se.samlad.core.Selection;

/** Explains a figure by other figures, where no row is at fault: two have changed places, or old ones were copied. */
final class FigureCauses {

    private final List<StatedFigure> report;
    private final List<Period> earlier;
    private final BiFunction<StatedFigure, Period, Optional<StatedFigure>> then;

    /**
     * Causes.
     *
     * @param report the figures of the report that are of this period, each once
     * @param earlier the periods before of which figures are kept, the latest first
     * @param then the same claim beside what an earlier period's list gave; empty when that was not counted
     */
    FigureCauses(
            List<StatedFigure> report,
            List<Period> earlier,
            BiFunction<StatedFigure, Period, Optional<StatedFigure>> then) {
        this.report = List.copyOf(report);
        this.earlier = List.copyOf(earlier);
        this.then = then;
    }

    List<GapSolver.Solution> solve(StatedFigure figure) {
        return Stream.concat(swapped(figure).stream(), copied(figure).stream()).toList();
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

    /** The period of which most of the figures that differ are, the latest of several. */
    private Optional<GapSolver.Solution> copied(StatedFigure figure) {
        return earlier.stream()
                .flatMap(period -> copied(figure, period).stream())
                .reduce((latest, older) -> older.fixes() > latest.fixes() ? older : latest);
    }

    /** A percentage, or a figure of long ago, may be an old one by chance when no other figure is. */
    private Optional<GapSolver.Solution> copied(StatedFigure figure, Period period) {
        Optional<StatedFigure> before = then.apply(figure, period).filter(StatedFigure::agrees);
        int fixes = (int) report.stream()
                .filter(each -> !each.agrees())
                .filter(each ->
                        then.apply(each, period).filter(StatedFigure::agrees).isPresent())
                .count();
        boolean latest = period.equals(earlier.get(0));
        boolean mayBeChance = (figure.claim().unit() == Unit.PERCENT || !latest) && fixes < 2;
        return before.filter(old -> !mayBeChance && (old.part() != figure.part() || old.whole() != figure.whole()))
                .map(old -> new GapSolver.Solution(
                        new Explanation(List.of(Explanation.Part.copied(period, old.part() - figure.part()))),
                        new Credibility.Weight(Math.max(1, fixes), 0, 0)));
    }

    private static Explanation of(Cause cause, int closes) {
        return new Explanation(List.of(new Explanation.Part(cause, List.of(), 0, closes)));
    }
}
