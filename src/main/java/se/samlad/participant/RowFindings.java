package se.samlad.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import se.samlad.core.Severity;
import se.samlad.intake.Field;
import se.samlad.intake.SourceRow;

/** Collects what there is to say about one row. */
final class RowFindings {

    private final SourceRow row;
    private final List<RowFinding> findings = new ArrayList<>();

    RowFindings(SourceRow row) {
        this.row = row;
    }

    void wholeRow(String rule, Severity severity, String... arguments) {
        findings.add(new RowFinding(rule, severity, OptionalInt.empty(), List.of(arguments)));
    }

    void cell(String rule, Severity severity, int column, String... arguments) {
        findings.add(new RowFinding(rule, severity, OptionalInt.of(column), List.of(arguments)));
    }

    /** About the row's cell of a field; about the whole row when it has none. */
    void field(String rule, Severity severity, Field field, String... arguments) {
        row.cell(field)
                .ifPresentOrElse(
                        cell -> cell(rule, severity, cell.column(), arguments),
                        () -> wholeRow(rule, severity, arguments));
    }

    List<RowFinding> all() {
        return List.copyOf(findings);
    }

    /** Of a row that does not count, only why it does not. */
    List<RowFinding> exclusionOnly() {
        return findings.stream().filter(each -> each.rule().startsWith("R3")).toList();
    }
}
