package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import se.samlad.claim.Claim;
import se.samlad.core.Selection;
import se.samlad.count.Definition;

/** How a district's reports count: kind of figure by kind of figure, where all of a kind are right under one definition. */
final class CountingWays {

    private final Map<StatedFigure.Kind, CountedAs> ways = new LinkedHashMap<>();
    private final List<StatedFigure> report;
    private final BiPredicate<StatedFigure.Kind, Definition> reproduces;

    /**
     * What the verdicts say of it.
     *
     * @param report the figures of the reports that are of this period, each once
     * @param verdicts on all claims of the reports
     * @param reproduces whether all figures of a kind are right under a definition
     */
    CountingWays(
            String district,
            List<StatedFigure> report,
            Map<Claim, Assessment> verdicts,
            BiPredicate<StatedFigure.Kind, Definition> reproduces) {
        this.report = List.copyOf(report);
        this.reproduces = reproduces;
        Map<StatedFigure.Kind, List<StatedFigure>> kinds = new LinkedHashMap<>();
        report.forEach(figure ->
                kinds.computeIfAbsent(figure.kind(), kind -> new ArrayList<>()).add(figure));
        kinds.forEach((kind, figures) -> way(figures, verdicts)
                .ifPresent(way -> ways.put(
                        kind,
                        new CountedAs(
                                district,
                                kind.scope(),
                                kind.dimensions(),
                                way.get(0),
                                way.subList(1, way.size()),
                                figures.size()))));
    }

    /** The definition and the others that do as well; empty when none is known to be right for all figures. */
    private static Optional<List<Definition>> way(List<StatedFigure> figures, Map<Claim, Assessment> verdicts) {
        if (figures.stream().allMatch(StatedFigure::agrees)) {
            return Optional.of(List.of(Definition.standard(figures.get(0).kind().scope())));
        }
        return figures.stream()
                .flatMap(figure -> Optional.ofNullable(verdicts.get(figure.claim())).stream())
                .map(Assessment::reasoning)
                .flatMap(reasoning -> reasoning.definition().stream()
                        .map(definition -> Stream.concat(Stream.of(definition), reasoning.alternatives().stream())
                                .toList()))
                .findFirst();
    }

    List<CountedAs> all() {
        return List.copyOf(ways.values());
    }

    /** How figures of a kind are counted; empty when the reports have none, or no definition is right for all. */
    Optional<CountedAs> of(StatedFigure.Kind kind) {
        return Optional.ofNullable(ways.get(kind));
    }

    /** Whether figures of a kind may as well be counted under another definition. */
    boolean mayBe(CountedAs counted, Definition other) {
        return counted.definition().equals(other)
                || counted.alternatives().contains(other)
                || reproduces.test(counted.kind(), other);
    }

    /** Who is counted in the figures of a kind, each once. */
    List<Selection> selections(StatedFigure.Kind kind) {
        return report.stream()
                .filter(figure -> figure.kind().equals(kind))
                .map(figure -> figure.claim().selection())
                .distinct()
                .toList();
    }
}
