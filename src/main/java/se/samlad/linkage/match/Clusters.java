package se.samlad.linkage.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups of records that may all be about one person. Not chained at any price: a group takes up another only when it
 * does not bring two identifiers that are known to be right together (DOMAIN I5).
 */
public final class Clusters {

    private final Scorer scorer;
    private final Map<Integer, List<Integer>> groups = new HashMap<>();

    private Clusters(Scorer scorer) {
        this.scorer = scorer;
    }

    /**
     * The groups of more than one record, each sorted, by their first record.
     *
     * @param pairs the best first; guarded ones join nothing
     * @param records theirs: those that are known as one person already are together from the beginning
     */
    public static List<List<Integer>> of(List<ScoredPair> pairs, Scorer scorer, Records records) {
        Clusters clusters = new Clusters(scorer);
        Map<Long, Integer> first = new HashMap<>();
        for (ScoredPair pair : pairs) {
            for (int row : List.of(pair.one(), pair.other())) {
                clusters.unite(
                        clusters.groupOf(row),
                        clusters.groupOf(first.computeIfAbsent(records.person(row), key -> row)));
            }
        }
        pairs.stream().filter(pair -> pair.guard().isEmpty()).forEach(clusters::join);
        return clusters.groups.values().stream()
                .distinct()
                .filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted().toList())
                .sorted((one, other) -> Integer.compare(one.get(0), other.get(0)))
                .toList();
    }

    private void join(ScoredPair pair) {
        List<Integer> one = groupOf(pair.one());
        List<Integer> other = groupOf(pair.other());
        if (mayBelongTogether(one, other)) {
            unite(one, other);
        }
    }

    private void unite(List<Integer> one, List<Integer> other) {
        if (!one.contains(other.get(0))) {
            one.addAll(other);
            other.forEach(row -> groups.put(row, one));
        }
    }

    private List<Integer> groupOf(int row) {
        return groups.computeIfAbsent(row, alone -> new ArrayList<>(Arrays.asList(alone)));
    }

    private boolean mayBelongTogether(List<Integer> one, List<Integer> other) {
        for (int mine : one) {
            for (int theirs : other) {
                if (scorer.guard(mine, theirs)
                        .filter(Guard.OTHER_IDENTIFIER::equals)
                        .isPresent()) {
                    return false;
                }
            }
        }
        return true;
    }
}
