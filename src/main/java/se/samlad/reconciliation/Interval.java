package se.samlad.reconciliation;

import java.math.BigDecimal;
import se.samlad.claim.Claim;
import se.samlad.claim.Qualifier;
import se.samlad.claim.Unit;

/**
 * The true values that a stated figure allows: from the lowest, inclusive, to the highest, exclusive (DOMAIN §7).
 *
 * <p>A count means itself; a percentage means what rounds to it. The qualifiers widen that, in parts of the stated
 * value: <em>ca</em> by a twentieth to both sides, <em>drygt</em> by a tenth upwards, <em>knappt</em> by a tenth
 * downwards; <em>minst</em> and <em>högst</em> leave one side open.
 */
record Interval(BigDecimal from, BigDecimal to) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal TENTH = new BigDecimal("0.1");
    private static final BigDecimal TWENTIETH = new BigDecimal("0.05");
    private static final BigDecimal ENDLESS = new BigDecimal("1e12");
    private static final BigDecimal LEAST_COUNT = new BigDecimal("0.000001");

    /** What the claim allows. */
    static Interval of(Claim claim) {
        BigDecimal value = claim.value();
        BigDecimal step = BigDecimal.ONE.movePointLeft(claim.decimals());
        boolean percent = claim.unit() == Unit.PERCENT;
        BigDecimal below = percent ? step.multiply(HALF) : BigDecimal.ZERO;
        BigDecimal above = percent ? step.multiply(HALF) : LEAST_COUNT;
        Qualifier qualifier = claim.qualifier();
        return switch (qualifier) {
            case EXACT -> around(value, below, above);
            case ABOUT ->
                around(
                        value,
                        below.max(value.multiply(TWENTIETH)),
                        above.max(value.multiply(TWENTIETH).add(LEAST_COUNT)));
            case SOMEWHAT_OVER ->
                around(value, below, above.max(value.multiply(TENTH).add(LEAST_COUNT)));
            case SOMEWHAT_UNDER -> around(value, below.max(value.multiply(TENTH)), above);
            case AT_LEAST -> new Interval(value.subtract(below), ENDLESS);
            case AT_MOST -> new Interval(BigDecimal.ZERO, value.add(above));
        };
    }

    private static Interval around(BigDecimal value, BigDecimal below, BigDecimal above) {
        return new Interval(value.subtract(below), value.add(above));
    }

    boolean contains(BigDecimal value) {
        return from.compareTo(value) <= 0 && value.compareTo(to) < 0;
    }
}
