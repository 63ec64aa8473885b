package se.samlad.count;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** The figures of one run, to look up; a figure that was not counted is empty, which is not zero. */
public final class Figures {

    private record Key(String district, Measure measure, Scope scope, Selection selection) {}

    private final List<Figure> all;
    private final Map<Key, Integer> counts = new HashMap<>();

    public Figures(List<Figure> all) {
        this.all = List.copyOf(all);
        all.forEach(figure -> counts.put(
                new Key(figure.district(), figure.measure(), figure.scope(), figure.selection()), figure.count()));
    }

    /** In the table's order: district, measure, scope, selection. */
    public List<Figure> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Persons under the default definition; empty when that was not counted. */
    public Optional<Integer> persons(String district, Scope scope, Selection selection) {
        return count(district, Measure.PERSONS, scope, selection);
    }

    /** The count; empty when that was not counted. */
    public Optional<Integer> count(String district, Measure measure, Scope scope, Selection selection) {
        return Optional.ofNullable(counts.get(new Key(district, measure, scope, selection)));
    }
}
