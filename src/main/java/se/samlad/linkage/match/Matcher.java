package se.samlad.linkage.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the pairs of records that a reviewer should look at, and those that just miss it. */
public final class Matcher {

    /** From some thirty to one on, somebody should look. */
    public static final double REVIEW = 5;

    /** Of more records that say the same of somebody nothing can be told: the list says it of all its rows. */
    private static final int MOST_ALIKE = 50;

    private final Records records;
    private final Scorer scorer;
    private final BitSet crowded;

    /** A matcher of these records. */
    public Matcher(Records records) {
        this.records = records;
        this.scorer = new Scorer(records);
        this.crowded = crowded(records);
    }

    /** The scorer, for the reasons. */
    public Scorer scorer() {
        return scorer;
    }

    private static BitSet crowded(Records records) {
        long[] hashes = new long[records.size()];
        for (int row = 0; row < hashes.length; row++) {
            hashes[row] = records.hash(row);
        }
        long[] sorted = hashes.clone();
        Arrays.sort(sorted);
        BitSet crowded = new BitSet();
        for (int row = 0; row < hashes.length; row++) {
            int at = Arrays.binarySearch(sorted, hashes[row]);
            int from = at;
            int to = at;
            while (from > 0 && sorted[from - 1] == hashes[row] && to - from <= MOST_ALIKE) {
                from--;
            }
            while (to < sorted.length - 1 && sorted[to + 1] == hashes[row] && to - from <= MOST_ALIKE) {
                to++;
            }
            crowded.set(row, to - from >= MOST_ALIKE);
        }
        return crowded;
    }

    /**
     * The pairs that score at least that much, guarded or not, by score and then by number.
     */
    public List<ScoredPair> pairs(double least) {
        Map<Long, ScoredPair> found = new HashMap<>();
        new Blocks(records).forEachPair((one, other) -> {
            if (!crowded.get(one) && !crowded.get(other) && !records.areKnownAsOne(one, other)) {
                double score = scorer.score(one, other);
                if (score >= least) {
                    found.computeIfAbsent(
                            (long) one << Integer.SIZE | other,
                            key -> new ScoredPair(one, other, score, scorer.guard(one, other)));
                }
            }
        });
        List<ScoredPair> sorted = new ArrayList<>(found.values());
        sorted.sort(Comparator.comparingDouble(ScoredPair::score)
                .reversed()
                .thenComparingInt(ScoredPair::one)
                .thenComparingInt(ScoredPair::other));
        return sorted;
    }
}
