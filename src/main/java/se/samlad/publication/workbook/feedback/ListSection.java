package se.samlad.publication.workbook.feedback;

import se.samlad.intake.ColumnMapping;

/** Rows of a sheet under one header, which may take several rows. */
final class ListSection {

    private final ColumnMapping columns;
    private final int firstHeader;
    private int lastHeader;
    private boolean isInterrupted;

    ListSection(ColumnMapping columns, int header) {
        this.columns = columns;
        this.firstHeader = header;
        this.lastHeader = header;
    }

    /** Whether a header in that row belongs to the one above; then it is taken in. */
    boolean continuesHeader(int row) {
        boolean continues = lastHeader == row - 1;
        lastHeader = continues ? row : lastHeader;
        return continues;
    }

    /** Something else than a participant stands between the rows. */
    void interrupt() {
        isInterrupted = true;
    }

    /** Gives each column of its rows, down to the sheet's last, the words to choose from. */
    void choices(ListSheet sheet, LegalValues values) {
        columns.columns().forEach((number, column) -> column.field()
                .ifPresent(field -> sheet.choices(
                        number,
                        lastHeader + 1,
                        sheet.rows() - 1,
                        values.of(field),
                        values.expected(field).orElse(""))));
    }

    /** Makes its header the sheet's. */
    void header(ListSheet sheet, int columnCount) {
        sheet.header(firstHeader, lastHeader, columnCount, !isInterrupted, sheet.rows() - 1);
    }
}
