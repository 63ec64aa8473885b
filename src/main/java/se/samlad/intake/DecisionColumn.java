package se.samlad.intake;

import java.util.EnumMap;
import java.util.Map;
import se.samlad.core.Spelling;
import se.samlad.intake.sheet.RawRow;

/** A column that a file with decisions needs; it is found by its header, and other columns are passed over. */
enum DecisionColumn {
    LEFT("left", "vänster", "rad 1"),
    RIGHT("right", "höger", "rad 2"),
    DECISION("decision", "beslut"),
    WHO("who", "vem", "beslutad av", "beslutat av"),
    WHEN("when", "när", "datum", "beslutsdatum"),
    WHY("why", "varför", "motivering");

    private final String header;

    /** All its headers, folded, with a blank before and after each. */
    private final String folded;

    DecisionColumn(String header, String... synonyms) {
        this.header = header;
        StringBuilder all = new StringBuilder(" ").append(Spelling.fold(header));
        for (String synonym : synonyms) {
            all.append(' ').append(Spelling.fold(synonym));
        }
        this.folded = all.append(' ').toString();
    }

    /** The header as {@code candidates.csv} has it, or would. */
    String header() {
        return header;
    }

    /** The columns that a row names, 0-based; of two with the same header the first. */
    static Map<DecisionColumn, Integer> namedIn(RawRow row) {
        Map<DecisionColumn, Integer> columns = new EnumMap<>(DecisionColumn.class);
        for (SourceCell cell : row.cells()) {
            String written = " " + Spelling.fold(cell.text()) + " ";
            for (DecisionColumn column : values()) {
                if (column.folded.contains(written)) {
                    columns.putIfAbsent(column, cell.column());
                }
            }
        }
        return columns;
    }
}
