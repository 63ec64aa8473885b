package se.samlad.participant;

import java.util.List;
import se.samlad.intake.Field;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/**
 * Cells in which somebody wrote that there is nothing to write: a dash, {@code okänt}, or {@code pågår} where a date of
 * discharge would stand. They are as empty ones, and nobody is asked about them.
 */
final class Silence {

    private final ValueVocabulary values;

    Silence(ValueVocabulary values) {
        this.values = values;
    }

    /** The row without them. */
    SourceRow without(SourceRow row) {
        List<SourceCell> telling =
                row.cells().stream().filter(cell -> !isSilent(row, cell)).toList();
        return telling.size() == row.cells().size()
                ? row
                : new SourceRow(
                        row.sheetNumber(),
                        row.sheet(),
                        row.number(),
                        row.hidden(),
                        row.sheetHidden(),
                        row.role(),
                        telling,
                        row.columns());
    }

    private boolean isSilent(SourceRow row, SourceCell cell) {
        Field field = row.columns().field(cell.column()).orElse(Field.COMMENT);
        boolean ofDischarge = field == Field.DISCHARGE_DATE || field == Field.DISCHARGE_REASON;
        return cell.isReadable()
                && field != Field.COMMENT
                && (values.saysUnknown(cell.text()) || (ofDischarge && values.saysOngoing(cell.text())));
    }
}
