package se.samlad.intake;

import java.util.List;
import java.util.Optional;

/**
 * A physical row of a list.
 *
 * @param sheetNumber 0-based, in the workbook's order
 * @param number 1-based, as Excel shows it
 * @param hidden whether a reader of the sheet does not see it
 * @param sheetHidden whether a reader of the file does not see its sheet
 * @param cells those with something in them, from left to right
 * @param columns which column holds what; without fields before the header
 */
public record SourceRow(
        int sheetNumber,
        String sheet,
        int number,
        boolean hidden,
        boolean sheetHidden,
        Role role,
        List<SourceCell> cells,
        ColumnMapping columns) {

    /** What part of its sheet the row is. */
    public enum Role {
        /** Above the header. */
        TITLE,
        /** Names the columns, or the groups of columns. */
        HEADER,
        BLANK,
        /** Below the header. */
        DATA,
        /** In a sheet without a header: a list of codes, or notes. */
        OTHER_SHEET
    }

    public SourceRow {
        cells = List.copyOf(cells);
    }

    /**
     * The first cell of a column that holds the field; empty when there is no such column, or nothing in it that can be
     * read.
     */
    public Optional<SourceCell> cell(Field field) {
        for (SourceCell cell : cells) {
            if (cell.isReadable() && columns.field(cell.column()).orElse(null) == field) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }
}
