package se.samlad.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;

/** Checks a report's parts against their wholes, as it states both itself. */
final class PartsCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final District district;
    private final StatedClaims stated;

    PartsCheck(District district, StatedClaims stated) {
        this.district = district;
        this.stated = stated;
    }

    Optional<Message> contradiction(Claim claim) {
        return sum(claim)
                .or(() -> statedWhole(claim))
                .or(() -> claim.unit() == Unit.PERCENT
                        ? ofOwnCounts(claim)
                        : subset(claim).or(() -> tooMuch(claim)));
    }

    /** Parts that do not make up their whole, or percentages that do not make up a hundred. */
    private Optional<Message> sum(Claim claim) {
        return Partition.of(claim, stated, district).stream()
                .flatMap(partition -> sum(claim, partition).stream())
                .findFirst();
    }

    private Optional<Message> sum(Claim claim, Partition partition) {
        List<Claim> parts = new ArrayList<>();
        partition.parts().forEach(part -> stated.like(claim, part).ifPresent(parts::add));
        if (parts.size() < partition.parts().size()) {
            return Optional.empty();
        }
        BigDecimal sum = parts.stream().map(Claim::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (claim.unit() == Unit.COUNT) {
            return stated.count(claim, partition.whole())
                    .filter(whole -> whole.value().compareTo(sum) != 0)
                    .map(whole -> Message.of("C204", claim.text(), Swedish.count(sum.longValue()), whole.text()));
        }
        boolean ofWhole = claim.basis().map(Basis::selection).equals(Optional.of(partition.whole()));
        BigDecimal rounding = parts.stream()
                .map(part -> BigDecimal.ONE.movePointLeft(part.decimals()).multiply(HALF))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return ofWhole && sum.subtract(HUNDRED).abs().compareTo(rounding) > 0
                ? Optional.of(Message.of("C206", claim.text(), Swedish.percent(sum, claim.decimals())))
                : Optional.empty();
    }

    /** "144 av 241" where 243 is stated of the same elsewhere. */
    private Optional<Message> statedWhole(Claim claim) {
        return claim.basis().filter(basis -> basis.whole().isPresent()).flatMap(basis -> stated.count(
                        claim, basis.selection())
                .filter(whole ->
                        whole.value().compareTo(BigDecimal.valueOf(basis.whole().getAsInt())) != 0)
                .map(whole -> Message.of(
                        "C209", claim.text(), Swedish.count(basis.whole().getAsInt()), whole.text())));
    }

    /** A percentage that the counts of its part and its whole, stated elsewhere, do not give. */
    private Optional<Message> ofOwnCounts(Claim claim) {
        Optional<Claim> part = stated.count(claim, claim.selection());
        Optional<Claim> whole = claim.basis().flatMap(basis -> stated.count(claim, basis.selection()));
        if (part.isEmpty() || whole.isEmpty()) {
            return Optional.empty();
        }
        int of = whole.get().value().intValue();
        int counted = part.get().value().intValue();
        return of > 0 && !new StatedFigure(claim, counted, of).agrees()
                ? Optional.of(Message.of(
                        "C205",
                        claim.text(),
                        Swedish.count(counted),
                        Swedish.count(of),
                        Swedish.percent(new CountedShare(counted, of).percent(), claim.decimals() + 2)))
                : Optional.empty();
    }

    /** More women over 50 than women, more in the period than since start. */
    private Optional<Message> subset(Claim claim) {
        return stated.claims().stream()
                .flatMap(other -> stated.comparable(claim, other.scope()).filter(other::equals))
                .filter(other -> isWithin(claim, other) && claim.value().compareTo(other.value()) > 0)
                .findFirst()
                .map(other -> Message.of("C207", claim.text(), other.text()));
    }

    private static boolean isWithin(Claim claim, Claim other) {
        boolean narrower = claim.selection()
                .values()
                .entrySet()
                .containsAll(other.selection().values().entrySet());
        boolean scoped = other.scope() == claim.scope() || other.scope() == Scope.SINCE_START;
        return narrower && scoped && !(claim.selection().equals(other.selection()) && claim.scope() == other.scope());
    }

    /** Values of one property that together are more than there are. */
    private Optional<Message> tooMuch(Claim claim) {
        for (Dimension dimension : List.of(Dimension.REFERRER, Dimension.TRACK, Dimension.DISCHARGE_REASON)) {
            Selection whole = Partition.without(claim.selection(), dimension);
            if (!whole.equals(claim.selection())) {
                BigDecimal others = stated.comparable(claim, claim.scope())
                        .filter(other -> other.selection().value(dimension).isPresent())
                        .filter(other -> !other.selection().equals(claim.selection()))
                        .filter(other ->
                                Partition.without(other.selection(), dimension).equals(whole))
                        .map(other -> other.value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                BigDecimal sum = others.add(claim.value());
                Optional<Claim> total = stated.count(claim, whole).filter(each -> sum.compareTo(each.value()) > 0);
                if (total.isPresent() && others.signum() > 0) {
                    return Optional.of(Message.of(
                            "C208",
                            claim.text(),
                            Swedish.count(sum.longValue()),
                            total.get().text()));
                }
            }
        }
        return Optional.empty();
    }
}
