package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** Two columns of one field: the first counts, and a different second one is asked about. */
class SameFieldTwiceTests {

    private static final String START = "2024-03-01";

    @ParameterizedTest
    @CsvSource({
        "Kön, Juridiskt kön, K, M, gender",
        "Kommun, Hemkommun, Flen, Vingåker, municipality",
        "Remittent, Huvudman, FK, AF, referrer",
        "Spår, Inriktning, Coachning, Koordinering, track",
        "Slutdatum, Utskriven, 2025-02-01, 2025-03-01, dischargeDate",
        "Avslutsorsak, Orsak till avslut, Flytt, Arbete, dischargeReason"
    })
    void twoColumnsThatDisagreeAreAskedAbout(String one, String other, String first, String second, String field) {
        SourceRows list = SourceRows.under("Startdatum", "Personnummer", one, other);

        assertThat(VastraList.findings(list.row(START, TestNumbers.WOMAN_BORN_1996, first, second)))
                .contains("R225 QUERY D field." + field);
        assertThat(VastraList.findings(list.row(START, TestNumbers.WOMAN_BORN_1996, first, first)))
                .noneMatch(finding -> finding.startsWith("R225"));
    }

    @Test
    void theFirstColumnCounts() {
        SourceRows list = SourceRows.under("Startdatum", "Personnummer", "Kommun", "Hemkommun");

        assertThat(VastraList.enrolment(list.row(START, TestNumbers.WOMAN_BORN_1996, "Flen", "Vingåker"))
                        .municipality())
                .isEqualTo("Flen");
    }

    @Test
    void twoNumbersOfDifferentPeopleAreAskedAbout() {
        SourceRows list = SourceRows.under("Startdatum", "Personnummer", "Samordningsnummer", "Kön");

        assertThat(VastraList.findings(
                        list.row(START, TestNumbers.MAN_BORN_1996, TestNumbers.COORDINATION_MAN_BORN_1985, "M")))
                .containsExactly("R225 QUERY C field.personalNumber");
    }

    @Test
    void theSameBirthDateInTwoFormsIsNotAskedAbout() {
        SourceRows list = SourceRows.under("Startdatum", "Kön", "Födelsedatum", "Född");

        assertThat(VastraList.findings(list.row(START, "K", "1996-01-31", "960131")))
                .isEmpty();
        assertThat(VastraList.findings(list.row(START, "K", "1996-01-31", "960130")))
                .containsExactly("R225 QUERY D field.birthDate");
    }

    @ParameterizedTest
    @CsvSource({"2025-02-11, feb 2025", "2025-02-11, snart", "2025, 2025-02-11"})
    void aDateInPartOrNoneContradictsNothing(String first, String second) {
        SourceRows list = SourceRows.under("Startdatum", "Personnummer", "Kön", "Slutdatum", "Utskriven");

        assertThat(VastraList.findings(list.row(START, TestNumbers.WOMAN_BORN_1996, "K", first, second)))
                .noneMatch(finding -> finding.startsWith("R225"));
    }

    @Test
    void namesInTwoColumnsAreParts() {
        SourceRows list = SourceRows.under("Startdatum", "Personnummer", "Kön", "Förnamn", "Efternamn");

        assertThat(VastraList.findings(list.row(START, TestNumbers.WOMAN_BORN_1996, "K", "Anna", "Ek")))
                .isEmpty();
    }
}
