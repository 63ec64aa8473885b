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

    /** The figures that were shown as they are. */
    public Figures shown() {
        return shown(figures, showings);
    }

    /** Of figures those that are shown as they are. */
    public static Figures shown(Figures figures, Map<Cell, Showing> showings) {
        return new Figures(figures.all().stream()
                .filter(figure ->
                        showings.get(new Cell(figure.district(), figure.measure(), figure.scope(), figure.selection()))
                                == Showing.SHOWN)
                .toList());
    }
}
