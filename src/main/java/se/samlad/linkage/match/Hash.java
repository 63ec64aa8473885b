package se.samlad.linkage.match;

/** Hashes that are the same in every run; good enough to sort by, not to hide anything. */
final class Hash {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;
    private static final long START = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Hash() {}

    static long of(String text) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    /** Of the text without the letter at a place. */
    static long without(String text, int place) {
        long hash = START;
        for (int i = 0; i < text.length(); i++) {
            if (i != place) {
                hash = (hash ^ text.charAt(i)) * PRIME;
            }
        }
        return mix(hash);
    }

    /** Of two hashes in this order. */
    static long of(long one, long other) {
        return mix(one * PRIME + other);
    }

    private static long mix(long value) {
        long mixed = value * MULTIPLIER;
        mixed ^= mixed >>> 32;
        mixed *= MULTIPLIER;
        return mixed ^ mixed >>> 29;
    }
}
