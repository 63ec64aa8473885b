package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.core.Gender;
import se.samlad.intake.SourceRow;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** DOMAIN I2: the column wins, without one the digit decides. */
class GenderTests {

    private final SourceRows withColumn = SourceRows.under("Personnummer", "Kön", "Startdatum");
    private final SourceRows withoutColumn = SourceRows.under("Personnummer", "Startdatum");

    @ParameterizedTest
    @CsvSource({"K, WOMAN", "k, WOMAN", "Kv, WOMAN", "kvinna, WOMAN", "F, WOMAN", "M, MAN", "Man, MAN"})
    void everySpellingMeansItsGender(String written, Gender gender) {
        assertThat(VastraList.enrolment(withColumn.row("960101", written, "2024-03-01"))
                        .gender())
                .isEqualTo(gender);
    }

    @Test
    void theColumnWinsOverTheDigitAndTheConflictIsAskedAbout() {
        SourceRow row = withColumn.row(TestNumbers.MAN_BORN_1996, "K", "2024-03-01");

        assertThat(VastraList.enrolment(row).gender()).isEqualTo(Gender.WOMAN);
        assertThat(VastraList.findings(row)).containsExactly("R207 QUERY B");
    }

    @Test
    void withoutAColumnTheDigitDecides() {
        SourceRow row = withoutColumn.row(TestNumbers.MAN_BORN_1996, "2024-03-01");

        assertThat(VastraList.enrolment(row).gender()).isEqualTo(Gender.MAN);
        assertThat(VastraList.findings(row)).isEmpty();
    }

    @Test
    void anEmptyCellTakesTheDigitAndSaysSo() {
        SourceRow row = withColumn.row(TestNumbers.WOMAN_BORN_1996, "", "2024-03-01");

        assertThat(VastraList.enrolment(row).gender()).isEqualTo(Gender.WOMAN);
        assertThat(VastraList.findings(row)).containsExactly("R209 NOTICE *");
    }

    @Test
    void withNeitherCellNorNumberTheGenderIsUnknown() {
        SourceRow row = withColumn.row("", "", "2024-03-01");

        assertThat(VastraList.enrolment(row).gender()).isEqualTo(Gender.UNKNOWN);
        assertThat(VastraList.findings(row)).containsExactly("R208 NOTICE *");
    }

    @Test
    void withNeitherColumnNorNumberTheGenderIsUnknown() {
        assertThat(VastraList.findings(withoutColumn.row("960101", "2024-03-01")))
                .containsExactly("R203 QUERY A", "R208 NOTICE *");
    }

    @Test
    void aWordThatIsNotUnderstoodIsAskedAboutAndTheDigitDecides() {
        SourceRow row = withColumn.row(TestNumbers.WOMAN_BORN_1996, "Q", "2024-03-01");

        assertThat(VastraList.enrolment(row).gender()).isEqualTo(Gender.WOMAN);
        assertThat(VastraList.findings(row)).containsExactly("R213 QUERY B field.gender");
    }
}
