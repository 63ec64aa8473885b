package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTests {

    @ParameterizedTest
    @CsvSource({"0, 0", "241, 241", "1204, 1\u00A0204", "107918, 107\u00A0918", "1000000, 1\u00A0000\u00A0000"})
    void aNoBreakSpaceStandsBetweenThousands(long count, String written) {
        assertThat(Swedish.count(count)).isEqualTo(written);
    }

    @Test
    void aPercentageHasADecimalCommaAndANoBreakSpace() {
        assertThat(Swedish.percent(new BigDecimal("75.6098"), 2)).isEqualTo("75,61\u00A0%");
    }

    @Test
    void aPercentageIsRoundedHalfUp() {
        assertThat(Swedish.percent(new BigDecimal("62.5"), 0)).isEqualTo("63\u00A0%");
    }
}
