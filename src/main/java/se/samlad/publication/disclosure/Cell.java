package se.samlad.publication.disclosure;

import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * Where a figure stands in the edition's tables.
 *
 * @param district a district's id, or the county's
 */
public record Cell(String district, Measure measure, Scope scope, Selection selection) {

    /** Those who are open at the cut-off are the open ones of all since start: one cell, however it is asked for. */
    public Cell {
        boolean status = scope == Scope.OPEN || scope == Scope.CLOSED;
        if (status && measure == Measure.PERSONS && selection.isAll()) {
            selection = Selection.of(Dimension.STATUS, scope == Scope.OPEN ? Dimension.OPEN : Dimension.CLOSED);
            scope = Scope.SINCE_START;
        }
    }

    /** Persons since start. */
    public static Cell persons(String district, Selection selection) {
        return new Cell(district, Measure.PERSONS, Scope.SINCE_START, selection);
    }

    /** The same figure of another district. */
    Cell in(String other) {
        return new Cell(other, measure, scope, selection);
    }
}
