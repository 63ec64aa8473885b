package se.samlad.core;

/**
 * A cell as Excel names it.
 *
 * @param sheet the sheet's name
 * @param row 1-based
 * @param column 0-based
 */
public record CellAddress(String sheet, int row, int column) {

    /** The column's letters: 0 is {@code A}, 26 is {@code AA}. */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.toString();
    }

    /** The column that letters name: {@code A} is 0, {@code AA} is 26. */
    public static int column(CharSequence letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + (letters.charAt(i) - 'A' + 1);
        }
        return column - 1;
    }

    @Override
    public String toString() {
        return sheet + "!" + letters(column) + row;
    }
}
