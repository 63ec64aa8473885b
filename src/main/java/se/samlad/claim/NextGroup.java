package se.samlad.claim;

import java.util.Optional;
import java.util.Set;
import se.samlad.core.Dimension;

/** The same said of another group, or once more. */
final class NextGroup {

    private NextGroup() {}

    /** The same of others; empty when it is not said so. */
    static Optional<Draft> of(Atom.Figure figure, Neighbourhood around, Draft before) {
        if (!isMeant(around, before)) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                figure,
                before.subject(),
                before.selection().and(around.left),
                before.scope(),
                before.asOf(),
                around.qualifier(figure),
                before.isCount() ? Optional.empty() : Optional.of(Basis.of(around.left))));
    }

    /** "Av kvinnorna är 45 % över 50 år, av männen 30 %", "20 under 30 år och av männen 15". */
    private static boolean isMeant(Neighbourhood around, Draft before) {
        Set<Dimension> named = around.left.values().keySet();
        Set<Dimension> counted = before.selection().values().keySet();
        boolean same = before.isCount()
                ? counted.size() > named.size() && counted.containsAll(named)
                : before.basis().stream()
                        .anyMatch(basis -> basis.selection().values().keySet().equals(named));
        return same && around.ofLeft && around.right.isAll();
    }

    /** "Av dessa 73": the count before, once more. */
    static Draft again(Atom.Figure figure, Draft before) {
        return new Draft(
                figure,
                before.subject(),
                before.selection(),
                before.scope(),
                before.asOf(),
                before.qualifier(),
                Optional.empty());
    }
}
