package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike dates of birth are. */
class DateColumnTests {

    private static Level compare(String one, String other) {
        DateColumn dates = new DateColumn();
        dates.add(one);
        dates.add(other);
        assertThat(dates.compare(1, 0)).isEqualTo(dates.compare(0, 1));
        return dates.compare(0, 1);
    }

    @ParameterizedTest
    @CsvSource({"1990-03-14, 1990-03-14", "1990-03-14, 19900314"})
    void oneDateIsTheSameHoweverItIsWritten(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(Level.SAME);
    }

    @ParameterizedTest
    @CsvSource({"1990-03-14, 1990-03-15", "1990-03-14, 1990-08-14", "1990-03-14, 1980-03-14", "1990-03-14, 0990-03-14"})
    void aChangedDigitIsClose(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(Level.CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"1990-03-14, 1990-03-41", "1990-10-14, 1990-01-14", "1987-03-14, 1978-03-14", "1990-01-02, 1990-00-12"})
    void neighboursThatChangedPlacesAreClose(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(Level.CLOSE);
    }

    @Test
    void dayAndMonthInEachOthersPlaceAreClose() {
        assertThat(compare("1990-12-03", "1990-03-12")).isEqualTo(Level.CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"1990-03-14, 1990-03-28", "1990-03-14, 1990-11-14", "1990-03-14, 1971-03-14"})
    void twoPartsOfThreeAreAlike(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(Level.ALIKE);
    }

    @Test
    void aFewWeeksApartAreAlike() {
        assertThat(compare("1989-12-20", "1990-01-07")).isEqualTo(Level.ALIKE);
    }

    @Test
    void withinAYearIsNear() {
        assertThat(compare("1990-03-14", "1990-11-25")).isEqualTo(Level.NEAR);
    }

    @ParameterizedTest
    @CsvSource({"1990-03-14, 1991-05-25", "1990-03-14, 1965-11-30", "1990-03-14, 1992-03-25"})
    void moreThanAYearApartIsDifferent(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(Level.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({"'', 1990-03-14", "1990-03-14, 1990", "okänt, 1990-03-14", "1990-03-14, 1990-03-1x"})
    void whatIsNoDateIsMissing(String one, String other) {
        assertThat(compare(one, other)).isEqualTo(Level.MISSING);
    }

    @Test
    void aDateIsTakenApart() {
        DateColumn dates = new DateColumn();
        dates.add("1990-03-14");

        assertThat(dates.year(0)).isEqualTo(1990);
        assertThat(dates.monthAndDay(0)).isEqualTo(314);
    }

    @Test
    void aMissingDateHasNoHash() {
        DateColumn dates = new DateColumn();
        dates.add("");
        dates.add("1990-03-14");

        assertThat(dates.hash(0)).isZero();
        assertThat(dates.hash(1)).isNotZero();
    }

    @Test
    void thousandsOfDatesAreKeptApart() {
        DateColumn dates = new DateColumn();
        LocalDate first = LocalDate.of(1960, 1, 1);
        for (int day = 0; day < 3000; day++) {
            dates.add(first.plusDays(day).toString());
        }
        dates.add("1968-03-18");

        assertThat(dates.distinct()).isEqualTo(3000);
        assertThat(dates.id(3000)).isEqualTo(2999);
    }
}
