package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.intake.SourceRow;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** DOMAIN R5: dates that are missing, partial or improbable. */
class EnrolmentDateTests {

    private final SourceRows list = SourceRows.under("Personnummer", "Kön", "Startdatum", "Slutdatum", "Spår");

    private SourceRow row(String start, String end) {
        return list.row(TestNumbers.WOMAN_BORN_1996, "K", start, end);
    }

    @Test
    void aRowWithoutEnrolmentDateCountsAndIsAskedAbout() {
        SourceRow row = row("", "");

        assertThat(VastraList.row(row).fate()).isEqualTo(Fate.ENROLMENT);
        assertThat(VastraList.enrolment(row).enrolmentDate()).isEmpty();
        assertThat(VastraList.findings(row)).containsExactly("R501 QUERY *");
    }

    @Test
    void aMonthIsReadAsItsFirstDayAndSaid() {
        SourceRow row = row("okt -23", "");

        assertThat(VastraList.enrolment(row).enrolmentDate()).contains(LocalDate.of(2023, 10, 1));
        assertThat(VastraList.findings(row)).containsExactly("R212 NOTICE C field.enrolmentDate");
    }

    @Test
    void aDateThatCannotBeReadIsUnknownAndAskedAbout() {
        SourceRow row = row("före jul", "");

        assertThat(VastraList.enrolment(row).enrolmentDate()).isEmpty();
        assertThat(VastraList.findings(row)).containsExactly("R210 QUERY C field.enrolmentDate");
    }

    @Test
    void aDischargeDateThatCannotBeReadIsUnknownAndAskedAbout() {
        SourceRow row = row("2024-03-01", "2025-02-30");

        assertThat(VastraList.enrolment(row).dischargeDate()).isEmpty();
        assertThat(VastraList.findings(row)).containsExactly("R210 QUERY D field.dischargeDate");
    }

    @Test
    void bothDatesAreKept() {
        Enrolment enrolment = VastraList.enrolment(row("2024-03-01", "2025-02-28"));

        assertThat(enrolment.enrolmentDate()).contains(LocalDate.of(2024, 3, 1));
        assertThat(enrolment.dischargeDate()).contains(LocalDate.of(2025, 2, 28));
    }

    @Test
    void anEnrolmentBeforeTheMeasureBeganIsAskedAbout() {
        assertThat(VastraList.findings(row("2023-09-30", ""))).containsExactly("R503 QUERY C");
    }

    @Test
    void anEnrolmentOnTheMeasuresFirstDayIsNotAskedAbout() {
        assertThat(VastraList.findings(row("2023-10-01", ""))).isEmpty();
    }

    @Test
    void aDischargeBeforeTheEnrolmentIsAskedAbout() {
        assertThat(VastraList.findings(row("2024-03-01", "2024-02-29"))).containsExactly("R504 QUERY D");
    }

    @Test
    void aDischargeOnTheDayOfEnrolmentIsNotAskedAbout() {
        assertThat(VastraList.findings(row("2024-03-01", "2024-03-01"))).isEmpty();
    }

    @Test
    void aDischargeAloneIsNotComparedWithAnything() {
        SourceRow row = row("", "2024-02-29");

        assertThat(VastraList.enrolment(row).dischargeDate()).isEqualTo(Optional.of(LocalDate.of(2024, 2, 29)));
        assertThat(VastraList.findings(row)).containsExactly("R501 QUERY *");
    }
}
