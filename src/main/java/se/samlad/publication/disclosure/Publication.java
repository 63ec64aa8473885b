package se.samlad.publication.disclosure;

import java.util.Map;
import se.samlad.core.Period;
import se.samlad.count.Figures;

/**
 * What the steering group was given before.
 *
 * @param showings what was shown of each figure
 */
public record Publication(Period period, int version, Figures figures, Map<Cell, Showing> showings) {

    public Publication {
        showings = Map.copyOf(showings);
    }
}
