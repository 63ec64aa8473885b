package se.samlad.reconciliation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.Qualifier;
import se.samlad.claim.Unit;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Municipality;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;

/** Checks a report's claims against each other: a report can contradict itself whatever the list says. */
final class SelfCheck {

    private static final List<List<Selection>> PARTITIONS = List.of(
            List.of(Selection.of(Dimension.GENDER, "K"), Selection.of(Dimension.GENDER, "M")),
            List.of(Selection.of(Dimension.STATUS, Dimension.OPEN), Selection.of(Dimension.STATUS, Dimension.CLOSED)),
            List.of(Selection.of(Dimension.AGE, "<30"), Selection.of(Dimension.AGE, ">=30")),
            List.of(Selection.of(Dimension.AGE, "<50"), Selection.of(Dimension.AGE, ">=50")));

    private final District district;
    private final List<Claim> claims;

    SelfCheck(District district, List<Claim> claims) {
        this.district = district;
        this.claims = claims;
    }

    /** Which other claim of the report a claim disagrees with; empty when it disagrees with none. */
    Optional<Message> contradiction(Claim claim) {
        return againstRepeat(claim).or(() -> againstScope(claim)).or(() -> againstSum(claim));
    }

    /** "60 % (154 av 241)". */
    static Optional<Message> againstOwnCounts(Claim claim) {
        Optional<Basis> basis = claim.basis().filter(each -> claim.unit() == Unit.PERCENT);
        int part = basis.map(each -> each.part().orElse(-1)).orElse(-1);
        int whole = basis.map(each -> each.whole().orElse(0)).orElse(0);
        if (part < 0 || whole == 0) {
            return Optional.empty();
        }
        CountedShare share = new CountedShare(part, whole);
        boolean agrees =
                Interval.of(claim).contains(share.percent()) || share.isTruncatedTo(claim.value(), claim.decimals());
        return agrees
                ? Optional.empty()
                : Optional.of(Message.of(
                        "C201",
                        claim.text(),
                        Swedish.count(part),
                        Swedish.count(whole),
                        Swedish.percent(share.percent(), claim.decimals() + 2)));
    }

    /** The same thing counted twice, differently. */
    private Optional<Message> againstRepeat(Claim claim) {
        return claims.stream()
                .filter(other -> isComparable(claim, other, claim.scope()))
                .filter(other -> other.selection().equals(claim.selection()))
                .filter(other -> other.value().compareTo(claim.value()) != 0)
                .findFirst()
                .map(other -> Message.of("C202", claim.text(), other.text()));
    }

    /** The since-start figure given once more as the period's. */
    private Optional<Message> againstScope(Claim claim) {
        if (claim.scope() == Scope.SINCE_START) {
            return Optional.empty();
        }
        return claims.stream()
                .filter(other -> isComparable(claim, other, Scope.SINCE_START))
                .filter(other -> other.selection().equals(claim.selection()))
                .filter(other -> other.value().compareTo(claim.value()) == 0)
                .findFirst()
                .map(other -> Message.of("C203", claim.text(), "scope." + claim.scope()));
    }

    /** Parts that do not make up their whole. */
    private Optional<Message> againstSum(Claim claim) {
        return java.util.stream.Stream.concat(PARTITIONS.stream(), java.util.stream.Stream.of(municipalities()))
                .filter(parts -> parts.contains(claim.selection()))
                .flatMap(parts -> sumContradiction(claim, parts).stream())
                .findFirst();
    }

    private List<Selection> municipalities() {
        return district.municipalities().stream()
                .map(Municipality::name)
                .map(name -> Selection.of(Dimension.MUNICIPALITY, name))
                .toList();
    }

    private Optional<Message> sumContradiction(Claim claim, List<Selection> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Selection part : parts) {
            Optional<Claim> stated = part.equals(claim.selection()) ? Optional.of(claim) : stated(claim, part);
            if (stated.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.add(stated.get().value());
        }
        BigDecimal total = sum;
        return stated(claim, Selection.ALL)
                .filter(whole -> claim.unit() == Unit.COUNT && whole.value().compareTo(total) != 0)
                .map(whole -> Message.of("C204", claim.text(), Swedish.count(total.longValue()), whole.text()));
    }

    private Optional<Claim> stated(Claim claim, Selection selection) {
        return claims.stream()
                .filter(other -> isComparable(claim, other, claim.scope()))
                .filter(other -> other.selection().equals(selection))
                .findFirst();
    }

    private static boolean isComparable(Claim claim, Claim other, Scope scope) {
        return !other.equals(claim)
                && other.subject() == claim.subject()
                && other.basis().map(Basis::selection).equals(claim.basis().map(Basis::selection))
                && other.unit() == claim.unit()
                && other.qualifier() == Qualifier.EXACT
                && claim.qualifier() == Qualifier.EXACT
                && other.scope() == scope
                && other.asOf().equals(claim.asOf());
    }
}
