package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntBiFunction;
import java.util.stream.Collectors;
import se.samlad.core.County;
import se.samlad.core.Message;
import se.samlad.core.Phrase;
import se.samlad.core.Selection;
import se.samlad.core.Severity;
import se.samlad.core.Swedish;
import se.samlad.count.Definition;

/** Tells districts apart that do not count alike, with what the county's figures are in each way. */
final class CountyDefinitions {

    private static final int MOST_FIGURES = 6;

    private final Map<String, CountingWays> districts;
    private final ToIntBiFunction<Definition, Selection> county;

    /**
     * The county's ways to count.
     *
     * @param districts by the districts' names
     * @param county the county's figure under a definition
     */
    CountyDefinitions(Map<String, CountingWays> districts, ToIntBiFunction<Definition, Selection> county) {
        this.districts = new LinkedHashMap<>(districts);
        this.county = county;
    }

    /** Who counts in one way that is not the default, who does not, and the figures it is about. */
    private static final class Difference {
        private final Set<String> alike = new LinkedHashSet<>();
        private final Map<String, Set<String>> others = new LinkedHashMap<>();
        private final Set<String> figures = new LinkedHashSet<>();
    }

    /** A finding for each way that is not the default and not all districts'. */
    List<Finding> findings() {
        Map<String, Difference> differences = new LinkedHashMap<>();
        districts.forEach((district, ways) -> ways.all().stream()
                .filter(counted -> !counted.isStandard())
                .forEach(counted -> add(district, counted, differences)));
        List<Finding> findings = new ArrayList<>();
        differences.forEach((way, difference) -> findings.add(Finding.of(
                County.ID,
                Finding.Kind.REPORT,
                Severity.QUERY,
                "",
                Message.of(
                        "C304",
                        way,
                        String.join(", ", difference.alike),
                        others(difference),
                        String.join("; ", difference.figures)))));
        return findings;
    }

    private void add(String district, CountedAs counted, Map<String, Difference> differences) {
        CountingWays ways = ways(district);
        districts.forEach((other, theirs) -> theirs.of(counted.kind())
                .filter(each -> !theirs.mayBe(each, counted.definition()) && !ways.mayBe(counted, each.definition()))
                .ifPresent(each -> {
                    Difference difference = differences.computeIfAbsent(counted.way(), way -> new Difference());
                    difference.alike.add(district);
                    difference
                            .others
                            .computeIfAbsent(each.way(), way -> new LinkedHashSet<>())
                            .add(other);
                    figures(counted, ways).forEach(figure -> {
                        if (difference.figures.size() < MOST_FIGURES) {
                            difference.figures.add(figure);
                        }
                    });
                }));
    }

    private CountingWays ways(String district) {
        return java.util.Objects.requireNonNull(districts.get(district));
    }

    private static String others(Difference difference) {
        return difference.others.entrySet().stream()
                .map(each -> Phrase.text("counted-as.district", String.join(", ", each.getValue()), each.getKey()))
                .collect(Collectors.joining("; "));
    }

    private List<String> figures(CountedAs counted, CountingWays ways) {
        return ways.selections(counted.kind()).stream()
                .map(selection -> Phrase.text(
                        "counted-as.figure",
                        people(selection),
                        Phrase.of("scope." + counted.scope()),
                        Swedish.count(county.applyAsInt(counted.definition(), selection)),
                        Swedish.count(county.applyAsInt(Definition.standard(counted.scope()), selection))))
                .toList();
    }

    private static String people(Selection selection) {
        return selection.isAll()
                ? Phrase.text("counted-as.all")
                : selection.values().entrySet().stream()
                        .map(each -> Wording.value(each.getKey(), each.getValue()))
                        .map(Phrase::toString)
                        .collect(Collectors.joining(" "));
    }
}
