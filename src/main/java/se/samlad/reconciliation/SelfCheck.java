package se.samlad.reconciliation;

import java.util.List;
import java.util.Optional;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Scope;
import se.samlad.core.Swedish;

/** Checks a report's claims against each other: a report can contradict itself whatever the list says. */
final class SelfCheck {

    private final StatedClaims stated;
    private final PartsCheck parts;

    SelfCheck(District district, List<Claim> claims) {
        this.stated = new StatedClaims(claims);
        this.parts = new PartsCheck(district, stated);
    }

    /** Which other claim of the report a claim disagrees with; empty when it disagrees with none. */
    Optional<Message> contradiction(Claim claim) {
        return againstRepeat(claim).or(() -> againstScope(claim)).or(() -> parts.contradiction(claim));
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
        return stated.comparable(claim, claim.scope())
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
        return stated.comparable(claim, Scope.SINCE_START)
                .filter(other -> other.selection().equals(claim.selection()))
                .filter(other -> other.value().compareTo(claim.value()) == 0)
                .findFirst()
                .map(other -> Message.of("C203", claim.text(), "scope." + claim.scope()));
    }
}
