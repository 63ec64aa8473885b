package se.samlad.linkage.match;

import java.util.Arrays;
import se.samlad.core.Spelling;

/** Identifiers: almost every value is another, so they are kept as they are and not counted. */
final class IdentifierColumn implements Column {

    private static final int MOST_SLIPS = 5;

    /** So many letters of the shorter one for each slip make two identifiers alike. */
    private static final int LETTERS_A_SLIP = 5;

    private String[] rows = new String[1024];
    private int size;

    @Override
    public void add(String value) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
        }
        rows[size++] = Spelling.fold(value);
    }

    @Override
    public boolean isMissing(int row) {
        return rows[row].isEmpty();
    }

    @Override
    public Level compare(int one, int other) {
        if (isMissing(one) || isMissing(other)) {
            return Level.MISSING;
        }
        int alike = Math.min(rows[one].length(), rows[other].length()) / LETTERS_A_SLIP;
        int slips = Slips.between(rows[one], rows[other], Math.max(1, Math.min(MOST_SLIPS, alike)));
        if (slips <= 1) {
            return slips == 0 ? Level.SAME : Level.CLOSE;
        }
        return slips <= alike ? Level.ALIKE : Level.DIFFERENT;
    }

    @Override
    public int id(int row) {
        return -1;
    }

    @Override
    public int distinct() {
        return 0;
    }

    @Override
    public long hash(int row) {
        return isMissing(row) ? 0 : Hash.of(rows[row]);
    }

    /** The identifier; empty when it is missing. */
    String text(int row) {
        return rows[row];
    }
}
