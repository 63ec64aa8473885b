package se.samlad.publication.disclosure;

import java.util.Map;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Scope;

/** How dear a figure is to the readers: the cheapest are hidden first. */
final class Price {

    private static final int TOTAL = 24;
    private static final int ENROLMENTS = 10;
    private static final int CROSSED = 2;
    private static final int COUNTY = 2;
    private static final int ONE_OF_MANY = 3;
    private static final Map<Dimension, Integer> SINGLE =
            Map.of(Dimension.GENDER, 6, Dimension.STATUS, 5, Dimension.AGE, 4);

    private Price() {}

    static int of(Cell cell) {
        return base(cell) + (cell.district().equals(County.ID) ? COUNTY : 0);
    }

    private static int base(Cell cell) {
        if (cell.measure() == Measure.ENROLMENTS) {
            return ENROLMENTS;
        }
        if (cell.scope() != Scope.SINCE_START) {
            return ONE_OF_MANY;
        }
        return switch (cell.selection().values().size()) {
            case 0 -> TOTAL;
            case 1 ->
                SINGLE.getOrDefault(
                        cell.selection().values().keySet().iterator().next(), ONE_OF_MANY);
            default -> CROSSED;
        };
    }
}
