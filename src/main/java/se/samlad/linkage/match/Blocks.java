package se.samlad.linkage.match;

import java.util.Arrays;

/**
 * Which pairs are worth scoring: those that have something in common that few others have. Every pair when there are
 * few records. The work grows with the number of records, not with its square: a block that is too large says too
 * little, and is passed over.
 */
final class Blocks {

    /** All pairs of so many records are scored in a second or two. */
    private static final int FEW = 2_000;

    /** Records that have something in common with more others than this are found by something else. */
    private static final int LARGEST_BLOCK = 60;

    /** So many keys are sorted at a time. */
    private static final int KEYS_AT_A_TIME = 4_000_000;

    private final Records records;
    private final BlockKeys keys;
    private final int rowBits;

    /** Takes pairs. */
    @FunctionalInterface
    interface Pairs {
        void pair(int one, int other);
    }

    Blocks(Records records) {
        this.records = records;
        this.keys = new BlockKeys(records);
        this.rowBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(records.size()));
    }

    /** Hands over pairs, the lower record first; some more than once. */
    void forEachPair(Pairs pairs) {
        if (records.size() <= FEW) {
            block(allRows(), 0, records.size(), pairs);
            return;
        }
        long total = 0;
        for (int row = 0; row < records.size(); row++) {
            total += keys.of(row).length;
        }
        int parts = (int) (total / KEYS_AT_A_TIME) + 1;
        for (int part = 0; part < parts; part++) {
            part(part, parts, pairs);
        }
    }

    private long[] allRows() {
        long[] rows = new long[records.size()];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = row;
        }
        return rows;
    }

    private void part(int part, int parts, Pairs pairs) {
        long[] sorted = new long[KEYS_AT_A_TIME / 2];
        int size = 0;
        for (int row = 0; row < records.size(); row++) {
            for (long key : keys.of(row)) {
                if (Long.remainderUnsigned(key, parts) == part) {
                    if (size == sorted.length) {
                        sorted = Arrays.copyOf(sorted, size + size / 2);
                    }
                    sorted[size++] = key << rowBits | row;
                }
            }
        }
        Arrays.sort(sorted, 0, size);
        blocks(sorted, size, pairs);
    }

    private void blocks(long[] sorted, int size, Pairs pairs) {
        int start = 0;
        for (int i = 1; i <= size; i++) {
            if (i == size || sorted[i] >>> rowBits != sorted[start] >>> rowBits) {
                if (i - start <= LARGEST_BLOCK) {
                    block(sorted, start, i, pairs);
                }
                start = i;
            }
        }
    }

    private void block(long[] sorted, int from, int to, Pairs pairs) {
        int mask = (1 << rowBits) - 1;
        for (int i = from; i < to; i++) {
            for (int j = i + 1; j < to; j++) {
                int one = (int) sorted[i] & mask;
                int other = (int) sorted[j] & mask;
                if (one != other) {
                    pairs.pair(Math.min(one, other), Math.max(one, other));
                }
            }
        }
    }
}
