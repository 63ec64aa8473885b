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
import se.samlad.core.PersonalNumberReading.NotYetBorn;
import se.samlad.core.PersonalNumberReading.Organisation;
import se.samlad.core.PersonalNumberReading.Repair;
import se.samlad.core.PersonalNumberReading.Several;
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
        assertThat(read("1012384"))
                .isEqualTo(new Identified(identified(TestNumbers.WOMAN_BORN_2000), Repair.ZEROS_RESTORED));
    }

    @Test
    void aNumberWrittenInFullHasNoZerosRestored() {
        assertThat(((Identified) read("0001012384")).repair()).isEqualTo(Repair.NONE);
    }

    @Test
    void sevenDigitsThatFailTheCheckAreNotPadded() {
        assertThat(read("1012385")).isEqualTo(new Unreadable());
    }

    @Test
    void aWrongCheckDigitKeepsDateAndGender() {
        String wrong = TestNumbers.withWrongCheckDigit(TestNumbers.WOMAN_BORN_1996);
        assertThat(read(wrong))
                .isEqualTo(new CheckDigitWrong(LocalDate.of(1996, 1, 1), Gender.WOMAN, new MistypedNumber(wrong)));
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

    @ParameterizedTest
    @ValueSource(strings = {"96O1O1-2389", "96o10I-2389", "960l0l-2389", "1996OIO1-2389"})
    void lettersThatLookLikeDigitsAreReadAsDigitsOnlyWhenTheCheckDigitAgrees(String text) {
        assertThat(read(text))
                .isEqualTo(new Identified(identified(TestNumbers.WOMAN_BORN_1996), Repair.LETTERS_READ_AS_DIGITS));
    }

    @Test
    void aLetterOfAnInterimNumberStaysWhenNoNumberCanBeMadeOfIt() {
        assertThat(identified("960131-l001").reveal()).isEqualTo("19960131L001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"960131-I001", "960131-O001", "960101-238O", "96O101-2388", "l012384"})
    void lettersThatLookLikeDigitsAreNotGuessedWhenTheCheckDigitDisagrees(String text) {
        assertThat(read(text)).isEqualTo(new Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"9601-012389", "96-01-01-2389", "960101--2389", "199601012-389", "1996-01-01 2389"})
    void aDashInTheWrongPlaceIsMoved(String text) {
        assertThat(read(text)).isEqualTo(new Identified(identified(TestNumbers.WOMAN_BORN_1996), Repair.DASH_MOVED));
    }

    @Test
    void aDashIsNotMovedInANumberThatFailsTheCheck() {
        assertThat(read("9601-012388")).isEqualTo(new Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"960101-2389 (skyddad)", "960101-2389?", "pnr 19960101-2389", "960101–2389 enligt akt"})
    void aTextBesideTheNumberIsLeftOut(String text) {
        assertThat(read(text)).isEqualTo(new Identified(identified(TestNumbers.WOMAN_BORN_1996), Repair.TEXT_LEFT_OUT));
    }

    @Test
    void aWrongCheckDigitWithATextBesideItIsStillAWrongCheckDigit() {
        assertThat(read("960101-2388 (akt)")).isInstanceOf(CheckDigitWrong.class);
    }

    @Test
    void otherDigitsBesideTheNumberMakeItUnreadable() {
        assertThat(read("960101-2389 (2)")).isEqualTo(new Unreadable());
    }

    @ParameterizedTest
    @ValueSource(strings = {"960101-2389 / 960101-2397", "199601012389, 199601012397", "960101-2389\n960101-2388"})
    void twoNumbersInOneCellAreNobody(String text) {
        assertThat(read(text)).isEqualTo(new Several());
    }

    @ParameterizedTest
    @ValueSource(strings = {"209601012389", "20960101-2389", "209602752389"})
    void aNumberOfACenturyToComeIsOfSomebodyNotYetBorn(String text) {
        assertThat(read(text)).isEqualTo(new NotYetBorn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"'960101-2389", "’9601012389", "9601012389.0", "199601012389,0"})
    void whatASpreadsheetAddsIsNoPartOfTheNumber(String text) {
        assertThat(read(text)).isEqualTo(read(TestNumbers.WOMAN_BORN_1996));
    }

    @ParameterizedTest
    @ValueSource(strings = {"960131-XXXX", "960131-xxxx", "19960131-****", "960131-????", "960131-"})
    void aNumberWithoutItsLastFourIsABirthDate(String text) {
        assertThat(read(text)).isEqualTo(new BirthDateOnly(LocalDate.of(1996, 1, 31)));
    }
}
