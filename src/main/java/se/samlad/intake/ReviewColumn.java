package se.samlad.intake;

import java.util.EnumMap;
import java.util.Map;
import se.samlad.core.Spelling;
import se.samlad.intake.sheet.RawRow;

/** A column that the sheet of decisions in a reviewed workbook needs; found by its header, others are passed over. */
enum ReviewColumn {
    DECISION("Beslut"),
    COMMENT("Kommentar"),
    SIGNATURE("Signatur"),
    ID("Id");

    private final String header;

    ReviewColumn(String header) {
        this.header = header;
    }

    String header() {
        return header;
    }

    /** The columns that a row names, 0-based; of two with the same header the first. */
    static Map<ReviewColumn, Integer> namedIn(RawRow row) {
        Map<ReviewColumn, Integer> columns = new EnumMap<>(ReviewColumn.class);
        for (SourceCell cell : row.cells()) {
            String written = Spelling.fold(cell.text());
            for (ReviewColumn column : values()) {
                if (written.equals(Spelling.fold(column.header))) {
                    columns.putIfAbsent(column, cell.column());
                }
            }
        }
        return columns;
    }

    /** Whether no other sheet of a list or workbook would name these. */
    static boolean areOfReview(Map<ReviewColumn, Integer> columns) {
        return columns.containsKey(ID) && (columns.containsKey(DECISION) || columns.containsKey(SIGNATURE));
    }
}
