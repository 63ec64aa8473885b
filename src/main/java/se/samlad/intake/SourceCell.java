package se.samlad.intake;

/**
 * A cell with something in it. Its text is personal data and is masked in {@code toString}.
 *
 * @param column 0-based
 * @param text as written; a number without exponent and grouping; a date as {@code yyyy-MM-dd}; empty for a formula
 *     without a value
 * @param stale whether the text is a formula's saved result, and the program that saved it left it to be worked out anew
 */
public record SourceCell(int column, Kind kind, String text, boolean stale) {

    /** What the file says the cell is. */
    public enum Kind {
        TEXT,
        NUMBER,
        DATE,
        /** A formula's result is an error, such as {@code #REF!}. */
        ERROR,
        /** A formula whose result was not saved. */
        NO_VALUE
    }

    /** A cell that holds what it says. */
    public SourceCell(int column, Kind kind, String text) {
        this(column, kind, text, false);
    }

    /** Whether the cell says something that can be read. */
    public boolean isReadable() {
        return kind != Kind.ERROR && kind != Kind.NO_VALUE;
    }

    @Override
    public String toString() {
        return "SourceCell[" + column + ", " + kind + "]";
    }
}
