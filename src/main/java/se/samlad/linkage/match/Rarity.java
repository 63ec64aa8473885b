package se.samlad.linkage.match;

/** How many bits a value's rarity adds when two records share it: a rare name says more than a common one. */
final class Rarity {

    /** A rarer or commoner value moves the weight by so many bits at most. */
    private static final double MOST_BITS = 4;

    private final double[] bits;

    /** By how often each value occurs. */
    Rarity(int[] counts) {
        double usual = usual(counts);
        bits = new double[counts.length];
        for (int id = 0; id < bits.length; id++) {
            double rarer = Bits.of((usual + 1) / (counts[id] + 1));
            bits[id] = Math.max(-MOST_BITS, Math.min(MOST_BITS, rarer));
        }
    }

    /** How often the value occurs that two records agree in by chance. */
    private static double usual(int[] counts) {
        double sum = 0;
        double squares = 0;
        for (int count : counts) {
            sum += count;
            squares += (double) count * count;
        }
        return sum == 0 ? 1 : squares / sum;
    }

    /** Of the value with that number; 0 for values that are not numbered. */
    double of(int id) {
        return id < 0 ? 0 : bits[id];
    }
}
