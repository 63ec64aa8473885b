package se.samlad.publication.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samlad.core.Period;
import se.samlad.core.SmallCounts;
import se.samlad.count.Figures;

/**
 * Decides what the steering group's edition shows: small counts are hidden, and of the others as few and as cheap ones
 * as are found to be needed for every hidden count to stay in doubt (DOMAIN P3).
 *
 * <p>Promise: for each hidden count there are tables of whole numbers that agree with all that is shown, now and before,
 * and in which it has values that lie {@link SmallCounts#span} or more apart. When such tables are not found for one of
 * them, nothing at all is shown.
 */
public final class Protection {

    private static final int[] TRIALS = {300, 20_000};
    private static final int[] BUDGETS = {0, 3, 6, 9, 12, 16, 20, 26, 34, 44, 60, 90, 150, 1_000_000};

    private final LinkedTables tables;
    private final Map<Cell, Showing> showings = new LinkedHashMap<>();
    private final List<Adversary> adversaries = new ArrayList<>();
    private final int[] trials;
    private boolean hidMore;
    private boolean isNothingShown;

    private Protection(Figures figures, Period period, List<Publication> earlier, SmallCounts rule, int... trials) {
        this.trials = trials;
        this.tables = EditionTables.of(figures);
        Memory memory = Memory.of(tables, ofPeriod(earlier, period), ofPeriod(earlier, period.previous()), rule);
        Map<Cell, Knowledge> shown = new HashMap<>();
        for (Cell cell : tables.cells()) {
            Showing showing = first(cell, memory.hides(cell), rule);
            int lowest = memory.hides(cell) ? 0 : tables.lowestHidden(cell);
            showings.put(cell, showing);
            shown.put(cell, Knowledge.of(showing, tables.count(cell), lowest, Price.of(cell), rule));
        }
        adversaries.add(new Adversary(rule, tables, shown, Memory.NONE));
        if (!earlier.isEmpty()) {
            adversaries.add(new Adversary(rule, tables, shown, memory));
        }
    }

    /**
     * What to show of a run's figures.
     *
     * @param earlier what was published of the period and the one before, the newest last
     */
    public static Disclosure of(Figures figures, Period period, List<Publication> earlier, SmallCounts rule) {
        return of(figures, period, earlier, rule, TRIALS);
    }

    /** The same, trying so often to find other tables: first for a quick answer, then for a thorough one. */
    static Disclosure of(Figures figures, Period period, List<Publication> earlier, SmallCounts rule, int... trials) {
        Protection protection = new Protection(figures, period, earlier, rule, trials);
        protection.protect();
        return new Disclosure(rule, protection.showings);
    }

    private static List<Publication> ofPeriod(List<Publication> earlier, Period period) {
        return earlier.stream().filter(each -> each.period().equals(period)).toList();
    }

    /** What was hidden in a version of the period stays hidden, zero or not: somebody may know what was put right. */
    private Showing first(Cell cell, boolean wasHidden, SmallCounts rule) {
        if (rule.include(tables.count(cell))) {
            return Showing.SMALL;
        }
        return wasHidden ? Showing.HIDDEN : Showing.SHOWN;
    }

    private void protect() {
        do {
            hidMore = false;
            for (Adversary adversary : adversaries) {
                adversary.targets().forEach(target -> protect(adversary, target));
            }
        } while (hidMore);
    }

    private void protect(Adversary adversary, int target) {
        if (isNothingShown) {
            return;
        }
        for (int most : trials) {
            for (int budget : BUDGETS) {
                if (adversary.isInDoubt(target, budget, most, this::hide)) {
                    return;
                }
            }
        }
        isNothingShown = true;
        tables.cells().forEach(this::hide);
    }

    private void hide(Cell cell) {
        hidMore = true;
        showings.put(cell, Showing.HIDDEN);
        adversaries.forEach(adversary -> adversary.hide(cell));
    }
}
