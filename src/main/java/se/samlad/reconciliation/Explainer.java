package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samlad.claim.Claim;
import se.samlad.core.Message;
import se.samlad.core.Swedish;
import se.samlad.count.Definition;

/**
 * Finds out why a figure differs: another definition under which all of its kind are right, else rows that close the gap,
 * else honestly nothing (DOMAIN §7). What puts more of the report's figures right goes first.
 */
final class Explainer {

    private final DefinitionSolver definitions;
    private final GapSolver gaps;
    private final FigureCauses figures;

    /**
     * An explainer.
     *
     * @param report the figures of the report that are of this period, each once
     * @param figures how other figures may explain one
     */
    Explainer(List<StatedFigure> report, Evidence evidence, FigureCauses figures) {
        this.definitions = new DefinitionSolver(report, evidence.cube());
        this.gaps = new GapSolver(report, evidence.suspects(), evidence.places());
        this.figures = figures;
    }

    /** Whether all figures of a kind are right under a definition. */
    boolean reproduces(StatedFigure.Kind kind, Definition definition) {
        return definitions.reproduces(kind, definition);
    }

    /**
     * The verdict on a figure that differs.
     *
     * @param byList how it differs
     */
    Assessment explain(StatedFigure figure, Assessment byList) {
        List<GapSolver.Solution> solutions = solutions(figure);
        List<DefinitionSolver.Solution> others = definitions.solve(figure);
        int fixes = solutions.stream()
                .filter(solution -> solution.weight().companions() == 0)
                .mapToInt(GapSolver.Solution::fixes)
                .findFirst()
                .orElse(0);
        if (!others.isEmpty() && others.get(0).fixes() >= fixes) {
            return otherDefinition(figure, byList, others);
        }
        return solutions.isEmpty() ? unexplained(byList) : explained(figure.claim(), byList, explanations(solutions));
    }

    /**
     * The verdict on a percentage that is right only if cut off: what puts other figures right as well and makes this one
     * right when rounded is believed rather.
     */
    Assessment explainTruncated(StatedFigure figure, Assessment byList) {
        List<GapSolver.Solution> solutions = solutions(figure).stream()
                .filter(solution -> solution.fixes() > 0 && solution.breaks() == 0)
                .toList();
        List<DefinitionSolver.Solution> others = definitions.solve(figure).stream()
                .filter(solution -> solution.fixes() > 0 && definitions.isRight(figure, solution.definition()))
                .toList();
        if (solutions.isEmpty() && !others.isEmpty()) {
            return otherDefinition(figure, byList, others);
        }
        return solutions.isEmpty() ? byList : explained(figure.claim(), byList, explanations(solutions));
    }

    private List<GapSolver.Solution> solutions(StatedFigure figure) {
        return Stream.concat(gaps.solve(figure).stream(), figures.solve(figure).stream())
                .sorted(GapSolver.Solution.BEST_FIRST)
                .toList();
    }

    private static Assessment otherDefinition(
            StatedFigure figure, Assessment byList, List<DefinitionSolver.Solution> solutions) {
        List<Definition> all =
                solutions.stream().map(DefinitionSolver.Solution::definition).toList();
        Definition nearest = all.get(0);
        Reasoning reasoning = Reasoning.of(nearest, all.subList(1, all.size()));
        return new Assessment(
                Verdict.MATCH_OTHER_DEFINITION,
                byList.counted(),
                Message.of(
                        "MATCH_OTHER_DEFINITION",
                        figure.claim().text(),
                        byList.counted().orElse(""),
                        Wording.of(nearest, figure.claim().scope())),
                all.size() == 1
                        ? reasoning
                        : reasoning.telling(List.of(Message.of("V903", Swedish.count(all.size() - 1)))));
    }

    private static List<Explanation> explanations(List<GapSolver.Solution> solutions) {
        return solutions.stream().map(GapSolver.Solution::explanation).toList();
    }

    /**
     * The verdict on a claim that explanations are found for.
     *
     * @param byList what the list counts
     * @param all the best first
     */
    static Assessment explained(Claim claim, Assessment byList, List<Explanation> all) {
        List<Message> remarks = new ArrayList<>();
        if (all.size() > 1) {
            remarks.add(Message.of("V904", Swedish.count(all.size() - 1)));
        }
        return new Assessment(
                Verdict.DIFFERS_EXPLAINED,
                byList.counted(),
                Message.of("DIFFERS_EXPLAINED", claim.text(), byList.counted().orElse(""), Wording.of(all.get(0))),
                Reasoning.of(all).telling(remarks));
    }

    private static Assessment unexplained(Assessment byList) {
        return byList.telling(List.of(Message.of("V905")));
    }
}
