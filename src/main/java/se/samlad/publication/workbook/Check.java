package se.samlad.publication.workbook;

import java.util.Optional;
import se.samlad.publication.workbook.layout.Formula;

/**
 * A figure of the program beside the same figure by the workbook's own cells.
 *
 * @param about what is compared
 * @param where the district's or county's name, or empty
 * @param program as the run counted it
 * @param rows by the rows of a table
 * @param sheet as another sheet shows it; empty when none does
 */
record Check(String about, String where, long program, Formula rows, Optional<Formula> sheet) {

    Check(String about, String where, long program, Formula rows) {
        this(about, where, program, rows, Optional.empty());
    }

    /** Whether they agreed when the workbook was written. */
    boolean agrees() {
        return is(rows) && sheet.map(this::is).orElse(true);
    }

    private boolean is(Formula formula) {
        return formula.value() instanceof Number number && number.longValue() == program;
    }
}
