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
    private final int sides;
    private final List<Pair> pairs;

    /** Two records and how alike they are. */
    record Pair(Comparison comparison, int one, int other) {}

    /** Of two groups with each other, or of one with itself: there every pair is met once and counts from both sides. */
    Sample(Records records, List<Group> groups) {
        this.records = records;
        this.sides = groups.size() == 1 ? 2 : 1;
        this.pairs = groups.size() == 1
                ? within(groups.get(0).sample())
                : between(groups.get(0).sample(), groups.get(1).sample());
    }

    private List<Pair> within(List<Integer> group) {
        List<Pair> met = new ArrayList<>();
        for (int i = 0; i < group.size(); i++) {
            met.addAll(between(group.subList(i, i + 1), group.subList(i + 1, group.size())));
        }
        return met;
    }

    private List<Pair> between(List<Integer> some, List<Integer> others) {
        Comparison comparison = new Comparison(records);
        List<Pair> met = new ArrayList<>();
        for (int one : some) {
            for (int other : others) {
                if (!records.areKnownAsOne(one, other)) {
                    comparison.look(one, other);
                    met.add(new Pair(comparison.copy(), one, other));
                }
            }
        }
        return met;
    }

    List<Pair> pairs() {
        return List.copyOf(pairs);
    }

    /** For each attribute, the share of different people that are alike to each level. */
    List<Map<Level, Double>> shares() {
        List<Map<Level, Integer>> met = new ArrayList<>();
        records.attributes().forEach(attribute -> met.add(new EnumMap<>(Level.class)));
        pairs.forEach(pair -> count(pair.comparison(), met));
        List<Map<Level, Double>> shares = new ArrayList<>();
        for (int i = 0; i < met.size(); i++) {
            shares.add(shares(met.get(i), records.attributes().get(i).kind()));
        }
        return shares;
    }

    /** Only pairs that other attributes show to be two people are counted. */
    private void count(Comparison comparison, List<Map<Level, Integer>> met) {
        if (comparison.isCrossed()) {
            return;
        }
        for (int i = 0; i < met.size(); i++) {
            if (comparison.level(i) != Level.MISSING && comparison.areTwoPeople(i)) {
                met.get(i).merge(comparison.level(i), sides, Integer::sum);
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
