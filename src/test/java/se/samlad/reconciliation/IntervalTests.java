package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimBuilder.aClaim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.claim.Qualifier;

/** What a stated figure allows the true value to be (DOMAIN §7). */
class IntervalTests {

    @Test
    void anExactCountAllowsItselfOnly() {
        assertThat(allowed(aClaim(1).count(40).build(), "39", "40", "41")).containsExactly("40");
    }

    @Test
    void aWholePercentageAllowsWhatRoundsHalfUpToIt() {
        assertThat(allowed(aClaim(1).percent("75").build(), "74.4999", "74.5", "75.4999", "75.5"))
                .containsExactly("74.5", "75.4999");
    }

    @Test
    void eachDecimalNarrowsAPercentage() {
        assertThat(allowed(aClaim(1).percent("75.6").build(), "75.54", "75.55", "75.64", "75.65"))
                .containsExactly("75.55", "75.64");
    }

    @Test
    void aboutWidensByATwentiethToBothSides() {
        assertThat(allowed(count(100, Qualifier.ABOUT), "94", "95", "104", "106"))
                .containsExactly("95", "104");
    }

    @Test
    void aboutNeverNarrowsAPercentage() {
        Claim aboutTwo = aClaim(1).percent("2").meant(Qualifier.ABOUT).build();

        assertThat(allowed(aboutTwo, "1.4", "1.5", "2.4", "2.5")).containsExactly("1.5", "2.4");
    }

    @Test
    void somewhatOverWidensByATenthUpwards() {
        assertThat(allowed(count(100, Qualifier.SOMEWHAT_OVER), "99", "100", "109", "111"))
                .containsExactly("100", "109");
    }

    @Test
    void somewhatUnderWidensByATenthDownwards() {
        assertThat(allowed(count(100, Qualifier.SOMEWHAT_UNDER), "89", "90", "100", "101"))
                .containsExactly("90", "100");
    }

    @Test
    void atLeastHasNoUpperSide() {
        assertThat(allowed(count(100, Qualifier.AT_LEAST), "99", "100", "100000"))
                .containsExactly("100", "100000");
    }

    @Test
    void atMostHasNoLowerSide() {
        assertThat(allowed(count(100, Qualifier.AT_MOST), "0", "100", "101")).containsExactly("0", "100");
    }

    private static Claim count(int count, Qualifier qualifier) {
        return aClaim(1).count(count).meant(qualifier).build();
    }

    private static List<String> allowed(Claim claim, String... values) {
        Interval interval = Interval.of(claim);
        return Stream.of(values)
                .filter(value -> interval.contains(new BigDecimal(value)))
                .toList();
    }
}
