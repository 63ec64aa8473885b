package se.samlad.intake;

import java.util.Arrays;
import se.samlad.core.Spelling;

/** The people that a list names, as numbers that say nothing but whether two lists name the same. */
final class People {

    static final People NOBODY = new People();

    private static final int LAST_DIGITS = 10;
    private static final long FNV_BASIS = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private long[] numbers = {};
    private int size;
    private boolean settled;

    /** Adds somebody by a number or name in any spelling; the century of a number does not count. */
    void add(String written) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(1 << 8, 2 * size));
        }
        String folded = Spelling.fold(written);
        long hash = FNV_BASIS;
        for (int i = Math.max(0, folded.length() - LAST_DIGITS); i < folded.length(); i++) {
            hash = (hash ^ folded.charAt(i)) * FNV_PRIME;
        }
        numbers[size++] = hash;
        settled = false;
    }

    private void settle() {
        if (!settled) {
            numbers = Arrays.stream(numbers, 0, size).sorted().distinct().toArray();
            size = numbers.length;
            settled = true;
        }
    }

    /** How many they are. */
    int size() {
        settle();
        return size;
    }

    /** How many of them the other list names too. */
    int shared(People other) {
        settle();
        other.settle();
        int shared = 0;
        for (int i = 0, j = 0; i < size && j < other.size; ) {
            int order = Long.compare(numbers[i], other.numbers[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
