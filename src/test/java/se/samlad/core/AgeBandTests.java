package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeBandTests {

    @ParameterizedTest
    @CsvSource({"<30, 0, 29", ">=30, 30, 150", "18-29, 18, 29", "18-18, 18, 18"})
    void theWrittenFormIsRead(String written, int from, int to) {
        assertThat(AgeBand.parse(written)).contains(new AgeBand(from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "30", "<=30", ">30", "18–29", "över 30", "1000-1001"})
    void anyOtherTextIsNoAgeBand(String text) {
        assertThat(AgeBand.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 20", "30, 29", "18, 151"})
    void anAgeBandGoesUpwards(int from, int to) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AgeBand(from, to));
    }

    @Test
    void bothEndsAreCounted() {
        assertThat(IntStream.rangeClosed(16, 31).filter(new AgeBand(18, 20)::contains))
                .containsExactly(18, 19, 20);
    }

    @Test
    void underThirtyEndsAtTwentyNine() {
        assertThat(AgeBand.under(30)).isEqualTo(new AgeBand(0, 29)).hasToString("<30");
    }

    @Test
    void atLeastThirtyHasNoEnd() {
        assertThat(AgeBand.atLeast(30))
                .isEqualTo(new AgeBand(30, AgeBand.OLDEST))
                .hasToString(">=30");
    }

    @Test
    void aBandWithTwoEndsIsWrittenWithBoth() {
        assertThat(new AgeBand(18, 29)).hasToString("18-29");
    }
}
