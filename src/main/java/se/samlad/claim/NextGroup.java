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
                before.selection().and(around.left).and(around.right),
                before.scope(),
                before.asOf(),
                around.qualifier(figure),
                before.isCount() ? Optional.empty() : Optional.of(Basis.of(around.left.and(around.right)))));
    }

    /** "Av kvinnorna är 45 % över 50 år, av männen 30 %", "20 under 30 år och av männen 15". */
    /** "45 % av männen är under 30 år mot 25 % av kvinnorna". */
    private static boolean isOtherShare(Neighbourhood around, Draft before) {
        return around.ofRight
                && around.left.isAll()
                && !before.isCount()
                && before.basis().stream()
                        .map(Basis::selection)
                        .anyMatch(basis -> basis.values()
                                        .keySet()
                                        .equals(around.right.values().keySet())
                                && !basis.equals(around.right)
                                && !before.selection().equals(basis));
    }

    private static boolean isMeant(Neighbourhood around, Draft before) {
        Set<Dimension> named = around.left.values().keySet();
        Set<Dimension> counted = before.selection().values().keySet();
        boolean same = before.isCount()
                ? counted.size() > named.size() && counted.containsAll(named)
                : before.basis().stream()
                        .anyMatch(basis -> basis.selection().values().keySet().equals(named));
        return (same && around.ofLeft && around.right.isAll()) || isOtherShare(around, before);
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
