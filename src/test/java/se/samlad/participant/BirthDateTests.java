package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.intake.SourceRow;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** DOMAIN I2: number, else the date column, else year or age (marked). */
class BirthDateTests {

    private final SourceRows list =
            SourceRows.under("Personnummer", "Kön", "Startdatum", "Födelsedatum", "Födelseår", "Ålder");

    @ParameterizedTest
    @ValueSource(strings = {"1996-01-31", "960131", "19960131", "31 januari 1996", "31/1 1996"})
    void theColumnIsReadInEveryForm(String written) {
        assertThat(VastraList.enrolment(list.row("", "K", "2024-03-01", written))
                        .birthDate())
                .contains(LocalDate.of(1996, 1, 31));
    }

    @Test
    void theNumberWinsOverTheColumn() {
        assertThat(VastraList.enrolment(list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "1990-05-05"))
                        .birthDate())
                .contains(LocalDate.of(1996, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"på hösten", "1996-02-30", "vt 1996"})
    void whatCannotBeABirthDateIsAskedAbout(String written) {
        SourceRow row = list.row("", "K", "2024-03-01", written);

        assertThat(VastraList.findings(row)).containsExactly("R210 QUERY D field.birthDate");
        assertThat(VastraList.enrolment(row).birthDate()).isEmpty();
    }

    @Test
    void aBirthDateGivenAsAMonthIsItsFirstDay() {
        assertThat(VastraList.enrolment(list.row("", "K", "2024-03-01", "maj 1996"))
                        .birthDate())
                .contains(LocalDate.of(1996, 5, 1));
    }

    @Test
    void aYearMeansItsMiddleAndIsMarked() {
        SourceRow row = list.row("", "K", "2024-03-01", "", 1996, 27);

        assertThat(VastraList.enrolment(row).birthDate()).contains(LocalDate.of(1996, 7, 2));
        assertThat(VastraList.findings(row)).containsExactly("R211 NOTICE E");
    }

    @Test
    void anAgeMeansTheMiddleOfAYearOfLifeAtEnrolmentAndIsMarked() {
        SourceRow row = list.row("", "K", "2024-03-01", "", "", 27);

        assertThat(VastraList.enrolment(row).birthDate()).contains(LocalDate.of(1996, 9, 1));
        assertThat(VastraList.findings(row)).containsExactly("R211 NOTICE F");
    }

    @Test
    void withoutEnrolmentDateAnAgeIsThatOnTheReportDate() {
        assertThat(VastraList.enrolment(list.row("", "K", "", "", "", 27)).birthDate())
                .contains(LocalDate.of(1998, 7, 1));
    }

    @ParameterizedTest
    @CsvSource({"1899, ''", "2026, ''", "96, ''", "'', 9", "'', 100", "'', 18-29", "okänt, okänt"})
    void yearsAndAgesThatCannotBeSoAreUnknown(String year, String age) {
        assertThat(VastraList.enrolment(list.row("", "K", "2024-03-01", "", year, age))
                        .birthDate())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "31/1 2026", "2026-01-01"})
    void aBirthDateThatIsNotBeforeTheReportDateIsUnknownAndAskedAbout(String written) {
        SourceRow row = list.row("", "K", "2024-03-01", written);

        assertThat(VastraList.findings(row)).containsExactly("R228 QUERY D");
        assertThat(VastraList.enrolment(row).birthDate()).isEmpty();
    }

    @Test
    void aYearInTheDateColumnMeansItsMiddleAndIsMarked() {
        SourceRow row = list.row("", "K", "2024-03-01", "1996");

        assertThat(VastraList.enrolment(row).birthDate()).contains(LocalDate.of(1996, 7, 2));
        assertThat(VastraList.findings(row)).containsExactly("R211 NOTICE D");
    }

    @Test
    void aYearToComeInTheDateColumnCannotBeRead() {
        assertThat(VastraList.findings(list.row("", "K", "2024-03-01", "2027")))
                .containsExactly("R210 QUERY D field.birthDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1996-01-01", "960101", "jan 1996", "1996", "vt 1996", "på hösten", "-"})
    void aDateColumnThatDoesNotContradictTheNumberIsNotAskedAbout(String written) {
        assertThat(VastraList.findings(list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", written)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1996-01-02", "feb 1996", "dec 1995", "950101"})
    void aDateColumnThatContradictsTheNumberIsAskedAbout(String written) {
        assertThat(VastraList.findings(list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", written)))
                .containsExactly("R223 QUERY D");
    }

    @Test
    void ofACoordinationNumberOnlyTheYearIsCompared() {
        String man = TestNumbers.COORDINATION_MAN_BORN_1985;

        assertThat(VastraList.findings(list.row(man, "M", "2024-03-01", "1985-06-01")))
                .isEmpty();
        assertThat(VastraList.findings(list.row(man, "M", "2024-03-01", "1986-02-26")))
                .containsExactly("R223 QUERY D");
    }

    @ParameterizedTest
    @CsvSource({"1995, 27", "1997, 31", "1996, 28 år", "'', 29", "1996.0, ''"})
    void aYearOrAgeWithinAYearOfTheNumberIsNotAskedAbout(String year, String age) {
        assertThat(VastraList.findings(list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "", year, age)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1994, '', R224 QUERY E field.birthYear",
        "1998, '', R224 QUERY E field.birthYear",
        "'', 26, R224 QUERY F field.age",
        "'', 32, R224 QUERY F field.age"
    })
    void aYearOrAgeMoreThanAYearFromTheNumberIsAskedAbout(String year, String age, String finding) {
        assertThat(VastraList.findings(list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "", year, age)))
                .containsExactly(finding);
    }

    @Test
    void withoutEnrolmentDateAnAgeIsNotComparedWithTheNumber() {
        assertThat(VastraList.findings(list.row(TestNumbers.WOMAN_BORN_1996, "K", "", "", "", 60)))
                .containsExactly("R501 QUERY *");
    }
}
