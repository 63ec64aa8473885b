package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.ClaimBuilder.aClaim;
import static se.samlad.testing.FiguresBuilder.figuresOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.samlad.claim.Claim;
import se.samlad.claim.Qualifier;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresCounty;

/** Laws of verdicts, for any part of any whole (DOMAIN §7). */
class VerdictProperties {

    @Property
    void aPercentageRoundedHalfUpAlwaysAgrees(
            @ForAll @IntRange(max = 5000) int part,
            @ForAll @IntRange(min = 1, max = 5000) int whole,
            @ForAll @IntRange(max = 3) int decimals) {
        Assume.that(part <= whole);

        assertThat(verdict(part, whole, percent(part, whole, decimals, RoundingMode.HALF_UP)))
                .isIn(Verdict.MATCH, Verdict.MATCH_ROUNDED);
    }

    @Property
    void aPercentageThatIsCutOffNeverDiffers(
            @ForAll @IntRange(max = 5000) int part,
            @ForAll @IntRange(min = 1, max = 5000) int whole,
            @ForAll @IntRange(max = 3) int decimals) {
        Assume.that(part <= whole);

        assertThat(verdict(part, whole, percent(part, whole, decimals, RoundingMode.DOWN)))
                .isIn(Verdict.MATCH, Verdict.MATCH_ROUNDED, Verdict.MATCH_TRUNCATED);
    }

    @Property
    void aPercentageOneUnitAwayNeverAgrees(
            @ForAll @IntRange(max = 5000) int part,
            @ForAll @IntRange(min = 1, max = 5000) int whole,
            @ForAll @IntRange(max = 3) int decimals,
            @ForAll boolean up) {
        Assume.that(part <= whole);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(decimals);
        BigDecimal rounded = percent(part, whole, decimals, RoundingMode.HALF_UP);

        assertThat(verdict(part, whole, up ? rounded.add(unit) : rounded.subtract(unit))
                        .agrees())
                .isFalse();
    }

    @Property
    void aCountAgreesWithItselfOnly(
            @ForAll @IntRange(max = 5000) int stated, @ForAll @IntRange(max = 5000) int counted) {
        Claim claim = aClaim(1).count(stated).build();
        Verdict verdict = new ClaimReconciler(
                        FiguresCounty.VASTRA,
                        ClaimReading.PERIOD,
                        figuresOf("vastra").everybody(counted).now(),
                        List.of(claim))
                .assess(claim)
                .verdict();

        assertThat(verdict).isEqualTo(stated == counted ? Verdict.MATCH : Verdict.DIFFERS);
    }

    @Property
    void everyQualifierAllowsTheStatedFigureItself(
            @ForAll @IntRange(max = 5000) int stated, @ForAll Qualifier qualifier) {
        Claim claim = aClaim(1).count(stated).meant(qualifier).build();

        assertThat(Interval.of(claim).contains(BigDecimal.valueOf(stated))).isTrue();
    }

    private static BigDecimal percent(int part, int whole, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(100L * part).divide(BigDecimal.valueOf(whole), decimals, mode);
    }

    private static Verdict verdict(int part, int whole, BigDecimal stated) {
        Claim claim = aClaim(1).percent(stated.toPlainString()).of(GENDER, "K").build();
        return new ClaimReconciler(
                        FiguresCounty.VASTRA,
                        ClaimReading.PERIOD,
                        figuresOf("vastra")
                                .everybody(whole)
                                .with(GENDER, "K", part)
                                .now(),
                        List.of(claim))
                .assess(claim)
                .verdict();
    }
}
