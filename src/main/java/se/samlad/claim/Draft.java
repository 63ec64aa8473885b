package se.samlad.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * A claim before it is numbered and quoted.
 *
 * @param others what it may mean besides, the likelier first
 */
record Draft(
        Atom.Figure figure,
        Claim.Subject subject,
        Selection selection,
        Scope scope,
        Period asOf,
        Qualifier qualifier,
        Optional<Basis> basis,
        List<OtherReading> others) {

    /** Besides the likeliest; more would help nobody. */
    private static final int MOST_OTHERS = 2;

    Draft {
        OtherReading own = new OtherReading(selection, scope, basis.map(Basis::selection));
        others = others.stream()
                .filter(other -> !other.equals(own))
                .distinct()
                .limit(MOST_OTHERS)
                .toList();
    }

    /** A draft that can be read in one way only. */
    Draft(
            Atom.Figure figure,
            Claim.Subject subject,
            Selection selection,
            Scope scope,
            Period asOf,
            Qualifier qualifier,
            Optional<Basis> basis) {
        this(figure, subject, selection, scope, asOf, qualifier, basis, List.of());
    }

    boolean isCount() {
        return figure.unit() == Unit.COUNT;
    }

    /** The stated count; empty for a percentage. */
    OptionalInt count() {
        return isCount() ? OptionalInt.of(figure.value().intValue()) : OptionalInt.empty();
    }

    Draft withBasis(Basis other) {
        return new Draft(figure, subject, selection, scope, asOf, qualifier, Optional.of(other), others);
    }

    /** Those and no others; what it was read as before remains as the second reading. */
    Draft withSelection(Selection other) {
        return readAs(other, scope, asOf, basis);
    }

    /** Then; the time before remains as the second reading. */
    Draft withScope(Scope other) {
        return readAs(selection, other, asOf, basis);
    }

    /** At the time of another; the time before remains as the second reading. */
    Draft at(Draft other) {
        return scope == other.scope && asOf.equals(other.asOf)
                ? this
                : readAs(selection, other.scope, other.asOf, basis);
    }

    /** Another reading; the one before remains as the second. */
    Draft readAs(Selection counted, Scope when, Period period, Optional<Basis> of) {
        List<OtherReading> before = new ArrayList<>();
        before.add(new OtherReading(selection, scope, basis.map(Basis::selection)));
        before.addAll(others);
        return new Draft(figure, subject, counted, when, period, qualifier, of, before);
    }

    Draft withOthers(List<OtherReading> besides) {
        return new Draft(figure, subject, selection, scope, asOf, qualifier, basis, besides);
    }

    Draft inPercent() {
        return new Draft(
                figure.inPercent(),
                subject,
                selection,
                scope,
                asOf,
                qualifier,
                Optional.of(Basis.of(Selection.ALL)),
                others);
    }

    /** Whether another says another number of the same people at the same time. */
    boolean contradicts(Draft other) {
        return figure.unit() == other.figure.unit()
                && isCount()
                && figure.value().compareTo(other.figure.value()) != 0
                && subject == other.subject
                && selection.equals(other.selection)
                && scope == other.scope
                && asOf.equals(other.asOf);
    }
}
