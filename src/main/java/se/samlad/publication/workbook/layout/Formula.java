package se.samlad.publication.workbook.layout;

/**
 * A formula with the value that it has when the file is written: a reader that does not calculate shows that one.
 *
 * @param text without the equals sign, in the file format's English form
 * @param value a number or a text
 */
public record Formula(String text, Object value) {

    public Formula {
        if (!(value instanceof Number) && !(value instanceof String)) {
            throw new IllegalArgumentException("a formula's value is a number or a text");
        }
    }

    /**
     * A column of a table, as formulas name it: a name with signs in it stands in brackets of its own.
     */
    public static String column(String table, String column) {
        String escaped = column.replaceAll("(['\\[\\]#])", "'$1");
        boolean plain = column.matches("[\\p{L}0-9_ ]+");
        return table + (plain ? "[" + escaped + "]" : "[[" + escaped + "]]");
    }

    /** A text inside a formula. */
    public static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    /** A text as a criterion that only itself meets. */
    public static String criterion(String text) {
        String literal = text.replaceAll("([~*?])", "~$1");
        return quoted("=" + literal);
    }
}
