package se.samlad.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import se.samlad.claim.Basis;
import se.samlad.claim.Claim;
import se.samlad.claim.Unit;
import se.samlad.core.Dimension;

/**
 * A claim beside what the list counts for it under the default definition.
 *
 * @param whole 0 when the claim is a part of nothing
 */
record StatedFigure(Claim claim, Interval interval, int part, int whole) {

    StatedFigure(Claim claim, int part, int whole) {
        this(claim, Interval.of(claim), part, whole);
    }

    /** What tells figures of one breakdown from those of another. */
    record Kind(Set<Dimension> dimensions, se.samlad.core.Scope scope) {}

    Kind kind() {
        return new Kind(claim.selection().values().keySet(), claim.scope());
    }

    /** What makes two claims state the same. */
    record Identity(se.samlad.core.Selection selection, se.samlad.core.Scope scope, BigDecimal value, Unit unit) {}

    Identity identity() {
        return new Identity(claim.selection(), claim.scope(), claim.value().stripTrailingZeros(), claim.unit());
    }

    boolean agrees() {
        return holds(part, whole);
    }

    /** Whether the claim would be right, or right but for cutting off, of so many. */
    boolean holds(int ofPart, int ofWhole) {
        return agrees(ofPart, ofWhole)
                || (claim.unit() == Unit.PERCENT
                        && ofWhole > 0
                        && ofPart >= 0
                        && ofPart <= ofWhole
                        && new CountedShare(ofPart, ofWhole).isTruncatedTo(claim.value(), claim.decimals()));
    }

    /** Whether the claim would be right of so many. */
    boolean agrees(int ofPart, int ofWhole) {
        if (ofPart < 0 || ofWhole < 0) {
            return false;
        }
        if (claim.unit() == Unit.COUNT) {
            return interval.contains(BigDecimal.valueOf(ofPart)) && isStatedWhole(ofWhole);
        }
        BigDecimal hundredfold = BigDecimal.valueOf(100L * ofPart);
        BigDecimal of = BigDecimal.valueOf(ofWhole);
        return ofWhole > 0
                && ofPart <= ofWhole
                && interval.from().multiply(of).compareTo(hundredfold) <= 0
                && hundredfold.compareTo(interval.to().multiply(of)) < 0
                && partsAreStated(ofPart, ofWhole);
    }

    private boolean isStatedWhole(int ofWhole) {
        OptionalInt stated = claim.basis().map(Basis::whole).orElse(OptionalInt.empty());
        return stated.isEmpty() || stated.getAsInt() == ofWhole;
    }

    /** "60 % (144 av 241)" is explained by what makes it 144 of 241, when it is wrong. */
    private boolean partsAreStated(int ofPart, int ofWhole) {
        return (ofPart == part && ofWhole == whole) || statedParts().stream().allMatch(stated -> stated == ofPart);
    }

    private List<Integer> statedParts() {
        OptionalInt stated = claim.basis().map(Basis::part).orElse(OptionalInt.empty());
        return stated.isPresent() ? List.of(stated.getAsInt()) : List.of();
    }

    /** How many rows of an effect are missing when others have moved the figure already; empty when no number will do. */
    Optional<Integer> rowsNeeded(Change.Effect moved, Change.Effect each, int most) {
        if (claim.unit() == Unit.COUNT && each.part() != 0) {
            int missing = wanted(part + moved.part()) - part - moved.part();
            int rows = missing / each.part();
            boolean fits = missing % each.part() == 0 && rows >= 1 && rows <= most;
            return fits && agreesWith(moved.plus(each.times(rows))) ? Optional.of(rows) : Optional.empty();
        }
        for (int rows = 1; rows <= Math.min(most, GapSolver.MOST_ROWS_TRIED); rows++) {
            if (agreesWith(moved.plus(each.times(rows)))) {
                return Optional.of(rows);
            }
        }
        return Optional.empty();
    }

    boolean agreesWith(Change.Effect moved) {
        return agrees(part + moved.part(), whole + moved.whole());
    }

    /** Whether the claim says how many people there are, not only which part of a whole. */
    boolean isStatedExactly() {
        return claim.unit() == Unit.COUNT || !statedParts().isEmpty();
    }

    /** How many there are if the claim is right: as it is stated, or else the count nearest to the counted one. */
    int statedPart() {
        if (claim.unit() == Unit.COUNT) {
            return wanted(part);
        }
        BigDecimal hundredth = BigDecimal.valueOf(whole).movePointLeft(2);
        boolean below = interval.from().multiply(hundredth).compareTo(BigDecimal.valueOf(part)) > 0;
        BigDecimal nearest = below
                ? interval.from().multiply(hundredth).setScale(0, RoundingMode.CEILING)
                : interval.to().multiply(hundredth).setScale(0, RoundingMode.FLOOR);
        return statedParts().isEmpty()
                ? nearest.min(BigDecimal.valueOf(whole)).max(BigDecimal.ZERO).intValue()
                : statedParts().get(0);
    }

    /** How many the whole has if the claim is right; as it is counted when it is not stated. */
    int statedWhole() {
        return claim.basis().map(Basis::whole).orElse(OptionalInt.empty()).orElse(whole);
    }

    /** The count nearest to another that the claim allows. */
    private int wanted(int from) {
        if (interval.contains(BigDecimal.valueOf(from))) {
            return from;
        }
        boolean below = BigDecimal.valueOf(from).compareTo(interval.from()) < 0;
        BigDecimal nearest = below
                ? interval.from().setScale(0, RoundingMode.CEILING)
                : interval.to().setScale(0, RoundingMode.FLOOR);
        return nearest.min(BigDecimal.valueOf(Integer.MAX_VALUE / 2)).intValue();
    }
}
