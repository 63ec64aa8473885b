package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.claims;
import static se.samlad.testing.ClaimReading.numbers;

import org.junit.jupiter.api.Test;

/** Figures of an earlier report keep their own period (DOMAIN S1, C2). */
class EarlierMeasurementClaimsTests {

    @Test
    void anEarlierMeasurementDatedInJuneIsThatOfJuly() {
        assertThat(claims("57 % är kvinnor, 55 % vid förra mätningen juni 2025."))
                .containsExactly("57 percent gender=K SINCE_START", "55 percent gender=K SINCE_START asOf 2025-07-01");
    }

    @Test
    void anEarlierMeasurementWithoutADateIsThePeriodBefore() {
        assertThat(claims("Vid förra mätningen var 43 % män."))
                .containsExactly("43 percent gender=M SINCE_START asOf 2025-07-01");
    }

    @Test
    void aMonthAfterTheFigureDatesIt() {
        assertThat(claims("Antalet deltagare var 40 i december 2024."))
                .containsExactly("40 count everybody SINCE_START asOf 2025-01-01");
    }

    @Test
    void anEarlierFigureInBracketsCountsTheSame() {
        assertThat(claims("57 % är kvinnor (55 % i juni 2025)."))
                .containsExactly("57 percent gender=K SINCE_START", "55 percent gender=K SINCE_START asOf 2025-07-01");
    }

    @Test
    void theRatioOfAnEarlierFigureIsOfTheSamePeriod() {
        assertThat(claims("57 % är kvinnor, 55 % vid förra mätningen (22 av 40)."))
                .containsExactly(
                        "57 percent gender=K SINCE_START",
                        "55 percent gender=K SINCE_START asOf 2025-07-01",
                        "22 count gender=K SINCE_START asOf 2025-07-01");
    }

    @Test
    void theMonthOfAnEarlierMeasurementIsADate() {
        assertThat(numbers("55 % kvinnor vid förra mätningen juni 2025."))
                .containsExactly("55 % CLAIM", "juni 2025 DATE");
    }

    @Test
    void aSentenceThatBeginsWithAComparisonIsOfNow() {
        assertThat(claims("Jämfört med förra rapporten har vi 134 deltagare."))
                .containsExactly("134 count everybody SINCE_START");
        assertThat(claims("Jämfört med 118 i förra rapporten har vi 134 deltagare."))
                .containsExactly("118 count everybody SINCE_START asOf 2025-07-01", "134 count everybody SINCE_START");
    }
}
