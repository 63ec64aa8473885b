package se.samlad.claim;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * What a sentence inherits from what stands above it.
 *
 * @param period the report's own
 * @param label what a line such as "Katrineholm:" or a table's header names; everybody when there is none
 * @param labelled whether there is such a line, even one that only says that participants follow
 * @param labelScope the scope that the line names
 * @param previous the last claim before the sentence, for "av dessa"
 */
record Surroundings(
        Period period,
        Selection label,
        boolean labelled,
        Optional<Scope> labelScope,
        @Nullable Draft previous) {

    /** With what a table's row names besides. */
    Surroundings labelled(Selection row) {
        return row.isAll() ? this : new Surroundings(period, label.and(row), true, labelScope, previous);
    }

    Surroundings after(Draft latest) {
        return new Surroundings(period, label, labelled, labelScope, latest);
    }
}
