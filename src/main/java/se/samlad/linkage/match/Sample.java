package se.samlad.linkage.match;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Pairs of records of two groups, by which it is measured how often different people are alike. */
final class Sample {

    /** What is expected counts as much as so many measured pairs. */
    private static final int EXPECTED_PAIRS = 1000;

    /** No sample shows that anything is rarer than this. */
    private static final double RAREST = 1e-6;

    private final Records records;
    private final Group one;
    private final Group other;

    Sample(Records records, Group one, Group other) {
        this.records = records;
        this.one = one;
        this.other = other;
    }

    /** Takes a compared pair. */
    @FunctionalInterface
    interface Pairs {
        void pair(Comparison comparison, int one, int other);
    }

    void forEachPair(Pairs pairs) {
        Comparison comparison = new Comparison(records);
        for (int mine : one.sample()) {
            for (int theirs : other.sample()) {
                if (!records.areKnownAsOne(mine, theirs)) {
                    comparison.look(mine, theirs);
                    pairs.pair(comparison, mine, theirs);
                }
            }
        }
    }

    /** For each attribute, the share of different people that are alike to each level. */
    List<Map<Level, Double>> shares() {
        List<Map<Level, Integer>> met = new ArrayList<>();
        records.attributes().forEach(attribute -> met.add(new EnumMap<>(Level.class)));
        forEachPair((comparison, mine, theirs) -> count(comparison, met));
        List<Map<Level, Double>> shares = new ArrayList<>();
        for (int i = 0; i < met.size(); i++) {
            shares.add(shares(met.get(i), records.attributes().get(i).kind()));
        }
        return shares;
    }

    /** Only pairs that other attributes show to be two people are counted. */
    private static void count(Comparison comparison, List<Map<Level, Integer>> met) {
        if (comparison.isCrossed()) {
            return;
        }
        for (int i = 0; i < met.size(); i++) {
            if (comparison.level(i) != Level.MISSING && comparison.areTwoPeople(i)) {
                met.get(i).merge(comparison.level(i), 1, Integer::sum);
            }
        }
    }

    private static Map<Level, Double> shares(Map<Level, Integer> met, Kind kind) {
        int all = met.values().stream().mapToInt(Integer::intValue).sum();
        Map<Level, Double> shares = new EnumMap<>(Level.class);
        for (Level level : Level.values()) {
            double expected = EXPECTED_PAIRS * Shares.amongDifferent(kind, level);
            double share = (met.getOrDefault(level, 0) + expected) / (all + EXPECTED_PAIRS);
            shares.put(level, Math.max(RAREST, share));
        }
        return shares;
    }
}
