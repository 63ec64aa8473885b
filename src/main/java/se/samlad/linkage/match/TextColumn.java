package se.samlad.linkage.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Names, places and categories: few different values, each taken apart once. */
final class TextColumn implements Column {

    private static final int MISSING = -1;
    private static final int SLOT_BITS = 16;
    private static final long HASH = 0x9E3779B97F4A7C15L;

    private final boolean isName;
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<String, Integer> byWords = new HashMap<>();
    private final List<Words> words = new ArrayList<>();
    private int[] rows = new int[1024];
    private int size;
    private final long[] pairs = new long[1 << SLOT_BITS];
    private final List<Level> levels = new ArrayList<>(Collections.nCopies(1 << SLOT_BITS, Level.MISSING));

    TextColumn(Kind kind) {
        this.isName = kind.isName();
    }

    @Override
    public void add(String value) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = byText.computeIfAbsent(value, this::idOf);
    }

    /** Spellings that fold to the same words are one value. */
    private int idOf(String value) {
        Words taken = Words.of(value);
        return taken.parts().isEmpty()
                ? MISSING
                : byWords.computeIfAbsent(String.join(" ", taken.parts()), folded -> {
                    words.add(taken);
                    return words.size() - 1;
                });
    }

    @Override
    public boolean isMissing(int row) {
        return rows[row] == MISSING;
    }

    @Override
    public Level compare(int one, int other) {
        return compareWith(one, this, other);
    }

    /** With a value of another column: somebody wrote the family name where the given name goes. */
    Level compareWith(int one, TextColumn others, int other) {
        if (isMissing(one) || others.isMissing(other)) {
            return Level.MISSING;
        }
        if (others == this && rows[one] == rows[other]) {
            return Level.SAME;
        }
        return others == this ? remembered(rows[one], rows[other]) : compare(words(one), others.words(other));
    }

    /** Among millions of pairs the same names meet again and again. */
    private Level remembered(int one, int other) {
        long pair = (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
        int slot = (int) ((pair * HASH) >>> (Long.SIZE - SLOT_BITS));
        if (pairs[slot] != pair + 1) {
            pairs[slot] = pair + 1;
            levels.set(slot, compare(words.get(one), words.get(other)));
        }
        return levels.get(slot);
    }

    private Level compare(Words mine, Words theirs) {
        return isName ? Words.compareNames(mine, theirs) : Words.compare(mine, theirs);
    }

    @Override
    public int id(int row) {
        return rows[row];
    }

    @Override
    public int distinct() {
        return words.size();
    }

    @Override
    public long hash(int row) {
        return isMissing(row) ? 0 : words(row).hash();
    }

    /** What a record's text is made of; the record must have one. */
    Words words(int row) {
        return words.get(rows[row]);
    }
}
