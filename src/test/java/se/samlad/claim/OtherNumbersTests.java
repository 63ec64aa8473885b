package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.testing.ClaimReading.numbers;

import org.junit.jupiter.api.Test;

/** Numbers that are no figures of participants (DOMAIN C1). */
class OtherNumbersTests {

    @Test
    void anIsoDateIsADate() {
        assertThat(numbers("Mötet hölls 2025-10-14.")).containsExactly("2025-10-14 DATE");
    }

    @Test
    void sixDigitsOfADayAreADate() {
        assertThat(numbers("Sedan 231001 finns vi.")).containsExactly("231001 DATE");
    }

    @Test
    void eightDigitsOfADayAreADate() {
        assertThat(numbers("Sedan 20251014 finns vi.")).containsExactly("20251014 DATE");
    }

    @Test
    void aDayOfAMonthIsADate() {
        assertThat(numbers("Mötet hölls 14 oktober 2025.")).containsExactly("14 oktober 2025 DATE");
    }

    @Test
    void aDayOfAMonthNeedsNoYear() {
        assertThat(numbers("Mötet hölls den 14:e oktober.")).containsExactly("14:e oktober DATE");
    }

    @Test
    void aDayWithASlashAndAYearIsADate() {
        assertThat(numbers("Mötena hölls 14/10 2025 och 31/12-25."))
                .containsExactly("14/10 2025 DATE", "31/12-25 DATE");
    }

    @Test
    void aMonthOfAYearIsADate() {
        assertThat(numbers("Det började i mars 2025.")).containsExactly("mars 2025 DATE");
    }

    @Test
    void aWeekIsADate() {
        assertThat(numbers("Det var vecka 42 och v. 43.")).containsExactly("vecka 42 DATE", "v. 43 DATE");
    }

    @Test
    void aSeasonIsADate() {
        assertThat(numbers("Hösten 2025 och vt 26 och HT25."))
                .containsExactly("Hösten 2025 DATE", "vt 26 DATE", "HT25 DATE");
    }

    @Test
    void aYearIsADate() {
        assertThat(numbers("Under 2025 och 2025/26.")).containsExactly("2025 DATE", "2025/26 DATE");
    }

    @Test
    void theNumberOfAListIsNumbering() {
        assertThat(numbers("3. Flen: 12 deltagare")).containsExactly("3.  NUMBERING", "12 CLAIM");
    }

    @Test
    void numberingMayHaveLevelsOrABracket() {
        assertThat(numbers("1.2. Flen: 12 deltagare", "1) Vi trivs"))
                .containsExactly("1.2.  NUMBERING", "12 CLAIM", "1)  NUMBERING");
    }

    @Test
    void staffIsAnotherUnit() {
        assertThat(numbers("Teamet består av 3 coacher och 4 handläggare.")).containsExactly("3 OTHER", "4 OTHER");
    }

    @Test
    void municipalitiesAreAnotherUnit() {
        assertThat(numbers("Insatsen finns i 3 kommuner.")).containsExactly("3 OTHER");
    }

    @Test
    void municipalitiesInWordsAreAnotherUnit() {
        assertThat(numbers("De tre kommunerna samarbetar.")).containsExactly("tre OTHER");
    }

    @Test
    void percentagePointsAreAnotherUnit() {
        assertThat(numbers("Vi har 9 procentenheter fler kvinnor.")).containsExactly("9 OTHER");
    }

    @Test
    void anotherUnitAfterParticipantsDoesNotTakeTheirFigure() {
        assertThat(numbers("12 deltagare och 4 coacher")).containsExactly("12 CLAIM", "4 OTHER");
    }

    @Test
    void aPredicateThatNobodyKnowsIsNotInterpreted() {
        assertThat(numbers("16 deltagare spelar boule på tisdagar.")).containsExactly("16 NOT_INTERPRETED");
    }

    @Test
    void aFigureOfNothingNamedIsNotInterpreted() {
        assertThat(numbers("Vi är 40.")).containsExactly("40 NOT_INTERPRETED");
    }

    @Test
    void aThingThatNobodyKnowsIsNotInterpreted() {
        assertThat(numbers("Vi har mött 12 hantverkare.")).containsExactly("12 NOT_INTERPRETED");
    }

    @Test
    void aFigureAloneIsNotInterpreted() {
        assertThat(numbers("12")).containsExactly("12 NOT_INTERPRETED");
    }

    @Test
    void aNumberMixedWithLettersIsNotInterpreted() {
        assertThat(numbers("Rum 12b är vårt.")).containsExactly("12b NOT_INTERPRETED");
    }

    @Test
    void partsOfAnUnknownNumberAreEachNotInterpreted() {
        assertThat(numbers("Ring 0150-99")).containsExactly("0150 NOT_INTERPRETED", "99 NOT_INTERPRETED");
    }

    @Test
    void aRatioOfAPercentageIsNoRatio() {
        assertThat(numbers("40 av 60%")).containsExactly("40 NOT_INTERPRETED", "60% NOT_INTERPRETED");
    }
}
