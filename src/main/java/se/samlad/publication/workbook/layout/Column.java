package se.samlad.publication.workbook.layout;

/**
 * A column of a table; it becomes as wide as its longest text asks for, within bounds.
 *
 * @param narrowest in characters
 * @param widest in characters; longer texts go on on the next line of their cell
 * @param numbers whether it holds numbers, which stand to the right
 * @param input whether people fill it in
 */
public record Column(String name, int narrowest, int widest, boolean numbers, boolean input) {

    private static final int NUMBER = 11;

    public Column {
        if (name.isBlank() || narrowest < 1 || widest < narrowest) {
            throw new IllegalArgumentException("a column has a name and room");
        }
    }

    /** A column of texts. */
    public static Column text(String name, int narrowest, int widest) {
        return new Column(name, narrowest, widest, false, false);
    }

    /** A column of numbers or dates, narrow. */
    public static Column number(String name) {
        return new Column(name, NUMBER, 2 * NUMBER, true, false);
    }

    /** A column of numbers or dates with more room. */
    public static Column number(String name, int narrowest, int widest) {
        return new Column(name, narrowest, widest, true, false);
    }

    /** A column that people fill in. */
    public static Column input(String name, int width) {
        return new Column(name, width, width, false, true);
    }
}
