package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;
import se.samlad.intake.SourceRow;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** DOMAIN P4: a protected row keeps only gender and enrolment period. */
class ProtectedRowTests {

    private final SourceRows list = SourceRows.under(
            "Personnummer", "Kön", "Startdatum", "Slutdatum", "Kommun", "Spår", "Namn", "Skyddad", "Kommentar");

    @Test
    void onlyGenderAndPeriodAreKept() {
        Enrolment enrolment = VastraList.enrolment(list.row(
                TestNumbers.WOMAN_BORN_1996,
                "K",
                "2024-03-01",
                "2025-02-28",
                "Flen",
                "Coachning",
                "Anna Ek",
                "Sekretess"));

        assertThat(enrolment)
                .isEqualTo(new Enrolment(
                        enrolment.personKey(),
                        Identity.ROW,
                        Optional.empty(),
                        Gender.WOMAN,
                        Dimension.UNKNOWN,
                        Dimension.UNKNOWN,
                        Dimension.UNKNOWN,
                        Optional.of(LocalDate.of(2024, 3, 1)),
                        Optional.of(LocalDate.of(2025, 2, 28)),
                        Dimension.UNKNOWN,
                        false,
                        true,
                        Identifying.NOTHING,
                        Optional.of(DatePrecision.DAY),
                        Optional.of(DatePrecision.DAY)));
    }

    @Test
    void thePersonCannotBeKnownAgain() {
        String woman = TestNumbers.WOMAN_BORN_1996;

        assertThat(VastraList.enrolment(list.row(woman, "K", "2024-03-01", "", "", "", "", "Skyddad"))
                        .personKey())
                .isNotEqualTo(
                        VastraList.enrolment(list.row(woman, "K", "2024-03-01")).personKey());
    }

    @Test
    void theRowIsSaidToBeProtected() {
        assertThat(VastraList.findings(
                        list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "", "Örebro", "", "", "Skyddad")))
                .containsExactly("R502 NOTICE *");
    }

    @ParameterizedTest
    @CsvSource({"Skyddade personuppgifter, ''", "Sekretess, ''", "skyddad identitet, ''", "'', sekretessmarkering"})
    void aMarkInAnyOtherCellProtectsTheRow(String number, String name) {
        assertThat(VastraList.enrolment(list.row(number, "K", "2024-03-01", "", "", "", name))
                        .isProtected())
                .isTrue();
    }

    @Test
    void aRowWithNothingButTheMarkCounts() {
        assertThat(VastraList.row(list.row("Sekretess")).fate()).isEqualTo(Fate.ENROLMENT);
    }

    @Test
    void aMarkUnderAHeaderThatIsNotUnderstoodProtectsTheRow() {
        assertThat(VastraList.enrolment(
                                SourceRows.under("Kön", "Rum", "Startdatum").row("K", "sekretess"))
                        .isProtected())
                .isTrue();
    }

    @Test
    void aCommentDoesNotProtect() {
        assertThat(VastraList.enrolment(
                                list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "", "", "", "", "", "skyddad"))
                        .isProtected())
                .isFalse();
    }

    @Test
    void aNoInTheColumnDoesNotProtect() {
        assertThat(VastraList.enrolment(list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "", "", "", "", "nej"))
                        .isProtected())
                .isFalse();
    }

    @Test
    void aYesInAnotherColumnDoesNotProtect() {
        SourceRow row = SourceRows.under("Personnummer", "Kön", "Samtycke").row(TestNumbers.WOMAN_BORN_1996, "K", "ja");

        assertThat(VastraList.enrolment(row).isProtected()).isFalse();
    }

    @Test
    void aProtectedRowAfterTheCutOffIsExcluded() {
        assertThat(VastraList.row(list.row("Sekretess", "K", "2026-01-01")).reason())
                .contains("R302");
    }
}
