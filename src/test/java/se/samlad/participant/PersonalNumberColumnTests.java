package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.core.Gender;
import se.samlad.intake.SourceRow;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

class PersonalNumberColumnTests {

    private final SourceRows list = SourceRows.under("Personnummer", "Kön", "Startdatum");

    @Test
    void aNumberThatLostItsZerosIsRepairedAndSaid() {
        SourceRow row = list.row(1012384, "K", "2024-03-01");

        assertThat(VastraList.findings(row)).containsExactly("R201 NOTICE A");
        assertThat(VastraList.enrolment(row).personKey())
                .isEqualTo(VastraList.enrolment(list.row(TestNumbers.WOMAN_BORN_2000, "K", "2024-03-01"))
                        .personKey());
    }

    @Test
    void aNumberOfTwelveDigitsIsReadAsItStands() {
        SourceRow row = list.row(Long.valueOf(TestNumbers.WOMAN_BORN_2005), "K", "2024-03-01");

        assertThat(VastraList.findings(row)).isEmpty();
        assertThat(VastraList.enrolment(row).birthDate()).contains(LocalDate.of(2005, 1, 1));
    }

    @Test
    void aWrongCheckDigitIsAskedAboutAndTheRowStillCounts() {
        SourceRow row =
                list.row(TestNumbers.withWrongCheckDigit(TestNumbers.MAN_BORN_1996), "M", LocalDate.of(2024, 3, 1));

        assertThat(VastraList.row(row).fate()).isEqualTo(Fate.ENROLMENT);
        assertThat(VastraList.findings(row)).containsExactly("R202 QUERY A");
        assertThat(VastraList.enrolment(row).birthDate()).contains(LocalDate.of(1996, 1, 1));
    }

    @Test
    void aWrongCheckDigitStillTellsTheGender() {
        SourceRow row = list.row(TestNumbers.withWrongCheckDigit(TestNumbers.MAN_BORN_1996), "", "2024-03-01");

        assertThat(VastraList.enrolment(row).gender()).isEqualTo(Gender.MAN);
    }

    @Test
    void aBirthDateAloneIsKeptAsBirthDate() {
        SourceRow row = list.row("19960131", "K", "2024-03-01");

        assertThat(VastraList.findings(row)).containsExactly("R203 QUERY A");
        assertThat(VastraList.enrolment(row).birthDate()).contains(LocalDate.of(1996, 1, 31));
    }

    @ParameterizedTest
    @CsvSource({
        "556000-0001, R204",
        "'2,00104E+11', R205",
        "finns i akten, R206",
        "209601012389, R222",
        "'960101-2389, 960101-2397', R221"
    })
    void whatIsNoPersonsNumberIsAskedAboutAndTheRowStillCounts(String written, String rule) {
        SourceRow row = list.row(written, "K", "2024-03-01");

        assertThat(VastraList.row(row).fate()).isEqualTo(Fate.ENROLMENT);
        assertThat(VastraList.findings(row)).containsExactly(rule + " QUERY A");
        assertThat(VastraList.enrolment(row).birthDate()).isEmpty();
    }

    @Test
    void aCoordinationNumberIdentifiesAPerson() {
        Enrolment enrolment = VastraList.enrolment(list.row(TestNumbers.COORDINATION_MAN_BORN_1985, "M", "2024-03-01"));

        assertThat(enrolment.identity()).isEqualTo(Identity.PERSONAL_NUMBER);
        assertThat(enrolment.birthDate()).contains(LocalDate.of(1985, 2, 26));
    }

    @ParameterizedTest
    @CsvSource({"96O101-2389, R218 NOTICE A", "9601-012389, R219 NOTICE A", "960101-2389 (ny), R220 NOTICE A"})
    void everyRepairIsSaid(String written, String finding) {
        SourceRow row = list.row(written, "K", "2024-03-01");

        assertThat(VastraList.findings(row)).containsExactly(finding);
        assertThat(VastraList.enrolment(row).personKey())
                .isEqualTo(VastraList.enrolment(list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01"))
                        .personKey());
    }

    @ParameterizedTest
    @ValueSource(strings = {"saknas", "-", "?", "uppgift saknas"})
    void aWordForNothingIsNoNumberAndNoQuestion(String written) {
        SourceRow row = list.row(written, "K", "2024-03-01");

        assertThat(VastraList.enrolment(row).identity()).isEqualTo(Identity.ROW);
        assertThat(VastraList.findings(row)).isEmpty();
    }
}
