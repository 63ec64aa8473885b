package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
        assertThat(VastraList.findings(row("2023-09-30", ""))).containsExactly("R503 QUERY C 2023-10-01");
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

    @ParameterizedTest
    @CsvSource({
        "2024-03-01, DAY, 2024-03-01, ''",
        "mars 2024, MONTH, 2024-03-01, R212 NOTICE C field.enrolmentDate",
        "ht 2024, HALF_YEAR, 2024-07-01, R215 NOTICE C field.enrolmentDate",
        "2024, YEAR, 2024-01-01, R216 NOTICE C field.enrolmentDate",
        "2024-31-01, DAY, 2024-01-31, R214 QUERY C field.enrolmentDate"
    })
    void howMuchOfADateIsSaidIsKept(String written, DatePrecision precision, LocalDate first, String finding) {
        SourceRow row = row(written, "");

        assertThat(VastraList.enrolment(row))
                .returns(Optional.of(first), Enrolment::enrolmentDate)
                .returns(Optional.of(precision), Enrolment::enrolmentPrecision)
                .returns(Optional.empty(), Enrolment::dischargePrecision);
        assertThat(VastraList.findings(row))
                .isEqualTo(finding.isEmpty() ? java.util.List.of() : java.util.List.of(finding));
    }

    @Test
    void aDateWithANoteIsReadAndAskedAboutAndSoIsItsPrecision() {
        SourceRow row = row("2024-03-01", "ca okt 2024");

        assertThat(VastraList.enrolment(row).dischargePrecision()).contains(DatePrecision.MONTH);
        assertThat(VastraList.findings(row))
                .containsExactly("R217 QUERY D field.dischargeDate", "R212 NOTICE D field.dischargeDate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pågår", "Pågående", "-", "–", "nej", "ej avslutad", "okänt", "?"})
    void aDischargeCellThatSaysThatThereIsNoneIsAsEmpty(String written) {
        SourceRow row = row("2024-03-01", written);

        assertThat(VastraList.enrolment(row).dischargeDate()).isEmpty();
        assertThat(VastraList.findings(row)).isEmpty();
    }

    @Test
    void anOngoingEnrolmentHasNoWordForItsStart() {
        assertThat(VastraList.findings(row("pågår", ""))).containsExactly("R210 QUERY C field.enrolmentDate");
    }

    @Test
    void aDischargeOnOrAfterTheReportDateLeavesTheEnrolmentOpenAndIsSaid() {
        assertThat(VastraList.findings(row("2024-03-01", "2026-01-01"))).containsExactly("R510 NOTICE D");
        assertThat(VastraList.findings(row("2024-03-01", "2025-12-31"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2023, ''", "2024-03-15, mars 2024", "2024-03-15, 2024", "2024-09-01, ht 2024"})
    void aDateInPartIsGivenTheBenefitOfDoubt(String start, String end) {
        assertThat(VastraList.findings(row(start, end)))
                .noneMatch(finding -> finding.startsWith("R503") || finding.startsWith("R504"));
    }
}
