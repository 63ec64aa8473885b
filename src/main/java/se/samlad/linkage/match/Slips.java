package se.samlad.linkage.match;

/** Slips of the keyboard between two texts (optimal string alignment distance), counted up to two. */
final class Slips {

    /** Texts of so many letters may differ by two. */
    private static final int LONG = 7;

    private static final int SHORTEST = 3;

    private Slips() {}

    /** How many slips two texts that are alike may have: every third letter. */
    static int allowed(String one, String other) {
        return Math.max(one.length(), other.length()) / 3;
    }

    /** Whether so many slips make texts close: one, or two when both are long. */
    static boolean isClose(int slips, String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        return shorter >= SHORTEST && slips <= (shorter >= LONG ? 2 : 1);
    }

    /** How many slips lie between the texts; more than the limit is only said to be more. */
    static int between(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int start = 0;
        int endOne = one.length();
        int endOther = other.length();
        while (start < endOne && start < endOther && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        while (endOne > start && endOther > start && one.charAt(endOne - 1) == other.charAt(endOther - 1)) {
            endOne--;
            endOther--;
        }
        return aligned(one.substring(start, endOne), other.substring(start, endOther), limit);
    }

    /** Only places that are no farther apart than the limit are looked at: others cost more than that. */
    private static int aligned(String one, String other, int limit) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] current = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            if (nextRow(one, other, limit, i, before, last, current) > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = current;
            current = free;
        }
        return last[other.length()];
    }

    /** The least of the row. */
    private static int nextRow(String one, String other, int limit, int i, int[] before, int[] last, int[] current) {
        int from = Math.max(1, i - limit);
        int to = Math.min(other.length(), i + limit);
        current[from - 1] = from == 1 ? i : limit + 1;
        int best = current[from - 1];
        for (int j = from; j <= to; j++) {
            int change = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
            int least = Math.min(change, 1 + Math.min(last[j], current[j - 1]));
            if (i > 1 && j > 1 && isSwap(one, i, other, j)) {
                least = Math.min(least, before[j - 2] + 1);
            }
            current[j] = least;
            best = Math.min(best, least);
        }
        if (to < other.length()) {
            current[to + 1] = limit + 1;
        }
        return best;
    }

    private static boolean isSwap(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
