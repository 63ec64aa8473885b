package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.testing.ShippedRules;

class LimitsTests {

    private static Map<String, Object> with(String key, String value) {
        Map<String, Object> values = new TreeMap<>(ShippedRules.sections("limits"));
        values.put(key, value);
        return values;
    }

    @Test
    void sizesAndTimesHaveUnits() {
        assertThat(Limits.of(with("listBytes", "3KB")).listBytes()).isEqualTo(3 * 1024);
        assertThat(Limits.of(with("listTime", "2m")).listTime()).isEqualTo(Duration.ofMinutes(2));
    }

    @ParameterizedTest
    @CsvSource({"listBytes, stor", "listTime, länge", "rows, många", "rows, 1048577", "columns, 0", "nesting, 3"})
    void aLimitThatIsNoneIsRefusedByItsName(String key, String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Limits.of(with(key, value)))
                .withMessageContaining(key);
    }

    @Test
    void aSheetMayBeAsLongAsExcelsAndAListTakesHalfAMinute() {
        assertThat(ShippedRules.limits().rows()).isEqualTo(1_048_576);
        assertThat(ShippedRules.limits().listTime()).isEqualTo(Duration.ofSeconds(30));
        assertThat(ShippedRules.limits().documentTime()).isEqualTo(Duration.ofSeconds(60));
    }
}
