package se.samlad.reconciliation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.Standing;

/**
 * What the district may have done with a row that the count has not.
 *
 * @param before how it is counted; empty when it is not
 * @param after how the district may have counted it, what is unknown being anything; empty when not at all
 */
record Change(Cause cause, Optional<Standing> before, Optional<Standing> after) {

    /** By how much a figure's part and whole would move. */
    record Effect(int part, int whole) {

        static final Effect NONE = new Effect(0, 0);

        Effect times(int rows) {
            return new Effect(part * rows, whole * rows);
        }

        Effect plus(Effect other) {
            return new Effect(part + other.part, whole + other.whole);
        }
    }

    /** All that may happen to a figure; a single effect when nothing is unknown. */
    Set<Effect> effects(StatedFigure figure) {
        Scope scope = figure.claim().scope();
        Selection selection = figure.claim().selection();
        Optional<Selection> whole = figure.claim().basis().map(basis -> basis.selection());
        int partBefore = counted(scope, selection);
        int wholeBefore = whole.map(basis -> counted(scope, basis)).orElse(0);
        Set<Effect> effects = new LinkedHashSet<>();
        for (int part : options(match(scope, selection))) {
            for (int all : whole.map(basis -> options(match(scope, basis))).orElse(List.of(0))) {
                if (part <= all || whole.isEmpty()) {
                    effects.add(new Effect(part - partBefore, all - wholeBefore));
                }
            }
        }
        return effects;
    }

    private int counted(Scope scope, Selection selection) {
        return before.filter(standing -> standing.isCounted(scope, selection)).isPresent() ? 1 : 0;
    }

    private Standing.Match match(Scope scope, Selection selection) {
        return after.map(standing -> standing.match(scope, selection)).orElse(Standing.Match.NO);
    }

    private static List<Integer> options(Standing.Match match) {
        return switch (match) {
            case YES -> List.of(1);
            case NO -> List.of(0);
            case MAYBE -> List.of(0, 1);
        };
    }
}
