package se.samlad.participant;

import java.util.HashSet;
import java.util.Set;
import se.samlad.core.Severity;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/** Tells of cells whose value the program that saved them did not know. One for each sheet. */
final class UnreadableCells {

    private final Set<String> told = new HashSet<>();

    /** Formulas without a result are said once for a column: the whole column is as it is for one reason. */
    void report(SourceRow row, RowFindings findings) {
        for (SourceCell cell : row.cells()) {
            if (row.columns().field(cell.column()).isEmpty()) {
                continue;
            }
            if (cell.kind() == SourceCell.Kind.ERROR) {
                findings.cell("R605", Severity.QUERY, cell.column());
            } else if (cell.kind() == SourceCell.Kind.NO_VALUE && told.add("R609 " + cell.column())) {
                findings.cell("R609", Severity.ERROR, cell.column());
            } else if (cell.stale() && told.add("R610 " + cell.column())) {
                findings.cell("R610", Severity.QUERY, cell.column());
            }
        }
    }
}
