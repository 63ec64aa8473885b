package se.samlad.participant;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import se.samlad.intake.Field;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;

/** A list's own row of sums (DOMAIN R2). */
final class TotalRow {

    private static final BigDecimal TOO_LARGE = BigDecimal.valueOf(10_000_000);

    private TotalRow() {}

    /** Whether a row with cells begins with a word for a sum. */
    static boolean is(SourceRow row, ValueVocabulary values) {
        SourceCell first = row.cells().get(0);
        return first.kind() == SourceCell.Kind.TEXT && values.isTotal(first.text());
    }

    /** The row's whole numbers below ten million, each with its column's field; {@code ""} when the column has none. */
    static List<ListTotal> totals(SourceRow row) {
        List<ListTotal> totals = new ArrayList<>();
        for (SourceCell cell : row.cells()) {
            if (isCount(cell)) {
                String field =
                        row.columns().field(cell.column()).map(Field::key).orElse("");
                totals.add(new ListTotal(cell.column(), field, number(cell).intValue()));
            }
        }
        return totals;
    }

    private static boolean isCount(SourceCell cell) {
        if (cell.kind() != SourceCell.Kind.NUMBER && !cell.text().strip().matches("[0-9]{1,7}")) {
            return false;
        }
        BigDecimal number = number(cell);
        return number.stripTrailingZeros().scale() <= 0 && number.signum() >= 0 && number.compareTo(TOO_LARGE) < 0;
    }

    private static BigDecimal number(SourceCell cell) {
        return new BigDecimal(cell.text().strip());
    }
}
