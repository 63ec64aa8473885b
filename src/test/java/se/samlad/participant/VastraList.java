package se.samlad.participant;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samlad.core.CellAddress;
import se.samlad.core.Period;
import se.samlad.intake.SourceRow;
import se.samlad.testing.ShippedRules;

/** Västra's list, file 1 of the run for 1 January 2026. */
final class VastraList {

    static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1));
    static final Pseudonyms PSEUDONYMS =
            new Pseudonyms("a key for tests of thirty-two bytes.".getBytes(StandardCharsets.US_ASCII));

    private VastraList() {}

    static RowInterpreter interpreter() {
        return new RowInterpreter(
                1,
                ShippedRules.district("vastra"),
                PERIOD,
                ShippedRules.values(),
                ShippedRules.eligibility(),
                PSEUDONYMS);
    }

    /** The rows of one list, in their order. */
    static List<ListRow> of(SourceRow... rows) {
        RowInterpreter interpreter = interpreter();
        List<ListRow> interpreted = new ArrayList<>();
        for (SourceRow row : rows) {
            interpreted.add(interpreter.interpret(row));
        }
        return interpreted;
    }

    /** A list of one row. */
    static ListRow row(SourceRow row) {
        return interpreter().interpret(row);
    }

    static Enrolment enrolment(SourceRow row) {
        return row(row).enrolment().orElseThrow();
    }

    /** What is said of a row: the rule, how much it matters and the column's letters, {@code *} for the whole row. */
    static List<String> findings(SourceRow row) {
        return row(row).findings().stream().map(VastraList::written).toList();
    }

    static String written(RowFinding finding) {
        String place = finding.column().isPresent()
                ? CellAddress.letters(finding.column().getAsInt())
                : "*";
        return finding.rule() + " " + finding.severity() + " " + place
                + (finding.arguments().isEmpty() ? "" : " " + String.join(",", finding.arguments()));
    }
}
