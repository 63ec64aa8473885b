package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTests {

    private static final Period JANUARY = new Period(LocalDate.of(2026, 1, 1));
    private static final Period JULY = new Period(LocalDate.of(2026, 7, 1));

    @Test
    void aPeriodReportedInJanuaryCoversTheSecondHalfOfTheYearBefore() {
        assertThat(JANUARY.firstDay()).isEqualTo("2025-07-01");
        assertThat(JANUARY.lastDay()).isEqualTo("2025-12-31");
        assertThat(JANUARY.halfYear()).isEqualTo("2025-H2");
    }

    @Test
    void aPeriodReportedInJulyCoversTheFirstHalfOfTheSameYear() {
        assertThat(JULY.firstDay()).isEqualTo("2026-01-01");
        assertThat(JULY.lastDay()).isEqualTo("2026-06-30");
        assertThat(JULY.halfYear()).isEqualTo("2026-H1");
    }

    @Test
    void thePeriodBeforeIsHalfAYearEarlier() {
        assertThat(JULY.previous()).isEqualTo(JANUARY);
    }

    @Test
    void anEarlierPeriodComesFirst() {
        assertThat(JANUARY).isLessThan(JULY);
    }

    @Test
    void aPeriodIsWrittenAsItsReportDate() {
        assertThat(JANUARY).hasToString("2026-01-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-02-01", "2026-12-01", "2026-07-31"})
    void noOtherDayNamesAPeriod(LocalDate day) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Period(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026-01-02", "2026-06-01", "26-01-01", "2026-07-01 ", "2025-H2"})
    void noOtherTextIsAPeriod(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2025-05, 2025-07-01",
        "2025-06, 2025-07-01",
        "2025-07, 2025-07-01",
        "2025-11, 2026-01-01",
        "2025-12, 2026-01-01",
        "2026-01, 2026-01-01"
    })
    void aMeasurementDatedByItsMonthBelongsToTheNearestReportDate(YearMonth month, String period) {
        assertThat(Period.ofMeasurement(month)).isEqualTo(Period.parse(period));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-02", "2025-03", "2025-04", "2025-08", "2025-09", "2025-10"})
    void theMonthsBetweenBelongToNoPeriod(YearMonth month) {
        assertThat(Period.ofMeasurement(month)).isEqualTo(Optional.empty());
    }
}
