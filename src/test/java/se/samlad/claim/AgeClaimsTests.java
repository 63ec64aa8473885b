package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.claims;
import static se.samlad.testing.ClaimReading.numbers;

import org.junit.jupiter.api.Test;

/** Ages are read as bands: over N is at least N, under N is below it (DOMAIN §5). */
class AgeClaimsTests {

    @Test
    void overAnAgeMeansThatAgeAndMore() {
        assertThat(claims("9 personer är över 30 år.")).containsExactly("9 count age=>=30 SINCE_START");
    }

    @Test
    void underAnAgeMeansLess() {
        assertThat(claims("9 personer är under 30 år.")).containsExactly("9 count age=<30 SINCE_START");
    }

    @Test
    void orOlderMeansThatAgeAndMore() {
        assertThat(claims("9 deltagare är 30 år eller äldre.")).containsExactly("9 count age=>=30 SINCE_START");
    }

    @Test
    void orYoungerIncludesTheAge() {
        assertThat(claims("8 deltagare är 24 år eller yngre.")).containsExactly("8 count age=<25 SINCE_START");
    }

    @Test
    void atMostIncludesTheAge() {
        assertThat(claims("8 deltagare är högst 24 år.")).containsExactly("8 count age=<25 SINCE_START");
    }

    @Test
    void youngerThanMeansLess() {
        assertThat(claims("8 deltagare är yngre än 24 år.")).containsExactly("8 count age=<24 SINCE_START");
    }

    @Test
    void aRangeInWordsIncludesBothEnds() {
        assertThat(claims("6 deltagare är mellan 18 och 29 år.")).containsExactly("6 count age=18-29 SINCE_START");
    }

    @Test
    void aRangeWithADashIncludesBothEnds() {
        assertThat(claims("6 deltagare är 18–29 år.")).containsExactly("6 count age=18-29 SINCE_START");
    }

    @Test
    void aRangeWithToIncludesBothEnds() {
        assertThat(claims("5 deltagare i åldern 25 till 29 år")).containsExactly("5 count age=25-29 SINCE_START");
    }

    @Test
    void ageAndGenderTogetherNarrowTheCount() {
        assertThat(claims("12 kvinnor över 50 år")).containsExactly("12 count age=>=50;gender=K SINCE_START");
    }

    @Test
    void theLimitOfABandIsNoFigure() {
        assertThat(numbers("9 personer är under 30 år.")).containsExactly("9 CLAIM", "under 30 år AGE_LIMIT");
    }

    @Test
    void anAgeAloneIsAnAgeLimit() {
        assertThat(numbers("Åldern är 30 år.")).containsExactly("30 år AGE_LIMIT");
    }

    @Test
    void aPersonOfAnAgeIsAnAgeLimit() {
        assertThat(numbers("en 25-åring började")).containsExactly("25-åring AGE_LIMIT");
    }

    @Test
    void aRangeThatGoesDownwardsIsNoBand() {
        assertThat(numbers("5 deltagare mellan 29 och 25 år"))
                .containsExactly("5 NOT_INTERPRETED", "29 NOT_INTERPRETED", "25 år AGE_LIMIT");
    }
}
