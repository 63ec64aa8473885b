package se.samlad.publication.workbook;

import java.util.Optional;
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

    /**
     * A period of other districts, or one whose total is not shown, cannot be compared and is left out.
     *
     * @param now the county's total; empty when it is not shown
     */
    static SortedMap<Period, Integer> of(WorkbookContent content, Optional<Integer> now) {
        SortedMap<Period, Integer> totals = new TreeMap<>();
        content.earlier().forEach((period, figures) -> {
            if (districts(figures).equals(districts(content.data().figures()))) {
                figures.persons(County.ID, Scope.SINCE_START, Selection.ALL)
                        .ifPresent(total -> totals.put(period, total));
            }
        });
        now.ifPresent(total -> totals.put(content.data().period(), total));
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
}
