package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The codes of the machine annex are a contract (DESIGN §3). */
class CodesTests {

    @Test
    void measuresHaveTheAnnexCodes() {
        assertThat(Arrays.stream(Measure.values()).map(Measure::code)).containsExactly("persons", "enrolments");
    }

    @Test
    void gendersHaveTheAnnexCodes() {
        assertThat(Arrays.stream(Gender.values()).map(Gender::code)).containsExactly("K", "M", "unknown");
    }

    @Test
    void anyOtherGenderCodeIsUnknown() {
        assertThat(Gender.ofCode("X")).isEqualTo(Gender.UNKNOWN);
    }

    @Test
    void dimensionsHaveTheAnnexKeysInTheirOrder() {
        assertThat(Arrays.stream(Dimension.values()).map(Dimension::key))
                .containsExactly(
                        "age", "dischargeReason", "gender", "municipality", "referrer", "status", "support", "track");
    }

    @Test
    void scopesAreThoseOfTheAnnex() {
        assertThat(Scope.values())
                .extracting(Enum::name)
                .containsExactly("SINCE_START", "NEW_IN_PERIOD", "ACTIVE_IN_PERIOD", "OPEN", "CLOSED");
    }

    @Test
    void severitiesGoFromErrorToNotice() {
        assertThat(Severity.values()).containsExactly(Severity.ERROR, Severity.QUERY, Severity.NOTICE);
    }
}
