package se.samlad.claim;

import java.util.Optional;
import java.util.OptionalInt;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** A claim before it is numbered and quoted. */
record Draft(
        Atom.Figure figure,
        Claim.Subject subject,
        Selection selection,
        Scope scope,
        Period asOf,
        Qualifier qualifier,
        Optional<Basis> basis) {

    boolean isCount() {
        return figure.unit() == Unit.COUNT;
    }

    /** The stated count; empty for a percentage. */
    OptionalInt count() {
        return isCount() ? OptionalInt.of(figure.value().intValue()) : OptionalInt.empty();
    }

    Draft withBasis(Basis other) {
        return new Draft(figure, subject, selection, scope, asOf, qualifier, Optional.of(other));
    }

    Draft withScope(Scope other) {
        return new Draft(figure, subject, selection, other, asOf, qualifier, basis);
    }

    Draft withSelection(Selection other) {
        return new Draft(figure, subject, other, scope, asOf, qualifier, basis);
    }

    Draft inPercent() {
        return new Draft(
                figure.inPercent(), subject, selection, scope, asOf, qualifier, Optional.of(Basis.of(Selection.ALL)));
    }
}
