package se.samlad.publication.workbook;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samlad.core.County;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.Figure;
import se.samlad.count.Figures;

/** The county's persons at the end of each period of the same districts, this period last. */
final class EarlierTotals {

    private EarlierTotals() {}

    /** A period in which other districts had sent their lists cannot be compared and is left out. */
    static SortedMap<Period, Integer> of(WorkbookContent content) {
        SortedMap<Period, Integer> totals = new TreeMap<>();
        Figures now = content.data().figures();
        content.earlier().forEach((period, figures) -> {
            if (districts(figures).equals(districts(now))) {
                totals.put(period, total(figures));
            }
        });
        totals.put(content.data().period(), total(now));
        return totals;
    }

    private static Set<String> districts(Figures figures) {
        return figures.all().stream()
                .filter(figure -> figure.measure() == Measure.PERSONS
                        && figure.scope() == Scope.SINCE_START
                        && figure.selection().isAll()
                        && figure.count() > 0)
                .map(Figure::district)
                .collect(Collectors.toSet());
    }

    private static int total(Figures figures) {
        return figures.count(County.ID, Measure.PERSONS, Scope.SINCE_START, Selection.ALL)
                .orElse(0);
    }
}
