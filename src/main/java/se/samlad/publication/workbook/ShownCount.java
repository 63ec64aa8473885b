package se.samlad.publication.workbook;

/** Counts as the steering group's edition shows them: a number, or the text that stands in its place. */
final class ShownCount {

    private ShownCount() {}

    /** A number where the cell is one; otherwise its text. */
    static Object of(String cell) {
        String digits = cell.replace("\u00A0", "");
        return digits.matches("[0-9]{1,9}") ? Integer.valueOf(digits) : cell;
    }
}
