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
    @ValueSource(strings = {"okänt", "2026-01-02", "31/1 2026"})
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
}
