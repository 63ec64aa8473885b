package se.samlad.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.linkage.Duplicates;
import se.samlad.linkage.EnrolmentOrder;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.RowKey;

/** How far figures depend on open pairs: each group of persons who may be one is counted as several, and as one. */
final class Bands {

    private final Period period;
    private final Map<Key, int[]> changes = new HashMap<>();

    private record Key(String district, Measure measure, Scope scope, Selection selection) {
        static Key of(Figure figure) {
            return new Key(figure.district(), figure.measure(), figure.scope(), figure.selection());
        }
    }

    private Bands(Period period) {
        this.period = period;
    }

    /** The bands of those figures that depend on a group. */
    static List<Band> of(
            Period period, List<Figure> figures, List<OpenPersons.Group> groups, Set<Selection> selections) {
        Bands bands = new Bands(period);
        groups.forEach(group -> bands.add(group, selections));
        List<Band> all = new ArrayList<>();
        for (Figure figure : figures) {
            Optional.ofNullable(bands.changes.get(Key.of(figure))).ifPresent(change -> all.add(band(figure, change)));
        }
        return all;
    }

    private static Band band(Figure figure, int[] change) {
        return new Band(
                figure.district(),
                figure.measure(),
                figure.scope(),
                figure.selection(),
                Math.max(0, figure.count() + change[0]),
                figure.count() + change[1],
                change[2]);
    }

    private void add(OpenPersons.Group group, Set<Selection> selections) {
        Map<Key, Integer> differences = new HashMap<>();
        Cube apart = new Cube(period);
        group.persons().forEach(apart::addPerson);
        Cube together = new Cube(period);
        together.addPerson(asOne(group));
        apart.figures(selections).forEach(figure -> differences.merge(Key.of(figure), -figure.count(), Integer::sum));
        together.figures(selections).forEach(figure -> differences.merge(Key.of(figure), figure.count(), Integer::sum));
        differences.forEach((key, difference) -> {
            if (difference != 0) {
                int[] change = changes.computeIfAbsent(key, none -> new int[3]);
                change[difference < 0 ? 0 : 1] += difference;
                change[2] += group.pairs();
            }
        });
    }

    /** From the first to the latest, without those that would be duplicates. */
    private static List<LinkedEnrolment> asOne(OpenPersons.Group group) {
        List<LinkedEnrolment> all =
                group.persons().stream().flatMap(List::stream).toList();
        Set<RowKey> doubles = Duplicates.of(all).keySet();
        return all.stream()
                .filter(enrolment -> !doubles.contains(enrolment.key()))
                .sorted(EnrolmentOrder.FIRST_TO_LATEST)
                .toList();
    }
}
