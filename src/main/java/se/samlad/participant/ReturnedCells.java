package se.samlad.participant;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samlad.intake.Field;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/** Which of a protected person's cells may be handed back to the district that wrote them (DOMAIN P4). */
final class ReturnedCells {

    private static final Set<Field> KEPT = EnumSet.of(Field.GENDER, Field.ENROLMENT_DATE, Field.DISCHARGE_DATE);

    /** Stands for a mark that was written beside a name or a number. */
    private static final String MARK = "Skyddad";

    private final ValueVocabulary values;

    ReturnedCells(ValueVocabulary values) {
        this.values = values;
    }

    /** What is kept, and what says that the row is protected: it has to be found again when the list comes back. */
    List<SourceCell> of(SourceRow row) {
        return row.cells().stream().flatMap(cell -> of(row, cell).stream()).toList();
    }

    private Optional<SourceCell> of(SourceRow row, SourceCell cell) {
        Optional<Field> field = row.columns().field(cell.column());
        boolean mark = values.isProtected(cell.text())
                || (field.equals(Optional.of(Field.PROTECTED)) && values.isYes(cell.text()));
        if (mark || field.filter(KEPT::contains).isPresent()) {
            return Optional.of(cell);
        }
        return values.mentionsProtection(cell.text())
                ? Optional.of(new SourceCell(cell.column(), SourceCell.Kind.TEXT, MARK))
                : Optional.empty();
    }
}
