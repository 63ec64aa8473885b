package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CountedShareTests {

    @Test
    void aShareIsAPartOfAHundred() {
        assertThat(new CountedShare(1, 8).percent()).isEqualByComparingTo("12.5");
    }

    @Test
    void aShareIsExactlyAPercentageWithoutAnyRest() {
        assertThat(new CountedShare(1, 8).isExactly(new BigDecimal("12.50"))).isTrue();
    }

    @Test
    void aShareWithARestIsNotExactlyAPercentage() {
        assertThat(new CountedShare(1, 3).isExactly(new BigDecimal("33.33"))).isFalse();
    }

    @Test
    void cuttingOffDecimalsTruncates() {
        assertThat(new CountedShare(31, 41).isTruncatedTo(new BigDecimal("75"), 0))
                .isTrue();
    }

    @Test
    void roundingUpDoesNotTruncate() {
        assertThat(new CountedShare(31, 41).isTruncatedTo(new BigDecimal("76"), 0))
                .isFalse();
    }

    @Test
    void aShareOfNothingIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedShare(0, 0));
    }

    @Test
    void aNegativePartIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CountedShare(-1, 2));
    }
}
