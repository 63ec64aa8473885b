package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samlad.claim.Claim;
import se.samlad.core.AgeBand;
import se.samlad.core.Dimension;
import se.samlad.core.Message;
import se.samlad.core.Selection;

/**
 * Sees to it that one row is not the explanation of two figures that exclude each other: a row without a municipality may
 * live in Flen or in Katrineholm, not in both.
 *
 * <p>Bounded and simple: figure by figure in the order of the report, among the first {@value #MOST_FIGURES}; the later of
 * two takes its best explanation that needs no row of the earlier, or else the earlier one does; where neither has
 * another, both say that the row is used twice. Three figures that exclude each other are looked at two by two.
 */
final class SharedRows {

    static final int MOST_FIGURES = 100;

    private final Map<Claim, Assessment> settled;
    private final List<Claim> explained;

    private SharedRows(Map<Claim, Assessment> verdicts) {
        this.settled = new LinkedHashMap<>(verdicts);
        this.explained = verdicts.entrySet().stream()
                .filter(each -> each.getValue().verdict() == Verdict.DIFFERS_EXPLAINED)
                .map(Map.Entry::getKey)
                .limit(MOST_FIGURES)
                .toList();
    }

    /** The verdicts with explanations that go together, as far as there are such. */
    static Map<Claim, Assessment> settled(Map<Claim, Assessment> verdicts) {
        SharedRows rows = new SharedRows(verdicts);
        rows.forEachConflict((earlier, later) -> {
            if (!rows.isGivenAnother(later)) {
                rows.isGivenAnother(earlier);
            }
        });
        Map<Claim, Set<String>> others = new LinkedHashMap<>();
        rows.forEachConflict((earlier, later) -> {
            others.computeIfAbsent(earlier, any -> new java.util.LinkedHashSet<>())
                    .add(later.text());
            others.computeIfAbsent(later, any -> new java.util.LinkedHashSet<>())
                    .add(earlier.text());
        });
        others.forEach((claim, texts) -> rows.settled.computeIfPresent(
                claim,
                (same, assessment) -> assessment.telling(List.of(Message.of("V909", String.join(", ", texts))))));
        return rows.settled;
    }

    private void forEachConflict(java.util.function.BiConsumer<Claim, Claim> consumer) {
        for (int later = 1; later < explained.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (areInConflict(
                        explained.get(earlier),
                        explained.get(later),
                        explanations(explained.get(later)).get(0))) {
                    consumer.accept(explained.get(earlier), explained.get(later));
                }
            }
        }
    }

    private List<Explanation> explanations(Claim claim) {
        return Optional.ofNullable(settled.get(claim)).orElseThrow().reasoning().explanations();
    }

    private boolean areInConflict(Claim settledOne, Claim claim, Explanation explanation) {
        return exclude(settledOne, claim) && overdraw(explanations(settledOne).get(0), explanation);
    }

    /** Puts an explanation first that is in conflict with no other figure's. */
    private boolean isGivenAnother(Claim claim) {
        List<Explanation> all = explanations(claim);
        Optional<Explanation> free = all.stream()
                .filter(each -> explained.stream()
                        .filter(other -> !other.equals(claim))
                        .noneMatch(other -> areInConflict(other, claim, each)))
                .findFirst();
        free.ifPresent(first -> {
            List<Explanation> order = new ArrayList<>(List.of(first));
            all.stream().filter(each -> !each.equals(first)).forEach(order::add);
            settled.computeIfPresent(claim, (same, assessment) -> Explainer.explained(claim, assessment, order));
        });
        return free.isPresent();
    }

    /** Nobody is counted in both. */
    private static boolean exclude(Claim one, Claim other) {
        return one.scope() == other.scope()
                && one.selection().values().keySet().stream()
                        .anyMatch(dimension -> exclude(dimension, one.selection(), other.selection()));
    }

    private static boolean exclude(Dimension dimension, Selection one, Selection other) {
        Optional<String> value = one.value(dimension);
        Optional<String> otherValue = other.value(dimension);
        if (value.isEmpty() || otherValue.isEmpty()) {
            return false;
        }
        Optional<AgeBand> band = value.flatMap(AgeBand::parse);
        Optional<AgeBand> otherBand = otherValue.flatMap(AgeBand::parse);
        if (dimension == Dimension.AGE && band.isPresent() && otherBand.isPresent()) {
            return band.get().to() < otherBand.get().from()
                    || otherBand.get().to() < band.get().from();
        }
        return !value.equals(otherValue);
    }

    /** Both count more rows of one cause than there are for both. */
    private static boolean overdraw(Explanation one, Explanation other) {
        return one.parts().stream().anyMatch(part -> other.parts().stream().anyMatch(with -> overdraw(part, with)));
    }

    private static boolean overdraw(Explanation.Part one, Explanation.Part other) {
        if (one.cause() != other.cause() || one.closes() <= 0 || other.closes() <= 0) {
            return false;
        }
        Set<String> shared = new HashSet<>(one.rows());
        shared.retainAll(other.rows());
        boolean within =
                shared.size() == Math.min(one.rows().size(), other.rows().size());
        int there = within
                ? Math.max(one.candidates(), other.candidates())
                : one.candidates() + other.candidates() - shared.size();
        return !shared.isEmpty() && one.closes() + other.closes() > there;
    }
}
