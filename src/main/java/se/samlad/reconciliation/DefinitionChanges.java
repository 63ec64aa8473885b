package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Severity;

/** Tells when a district counts otherwise than it did when the same figures were stated last. */
final class DefinitionChanges {

    private final List<CountedAsTable.Kept> earlier;

    /** Changes since earlier periods, the latest first. */
    DefinitionChanges(List<CountedAsTable.Kept> earlier) {
        this.earlier = List.copyOf(earlier);
    }

    /** From what to what, since when. */
    private record Change(Period since, String from, String to) {}

    /** One finding a change, however many kinds of figures it is seen in. */
    List<Finding> of(String district, CountingWays ways) {
        Map<Change, List<String>> changes = new LinkedHashMap<>();
        for (CountedAs now : ways.all()) {
            last(now).filter(then -> isOther(then.counted(), now, ways)).ifPresent(then -> changes.computeIfAbsent(
                            new Change(then.period(), then.counted().way(), now.way()), any -> new ArrayList<>())
                    .add(now.figuresText()));
        }
        List<Finding> findings = new ArrayList<>();
        changes.forEach((change, figures) -> findings.add(Finding.of(
                district,
                Finding.Kind.REPORT,
                Severity.QUERY,
                "",
                Message.of("C303", String.join("; ", figures), change.since(), change.from(), change.to()))));
        return findings;
    }

    private Optional<CountedAsTable.Kept> last(CountedAs now) {
        return earlier.stream()
                .filter(kept -> kept.counted().district().equals(now.district())
                        && kept.counted().kind().equals(now.kind()))
                .findFirst();
    }

    /** Figures that are right in either way say nothing of a change. */
    private static boolean isOther(CountedAs then, CountedAs now, CountingWays ways) {
        return !then.alternatives().contains(now.definition()) && !ways.mayBe(now, then.definition());
    }
}
