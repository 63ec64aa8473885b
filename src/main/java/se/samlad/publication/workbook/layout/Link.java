package se.samlad.publication.workbook.layout;

/**
 * A text that leads to a cell of the same workbook.
 *
 * @param target as in {@code 'Deltagare'!A17}
 */
public record Link(String text, String target) {

    /**
     * To the first cell of a row.
     *
     * @param row 1-based
     */
    public static Link toRow(String text, String sheet, int row) {
        return new Link(text, "'" + sheet.replace("'", "''") + "'!A" + row);
    }
}
