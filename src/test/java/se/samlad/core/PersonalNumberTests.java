package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.core.PersonalNumberReading.BirthDateOnly;
import se.samlad.core.PersonalNumberReading.CheckDigitWrong;
import se.samlad.core.PersonalNumberReading.DigitsLost;
import se.samlad.core.PersonalNumberReading.Identified;
import se.samlad.core.PersonalNumberReading.Organisation;
import se.samlad.core.PersonalNumberReading.Unreadable;
import se.samlad.testing.TestNumbers;

class PersonalNumberTests {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);
    private static final LocalDate NEW_YEARS_DAY = LocalDate.of(2026, 1, 1);

    private static PersonalNumberReading read(String text) {
        return PersonalNumber.read(text, NEW_YEARS_DAY);
    }

    private static PersonalNumber identified(String text) {
        return ((Identified) read(text)).number();
    }

    @Test
    void tenDigitsMeanTheSamePersonOnNewYearsEveAndNewYearsDay() {
        String ten = TestNumbers.tenDigits(TestNumbers.WOMAN_BORN_1959);

        assertThat(PersonalNumber.read(ten, NEW_YEARS_EVE)).isEqualTo(PersonalNumber.read(ten, NEW_YEARS_DAY));
    }

    @Test
    void anEvenBirthNumberIsAWoman() {
        assertThat(identified(TestNumbers.WOMAN_BORN_1996).gender()).isEqualTo(Gender.WOMAN);
    }

    @Test
    void anOddBirthNumberIsAMan() {
        assertThat(identified(TestNumbers.MAN_BORN_1996).gender()).isEqualTo(Gender.MAN);
    }

    @Test
    void aPersonalNumberStatesTheBirthDate() {
        assertThat(identified(TestNumbers.MAN_BORN_IN_OCTOBER_2000).birthDate()).isEqualTo(LocalDate.of(2000, 10, 1));
    }

    @Test
    void aPersonalNumberIsOfThePersonalKind() {
        assertThat(identified(TestNumbers.WOMAN_BORN_1985).kind()).isEqualTo(PersonalNumber.Kind.PERSONAL);
    }

    @Test
    void aCoordinationNumberHasTheDayPlusSixty() {
        PersonalNumber number = identified(TestNumbers.COORDINATION_MAN_BORN_1985);

        assertThat(number.kind()).isEqualTo(PersonalNumber.Kind.COORDINATION);
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1985, 2, 26));
        assertThat(number.reveal()).isEqualTo(TestNumbers.COORDINATION_MAN_BORN_1985);
    }

    @Test
    void aPlusMeansAHundredYearsOrMore() {
        String number = TestNumbers.COORDINATION_MAN_BORN_1914;

        assertThat(identified(number.substring(2, 8) + "+" + number.substring(8))
                        .birthDate())
                .isEqualTo(LocalDate.of(1914, 1, 8));
    }

    @Test
    void restoredZerosAreSaidToBeRestored() {
        assertThat(read("1012384")).isEqualTo(new Identified(identified(TestNumbers.WOMAN_BORN_2000), true));
    }

    @Test
    void aNumberWrittenInFullHasNoZerosRestored() {
        assertThat(((Identified) read("0001012384")).zerosRestored()).isFalse();
    }

    @Test
    void sevenDigitsThatFailTheCheckAreNotPadded() {
        assertThat(read("1012385")).isEqualTo(new Unreadable());
    }

    @Test
    void aWrongCheckDigitKeepsDateAndGender() {
        assertThat(read(TestNumbers.withWrongCheckDigit(TestNumbers.WOMAN_BORN_1996)))
                .isEqualTo(new CheckDigitWrong(LocalDate.of(1996, 1, 1), Gender.WOMAN));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19960131", "960131", "1996-01-31", "1996 01 31", "1996.01.31"})
    void aDateAloneIsABirthDate(String text) {
        assertThat(read(text)).isEqualTo(new BirthDateOnly(LocalDate.of(1996, 1, 31)));
    }

    @Test
    void aBirthDateAfterTheReportDateBelongsToTheCenturyBefore() {
        assertThat(read("260102")).isEqualTo(new BirthDateOnly(LocalDate.of(1926, 1, 2)));
    }

    @Test
    void aBirthDateOnTheReportDateIsPossible() {
        assertThat(read("260101")).isEqualTo(new BirthDateOnly(NEW_YEARS_DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"556000-0001", "165560000001", "2120000001"})
    void aMonthOfTwentyOrMoreIsAnOrganisation(String text) {
        assertThat(read(text)).isEqualTo(new Organisation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,00104E+11", "2.00104e+11", "2E11", " 1,99601E+11 "})
    void anExponentMeansThatDigitsWereLost(String text) {
        assertThat(read(text)).isEqualTo(new DigitsLost());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "okänt",
                "960231",
                "19960231",
                "18490101",
                "20260102",
                "960131-2",
                "1234",
                "199613012389",
                "960191-",
                "19960192T001",
                "960230-0001",
                "960100-0001"
            })
    void anythingElseIsUnreadable(String text) {
        assertThat(read(text)).isEqualTo(new Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"960131-T001", "19960131T001", "960131-TF01", "960131 t001"})
    void aNumberWithLettersIdentifiesAPersonWithoutGender(String text) {
        PersonalNumber number = identified(text);

        assertThat(number.kind()).isEqualTo(PersonalNumber.Kind.INTERIM);
        assertThat(number.gender()).isEqualTo(Gender.UNKNOWN);
        assertThat(number.birthDate()).isEqualTo(LocalDate.of(1996, 1, 31));
    }

    @Test
    void lettersAreKeptAsPartOfTheNumber() {
        assertThat(identified("960131-T001").reveal()).isEqualTo("19960131T001");
    }

    @Test
    void twoLettersWithThreeDigitsAreNoNumber() {
        assertThat(read("960131-TF001")).isEqualTo(new Unreadable());
    }
}
