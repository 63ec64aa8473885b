package se.samlad.intake;

/**
 * A cell with something in it. Its text is personal data and is masked in {@code toString}.
 *
 * @param column 0-based
 * @param text as written; a number without exponent and grouping; a date as {@code yyyy-MM-dd}
 */
public record SourceCell(int column, Kind kind, String text) {

    /** What the file says the cell is. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A formula's result is an error, such as {@code #REF!}. */
        ERROR
    }

    @Override
    public String toString() {
        return "SourceCell[" + column + ", " + kind + "]";
    }
}
