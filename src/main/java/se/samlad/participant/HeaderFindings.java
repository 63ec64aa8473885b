package se.samlad.participant;

import java.util.List;
import se.samlad.core.Severity;
import se.samlad.intake.ColumnMapping;
import se.samlad.intake.Field;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/** What is said of a section's columns, at the row that names them. */
final class HeaderFindings {

    /** Columns without which figures cannot be checked; the municipality may also stand in a sheet's name. */
    private static final List<Field> EXPECTED =
            List.of(Field.PERSONAL_NUMBER, Field.GENDER, Field.REFERRER, Field.ENROLMENT_DATE);

    private HeaderFindings() {}

    /**
     * The findings of a header row; none when it is only the upper part of one.
     *
     * @param above what the sheet's name and the rows above say
     */
    static List<RowFinding> of(SourceRow row, RowContext above) {
        RowFindings findings = new RowFindings(row);
        if (namesColumns(row)) {
            EXPECTED.stream()
                    .filter(field -> !row.columns().has(field))
                    .forEach(field -> findings.wholeRow("R601", Severity.NOTICE, "field." + field.key()));
            row.columns().columns().forEach((number, column) -> column(number, column, findings));
            if (row.sheetHidden()) {
                findings.wholeRow("R604", Severity.NOTICE);
            }
            if (above.closed().orElse(false) && !row.columns().has(Field.DISCHARGE_DATE)) {
                findings.wholeRow("R507", Severity.NOTICE);
            }
        }
        return findings.all();
    }

    private static boolean namesColumns(SourceRow row) {
        return row.cells().stream()
                        .map(SourceCell::column)
                        .anyMatch(column -> row.columns().field(column).isPresent())
                && row.cells().size() >= row.columns().size();
    }

    private static void column(int number, ColumnMapping.Column column, RowFindings findings) {
        if (column.field().isEmpty()) {
            findings.cell("R602", Severity.NOTICE, number, column.header());
        } else if (column.hidden()) {
            findings.cell("R606", Severity.NOTICE, number);
        }
    }
}
