package se.samlad.linkage.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What likeness says in bits, for two groups: measured in the data of these two only, so that another group never
 * changes what is said of them.
 */
final class Chances {

    /** How often somebody writes the family name where the given name goes. */
    private static final double CROSSED = Bits.of(0.03);

    /** So many records of the same person, besides itself, a record has: at least and at most. */
    private static final double FEWEST_DOUBLES = 0.5;

    private static final double MOST_DOUBLES = 5;
    private static final int ROUNDS = 5;

    private final Records records;
    private final int[] identifiers;
    private final List<Map<Level, Double>> weights = new ArrayList<>();
    private final List<Rarity> rarities;
    private final double prior;

    /** Measures one group, or two with each other. */
    Chances(Records records, List<Group> groups) {
        this.records = records;
        this.identifiers = identifiers(records.attributes());
        this.rarities = Group.counts(groups).stream().map(Rarity::new).toList();
        Sample sample = new Sample(records, groups);
        List<Map<Level, Double>> shares = sample.shares();
        for (int i = 0; i < identifiers.length; i++) {
            weights.add(weights(records.attributes().get(i).kind(), shares.get(i)));
        }
        double[] scores = sample.pairs().stream()
                .mapToDouble(pair -> weight(pair.comparison(), pair.one(), pair.other()))
                .toArray();
        this.prior = prior(scores, groups.stream().mapToInt(Group::size).max().orElse(1));
    }

    /** For each attribute the identifier that it is contained in; -1 for none. */
    private static int[] identifiers(List<Attribute> attributes) {
        List<String> names = attributes.stream().map(Attribute::name).toList();
        return attributes.stream()
                .mapToInt(each -> each.impliedBy().map(names::indexOf).orElse(-1))
                .toArray();
    }

    private static Map<Level, Double> weights(Kind kind, Map<Level, Double> amongDifferent) {
        Map<Level, Double> weights = new EnumMap<>(Level.class);
        amongDifferent.forEach((level, share) -> {
            double same = Shares.amongSame(kind, level);
            weights.put(level, same == 0 ? 0 : Bits.of(same / share));
        });
        return weights;
    }

    /** The odds that two records taken at random are about one person: those that explain the sample's scores. */
    private static double prior(double[] scores, int people) {
        double[] ratios =
                Arrays.stream(scores).map(score -> StrictMath.pow(2, score)).toArray();
        double doubles = FEWEST_DOUBLES;
        for (int round = 0; round < ROUNDS; round++) {
            double odds = doubles / people;
            double expected = 0;
            for (double ratio : ratios) {
                double both = odds * ratio;
                expected += both / (1 + both);
            }
            double share = expected / Math.max(1, scores.length);
            doubles = Math.max(FEWEST_DOUBLES, Math.min(MOST_DOUBLES, share * people));
        }
        return Bits.of(doubles / people);
    }

    /** The odds that the compared records are about one person, in bits. */
    double score(Comparison comparison, int one, int other) {
        return prior + weight(comparison, one, other);
    }

    private double weight(Comparison comparison, int one, int other) {
        double sum = comparison.isCrossed() ? CROSSED : 0;
        for (int i = 0; i < identifiers.length; i++) {
            sum += weight(comparison, i, one, other);
        }
        return sum;
    }

    /**
     * What an attribute says of the compared records. A likeness says no more than the same value would, had both
     * written the commoner one.
     */
    double weight(Comparison comparison, int attribute, int one, int other) {
        Level level = level(comparison, attribute);
        if (level == Level.MISSING) {
            return 0;
        }
        double weight = weight(attribute, level);
        if (!level.agrees() || comparison.isCrossed()) {
            return weight;
        }
        Rarity rarity = rarities.get(attribute);
        Column column = records.column(attribute);
        double same = weight(attribute, Level.SAME) + Math.min(rarity.of(column.id(one)), rarity.of(column.id(other)));
        return level == Level.SAME ? same : Math.min(weight, same);
    }

    private double weight(int attribute, Level level) {
        return weights.get(attribute).getOrDefault(level, 0.0);
    }

    /** How alike they are; what an identifier that agrees contains says nothing more. */
    Level level(Comparison comparison, int attribute) {
        int identifier = identifiers[attribute];
        boolean implied = identifier >= 0 && comparison.level(identifier).agrees();
        return implied ? Level.MISSING : comparison.level(attribute);
    }
}
