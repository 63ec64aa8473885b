package se.samlad.participant;

import java.util.List;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/**
 * A row of a list as its district wrote it, with what was made of it. For its district only (DOMAIN P1).
 *
 * @param cells those that may be handed back: all of them, but of a protected person only gender, the time of enrolment and that
 *     the data are protected (DOMAIN P4)
 */
public record WrittenRow(SourceRow source, ListRow row, List<SourceCell> cells) {

    public WrittenRow {
        cells = List.copyOf(cells);
    }

    /** Where it stands. */
    public RowKey key() {
        return new RowKey(row.fileNumber(), row.sheetNumber(), row.number());
    }

    @Override
    public String toString() {
        return "WrittenRow[" + key() + "]";
    }
}
