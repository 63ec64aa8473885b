package se.samlad.reconciliation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.Qualifier;
import se.samlad.claim.Unit;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** A report's claims, to be held against one of them. */
record StatedClaims(List<Claim> claims) {

    StatedClaims {
        claims = List.copyOf(claims);
    }

    /** Those that state the same kind of figure as a claim, in some scope; itself left out. */
    Stream<Claim> comparable(Claim claim, Scope scope) {
        return claims.stream()
                .filter(other -> !other.equals(claim)
                        && isExactOfSameTime(claim, other, scope)
                        && other.unit() == claim.unit()
                        && other.basis()
                                .map(Basis::selection)
                                .equals(claim.basis().map(Basis::selection)));
    }

    /** The figure of a selection that is stated like a claim; the claim itself when it is its own. */
    Optional<Claim> like(Claim claim, Selection selection) {
        return claim.selection().equals(selection)
                ? Optional.of(claim)
                : comparable(claim, claim.scope())
                        .filter(other -> other.selection().equals(selection))
                        .findFirst();
    }

    /** The count of a selection that the report states in a claim's scope; a claim that is no count has others' only. */
    Optional<Claim> count(Claim claim, Selection selection) {
        return claims.stream()
                .filter(other -> isExactOfSameTime(claim, other, claim.scope()))
                .filter(other -> other.unit() == Unit.COUNT && other.selection().equals(selection))
                .findFirst();
    }

    private static boolean isExactOfSameTime(Claim claim, Claim other, Scope scope) {
        return other.subject() == claim.subject()
                && other.qualifier() == Qualifier.EXACT
                && claim.qualifier() == Qualifier.EXACT
                && other.scope() == scope
                && other.asOf().equals(claim.asOf());
    }
}
