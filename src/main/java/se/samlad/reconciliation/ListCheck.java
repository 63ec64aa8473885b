package se.samlad.reconciliation;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;
import se.samlad.core.Dimension;
import se.samlad.core.Message;
import se.samlad.core.Phrase;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;
import se.samlad.count.Figures;

/** Checks a claim against figures of its district, under the default definition. */
final class ListCheck {

    private final String district;
    private final Figures figures;

    ListCheck(String district, Figures figures) {
        this.district = district;
        this.figures = figures;
    }

    Assessment check(Claim claim) {
        Optional<Dimension> uncounted = claim.selection().uncounted();
        if (uncounted.isPresent()) {
            return Assessment.notVerifiable(
                    "V809", "dimension." + uncounted.get().key());
        }
        Optional<Integer> part = persons(claim, claim.selection());
        Optional<Integer> whole = claim.basis().flatMap(basis -> persons(claim, basis.selection()));
        if (part.isEmpty() || (claim.basis().isPresent() && whole.isEmpty())) {
            return Assessment.notVerifiable("V804");
        }
        Optional<String> silent = silentDimension(claim);
        if (silent.isPresent()) {
            return Assessment.notVerifiable("V805", "dimension." + silent.get());
        }
        return claim.unit() == Unit.COUNT ? count(claim, part.get(), whole) : percent(claim, part.get(), whole);
    }

    private Optional<Integer> persons(Claim claim, Selection selection) {
        return figures.persons(district, claim.scope(), selection);
    }

    /** A dimension of which the list says nothing at all. */
    private Optional<String> silentDimension(Claim claim) {
        for (Map.Entry<Dimension, String> value : claim.selection().values().entrySet()) {
            Selection unknown = Selection.of(value.getKey(), Dimension.UNKNOWN);
            int all = persons(claim, whoShouldHave(value.getKey())).orElse(0);
            if (all > 0 && persons(claim, unknown).orElse(0) == all) {
                return Optional.of(value.getKey().key());
            }
        }
        return Optional.empty();
    }

    /** Only those who have left have a reason for leaving. */
    private static Selection whoShouldHave(Dimension dimension) {
        return dimension == Dimension.DISCHARGE_REASON
                ? Selection.of(Dimension.STATUS, Dimension.CLOSED)
                : Selection.ALL;
    }

    private static Assessment count(Claim claim, int part, Optional<Integer> whole) {
        Optional<Integer> statedWhole = claim.basis().map(Basis::whole).flatMap(ListCheck::boxed);
        boolean wholeAgrees = statedWhole.isEmpty() || statedWhole.equals(whole);
        String counted = statedWhole.isEmpty()
                ? Swedish.count(part)
                : Phrase.text("explanation.of", Swedish.count(part), Swedish.count(whole.orElse(0)));
        BigDecimal exact = BigDecimal.valueOf(part);
        if (wholeAgrees && exact.compareTo(claim.value()) == 0) {
            return Assessment.of(Verdict.MATCH, counted, Message.of("MATCH", counted));
        }
        return wholeAgrees && Interval.of(claim).contains(exact)
                ? Assessment.of(Verdict.MATCH_ROUNDED, counted, Message.of("MATCH_ROUNDED", counted))
                : Assessment.of(Verdict.DIFFERS, counted, Message.of("DIFFERS", claim.text(), counted));
    }

    private static Optional<Integer> boxed(java.util.OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static Assessment percent(Claim claim, int part, Optional<Integer> whole) {
        if (whole.orElse(0) == 0) {
            return Assessment.notVerifiable("V806");
        }
        return share(claim, new CountedShare(part, whole.orElseThrow()));
    }

    /** Checks a stated percentage against a share. */
    static Assessment share(Claim claim, CountedShare share) {
        String counted = Swedish.percent(share.percent(), claim.decimals() + 2) + " ("
                + Phrase.of("explanation.of", Swedish.count(share.part()), Swedish.count(share.whole())) + ")";
        if (share.isExactly(claim.value())) {
            return Assessment.of(Verdict.MATCH, counted, Message.of("MATCH", counted));
        }
        if (Interval.of(claim).contains(share.percent())) {
            return Assessment.of(Verdict.MATCH_ROUNDED, counted, Message.of("MATCH_ROUNDED", counted));
        }
        if (share.isTruncatedTo(claim.value(), claim.decimals())) {
            String rounded = Swedish.percent(share.percent(), claim.decimals());
            return Assessment.of(
                    Verdict.MATCH_TRUNCATED, counted, Message.of("MATCH_TRUNCATED", claim.text(), counted, rounded));
        }
        return Assessment.of(Verdict.DIFFERS, counted, Message.of("DIFFERS", claim.text(), counted));
    }
}
