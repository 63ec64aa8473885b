package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.intake.SourceCell;

class DateReaderTests {

    private static DateReading read(SourceCell.Kind kind, String text) {
        return DateReader.read(new SourceCell(0, kind, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-10-01",
                "2023-10-01 00:00:00",
                "2023/10/1",
                "2023.10.01",
                "20231001",
                "231001",
                "1/10 2023",
                "1/10-23",
                "01/10/2023",
                "1.10.2023",
                "1-10-2023",
                "1 okt 2023",
                "1 oktober 2023",
                "den 1 oktober 2023",
                "1:e okt. 2023",
                "1 OKT -23",
                " 1\u00A0okt 2023 "
            })
    void aDayIsReadInEveryForm(String written) {
        assertThat(read(SourceCell.Kind.TEXT, written)).isEqualTo(new DateReading.Day(LocalDate.of(2023, 10, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"okt -23", "okt-23", "oktober 2023", "Okt. 2023", "2023-10", "2023/10", "okt ’23"})
    void aMonthIsReadAsItsFirstDay(String written) {
        assertThat(read(SourceCell.Kind.TEXT, written)).isEqualTo(new DateReading.Month(LocalDate.of(2023, 10, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "1 jan 2024, 2024-01-01",
        "1 feb 2024, 2024-02-01",
        "1 mars 2024, 2024-03-01",
        "1 april 2024, 2024-04-01",
        "1 maj 2024, 2024-05-01",
        "1 juni 2024, 2024-06-01",
        "1 juli 2024, 2024-07-01",
        "1 aug 2024, 2024-08-01",
        "1 september 2024, 2024-09-01",
        "1 nov 2024, 2024-11-01",
        "1 dec 2024, 2024-12-01"
    })
    void everyMonthIsKnownByItsName(String written, LocalDate day) {
        assertThat(read(SourceCell.Kind.TEXT, written)).isEqualTo(new DateReading.Day(day));
    }

    @Test
    void theWholeNumber231001IsTheFirstOfOctoberAndNoSerial() {
        assertThat(read(SourceCell.Kind.NUMBER, "231001")).isEqualTo(new DateReading.Day(LocalDate.of(2023, 10, 1)));
    }

    @ParameterizedTest
    @CsvSource({"45200, 2023-10-01", "45200.75, 2023-10-01", "20000, 1954-10-03", "60000, 2064-04-08"})
    void aSerialIsCountedInDays(String serial, LocalDate day) {
        assertThat(read(SourceCell.Kind.NUMBER, serial)).isEqualTo(new DateReading.Day(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "okänt",
                "2023-02-29",
                "231301",
                "2023-13",
                "10/13/2023",
                "19999",
                "60001",
                "123",
                "1 foo 2023",
                "pågår",
                "?",
                "2023-10-01 - 2024-01-01",
                "2024-31-13",
                "före 2023-10-01",
                "år 24",
                "ht",
                "(prel)"
            })
    void anythingElseIsUnreadable(String written) {
        assertThat(read(SourceCell.Kind.TEXT, written)).isEqualTo(new DateReading.Unreadable());
    }

    @Test
    void anErrorInAFormulaIsUnreadableWhateverItSays() {
        assertThat(read(SourceCell.Kind.ERROR, "2023-10-01")).isEqualTo(new DateReading.Unreadable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-10-01 08:15",
                "2023-10-01T08:15:00.000Z",
                "2023-10-01 00:00:00 +02:00",
                "1/10 2023 12:00 am",
                "2023-10-01 kl 08",
                "2023-10-01 kl. 08.15",
                "'2023-10-01",
                "’231001",
                "45200.0",
                "45200,0",
                "20231001.0",
                "231001.0"
            })
    void timesAndWhatASpreadsheetAddsAreLeftOut(String written) {
        assertThat(read(SourceCell.Kind.TEXT, written)).isEqualTo(new DateReading.Day(LocalDate.of(2023, 10, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-10-01 (prel)",
                "2023-10-01 prel.",
                "ca 2023-10-01",
                "c:a 2023-10-01",
                "231001?",
                "~231001",
                "prel: 1 okt 2023",
                "fr.o.m. 2023-10-01",
                "(2023-10-01)",
                "'2023-10-01 (omstart)"
            })
    void wordsBesideADateAreLeftOutAndRemembered(String written) {
        assertThat(read(SourceCell.Kind.TEXT, written))
                .isEqualTo(new DateReading.WithNote(new DateReading.Day(LocalDate.of(2023, 10, 1))));
    }

    @ParameterizedTest
    @CsvSource({"2023-13-05, 2023-05-13", "2024-31-01, 2024-01-31", "2024/31/1, 2024-01-31", "20243101, 2024-01-31"})
    void aMonthAboveTwelveInSwedishOrderIsADay(String written, LocalDate day) {
        assertThat(read(SourceCell.Kind.TEXT, written)).isEqualTo(new DateReading.Swapped(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024", "år 2024", "2024.0"})
    void aYearIsReadAsItsFirstDay(String written) {
        assertThat(read(SourceCell.Kind.TEXT, written)).isEqualTo(new DateReading.Year(LocalDate.of(2024, 1, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "ht 2024, 2024-07-01",
        "vt 2024, 2024-01-01",
        "HT24, 2024-07-01",
        "vt-25, 2025-01-01",
        "ht ’24, 2024-07-01",
        "2024 ht, 2024-07-01",
        "2024VT, 2024-01-01",
        "våren 2024, 2024-01-01",
        "hösten 2024, 2024-07-01"
    })
    void aTermIsReadAsTheFirstDayOfItsHalfYear(String written, LocalDate first) {
        assertThat(read(SourceCell.Kind.TEXT, written)).isEqualTo(new DateReading.HalfYear(first));
    }

    @Test
    void sixDigitsThatAreNoDayAreAYearAndAMonth() {
        assertThat(read(SourceCell.Kind.NUMBER, "202310")).isEqualTo(new DateReading.Month(LocalDate.of(2023, 10, 1)));
        assertThat(read(SourceCell.Kind.NUMBER, "201011")).isEqualTo(new DateReading.Day(LocalDate.of(2020, 10, 11)));
    }

    @Test
    void aTextLongerThanAnyDateIsUnreadable() {
        assertThat(read(SourceCell.Kind.TEXT, "2023-10-01" + " -".repeat(50))).isEqualTo(new DateReading.Unreadable());
    }

    @ParameterizedTest
    @CsvSource({"DAY, 2024-02-01", "MONTH, 2024-02-29", "HALF_YEAR, 2024-07-31", "YEAR, 2025-01-31"})
    void aPrecisionKnowsItsLastDay(DatePrecision precision, LocalDate last) {
        assertThat(precision.lastDay(LocalDate.of(2024, 2, 1))).isEqualTo(last);
    }

    @Test
    void onlyWhatIsReadHasAPrecision() {
        assertThat(new DateReading.Unreadable().precision()).isEmpty();
        assertThat(new DateReading.Swapped(LocalDate.of(2024, 1, 31)).precision())
                .contains(DatePrecision.DAY);
        assertThat(new DateReading.HalfYear(LocalDate.of(2024, 1, 1)).precision())
                .contains(DatePrecision.HALF_YEAR);
    }
}
