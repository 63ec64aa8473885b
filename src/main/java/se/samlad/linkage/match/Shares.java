package se.samlad.linkage.match;

import java.util.EnumMap;
import java.util.Map;

/**
 * How often two records are alike to each level. Among records of one person that describes clerks and keyboards, not a
 * data set: it is the same for all data. Among different people it is measured in the data, and what is given here is
 * only what to expect of people as long as little has been seen (docs/decisions/0015).
 */
final class Shares {

    private static final Map<Kind, Map<Level, Double>> AMONG_SAME = new EnumMap<>(Kind.class);
    private static final Map<Kind, Map<Level, Double>> AMONG_DIFFERENT = new EnumMap<>(Kind.class);

    static {
        AMONG_SAME.put(Kind.IDENTIFIER, shares(Level.SAME, 0.88, Level.CLOSE, 0.06, Level.ALIKE, 0.02));
        AMONG_SAME.put(Kind.DATE, shares(Level.SAME, 0.85, Level.CLOSE, 0.07, Level.ALIKE, 0.03, Level.NEAR, 0.02));
        AMONG_SAME.put(Kind.GIVEN_NAME, sameName(0.83));
        // People take another family name more often than another given name.
        AMONG_SAME.put(Kind.FAMILY_NAME, sameName(0.80));
        AMONG_SAME.put(Kind.CATEGORY, shares(Level.SAME, 0.97));
        // People move.
        AMONG_SAME.put(Kind.PLACE, shares(Level.SAME, 0.76, Level.CLOSE, 0.07, Level.ALIKE, 0.02));

        AMONG_DIFFERENT.put(Kind.IDENTIFIER, shares(Level.SAME, 1e-6, Level.CLOSE, 1e-6, Level.ALIKE, 1e-4));
        AMONG_DIFFERENT.put(
                Kind.DATE, shares(Level.SAME, 1e-4, Level.CLOSE, 1e-3, Level.ALIKE, 0.02, Level.NEAR, 0.03));
        AMONG_DIFFERENT.put(Kind.GIVEN_NAME, otherName(0.006));
        AMONG_DIFFERENT.put(Kind.FAMILY_NAME, otherName(0.004));
        AMONG_DIFFERENT.put(Kind.CATEGORY, shares(Level.SAME, 0.5));
        AMONG_DIFFERENT.put(Kind.PLACE, shares(Level.SAME, 0.2, Level.CLOSE, 0.01, Level.ALIKE, 0.02));
    }

    private Shares() {}

    private static Map<Level, Double> sameName(double same) {
        return shares(
                Level.SAME,
                same,
                Level.VARIANT,
                0.03,
                Level.PART,
                0.03,
                Level.CLOSE,
                0.05,
                Level.ALIKE,
                0.02,
                Level.INITIAL,
                0.01);
    }

    private static Map<Level, Double> otherName(double same) {
        return shares(
                Level.SAME,
                same,
                Level.VARIANT,
                0.001,
                Level.PART,
                0.004,
                Level.CLOSE,
                0.006,
                Level.ALIKE,
                0.03,
                Level.INITIAL,
                0.06);
    }

    /** Levels, each followed by its share; what is left over is that of different values. */
    private static Map<Level, Double> shares(Object... levelsAndShares) {
        Map<Level, Double> shares = new EnumMap<>(Level.class);
        double rest = 1;
        for (int i = 0; i < levelsAndShares.length; i += 2) {
            double share = (double) levelsAndShares[i + 1];
            shares.put((Level) levelsAndShares[i], share);
            rest -= share;
        }
        shares.put(Level.DIFFERENT, rest);
        return shares;
    }

    /** Of records of one person that both have the attribute; 0 for a level that the kind does not know. */
    static double amongSame(Kind kind, Level level) {
        return of(AMONG_SAME, kind, level);
    }

    /** Of records of different people, as far as one can know without data. */
    static double amongDifferent(Kind kind, Level level) {
        return of(AMONG_DIFFERENT, kind, level);
    }

    private static double of(Map<Kind, Map<Level, Double>> shares, Kind kind, Level level) {
        Map<Level, Double> levels = shares.get(kind);
        return levels == null ? 0 : levels.getOrDefault(level, 0.0);
    }
}
