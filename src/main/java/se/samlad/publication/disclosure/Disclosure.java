package se.samlad.publication.disclosure;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.SmallCounts;

/** What the steering group's edition shows of each of its figures. */
public final class Disclosure {

    private final SmallCounts rule;
    private final Map<Cell, Showing> showings;

    public Disclosure(SmallCounts rule, Map<Cell, Showing> showings) {
        this.rule = rule;
        this.showings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(showings));
    }

    /** What is shown of a figure; empty when the edition has no place for it. */
    public Optional<Showing> of(Cell cell) {
        return Optional.ofNullable(showings.get(cell));
    }

    /** Which counts are small. */
    public SmallCounts rule() {
        return rule;
    }

    /** All of them, in a fixed order. */
    public Map<Cell, Showing> all() {
        return showings;
    }
}
