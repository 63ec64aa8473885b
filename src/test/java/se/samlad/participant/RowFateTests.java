package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;
import se.samlad.intake.SourceRow;
import se.samlad.intake.SourceRow.Role;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** DOMAIN R1, R3 and R4: every physical row has exactly one fate, and why. */
class RowFateTests {

    private static final String[] HEADERS = {
        "Löpnr", "Personnummer", "Kön", "Kommun", "Startdatum", "Avslutsorsak", "Namn", "Kommentar"
    };

    private final SourceRows list = SourceRows.under(HEADERS);

    private static ListRow fate(int row, Fate fate, Optional<String> reason) {
        return new ListRow(
                1, 0, "Deltagare", row, false, fate, reason, Optional.empty(), Optional.empty(), List.of(), List.of());
    }

    @Test
    void aRowAboveTheHeaderIsATitle() {
        assertThat(VastraList.row(list.rowAs(Role.TITLE, "Uppföljning FINSAM")))
                .isEqualTo(fate(2, Fate.TITLE, Optional.empty()));
    }

    @Test
    void aRowOfASheetWithoutHeaderIsAccountedForWithItsSheet() {
        assertThat(VastraList.row(list.rowAs(Role.OTHER_SHEET, "FK", "Försäkringskassan")))
                .isEqualTo(fate(2, Fate.TITLE, Optional.of("R101")));
    }

    @Test
    void aRowWithNothingInItIsBlank() {
        assertThat(VastraList.row(list.rowAs(Role.BLANK))).isEqualTo(fate(2, Fate.BLANK, Optional.empty()));
    }

    @Test
    void aRowWithOnlyItsRunningNumberIsBlank() {
        assertThat(VastraList.row(list.row(12))).isEqualTo(fate(2, Fate.BLANK, Optional.of("R102")));
    }

    @Test
    void theRowThatNamesTheColumnsIsAHeader() {
        assertThat(VastraList.row(list.header()).fate()).isEqualTo(Fate.HEADER);
    }

    @Test
    void aMunicipalityAloneInItsRowIsASubheading() {
        assertThat(VastraList.row(list.row("Katrineholms kommun")))
                .isEqualTo(fate(2, Fate.SUBHEADING, Optional.empty()));
    }

    @Test
    void aRowWithAPersonIsAnEnrolment() {
        ListRow row = VastraList.row(list.row(1, TestNumbers.WOMAN_BORN_1996, "K", "Flen", LocalDate.of(2024, 3, 1)));

        assertThat(row.fate()).isEqualTo(Fate.ENROLMENT);
        assertThat(row.reason()).isEmpty();
        assertThat(row.findings()).isEmpty();
    }

    @Test
    void aRowThatSaysNothingOfAPersonIsRejected() {
        ListRow row = VastraList.row(list.row(1, "", "", "", "", "", "Ett namn", "ringer tillbaka"));

        assertThat(row.fate()).isEqualTo(Fate.REJECTED);
        assertThat(row.reason()).contains("R401");
        assertThat(row.uncounted()).contains(values(Gender.UNKNOWN, Dimension.UNKNOWN, "", Dimension.UNKNOWN));
        assertThat(row.findings()).map(VastraList::written).containsExactly("R401 QUERY *");
    }

    @Test
    void aRejectedRowKeepsWhatItSaysOfNobody() {
        assertThat(VastraList.row(list.row(1, "", "K", "Flen")).uncounted())
                .contains(values(Gender.WOMAN, "Flen", "", Dimension.UNKNOWN));
    }

    @Test
    void anExcludedRowKeepsWhatItSaysWithoutWhoItIs() {
        assertThat(VastraList.row(list.row(1, TestNumbers.WOMAN_BORN_1996, "K", "Flen", LocalDate.of(2026, 1, 1)))
                        .uncounted())
                .contains(values(Gender.WOMAN, "Flen", "2026-01-01", Dimension.UNKNOWN));
    }

    @Test
    void aProtectedExcludedRowKeepsOnlyGenderAndDates() {
        SourceRow row = SourceRows.under("Personnummer", "Kön", "Kommun", "Startdatum", "Skyddad")
                .row("", "K", "Flen", LocalDate.of(2026, 1, 1), "Ja");

        assertThat(VastraList.row(row).uncounted())
                .contains(values(Gender.WOMAN, Dimension.UNKNOWN, "2026-01-01", Dimension.UNKNOWN));
    }

    private static RowValues values(Gender gender, String municipality, String enrolled, String reason) {
        return new RowValues(
                gender,
                municipality,
                Dimension.UNKNOWN,
                Dimension.UNKNOWN,
                enrolled.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(enrolled)),
                Optional.empty(),
                reason,
                false);
    }

    @Test
    void aTextUnderAHeaderThatIsNotUnderstoodIsNoEnrolment() {
        assertThat(VastraList.row(SourceRows.under("Personnummer", "Kön", "Startdatum", "Rum")
                                .row("", "", "", "Stora salen"))
                        .reason())
                .contains("R401");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Felregistrering", "felregistrerad", "Fel registrering"})
    void aWrongRegistrationIsExcluded(String reason) {
        ListRow row =
                VastraList.row(list.row(1, TestNumbers.WOMAN_BORN_1996, "K", "Flen", LocalDate.of(2024, 3, 1), reason));

        assertThat(row.fate()).isEqualTo(Fate.EXCLUDED);
        assertThat(row.reason()).contains("R301");
        assertThat(row.enrolment()).isEmpty();
        assertThat(row.findings()).map(VastraList::written).containsExactly("R301 NOTICE *");
    }

    @Test
    void anEnrolmentOnTheReportDateIsExcluded() {
        ListRow row = VastraList.row(list.row(1, TestNumbers.WOMAN_BORN_1996, "K", "Flen", LocalDate.of(2026, 1, 1)));

        assertThat(row.fate()).isEqualTo(Fate.EXCLUDED);
        assertThat(row.reason()).contains("R302");
        assertThat(row.findings()).map(VastraList::written).containsExactly("R302 NOTICE *");
    }

    @Test
    void anEnrolmentOnTheLastDayCounts() {
        assertThat(VastraList.row(list.row(1, TestNumbers.WOMAN_BORN_1996, "K", "Flen", LocalDate.of(2025, 12, 31)))
                        .fate())
                .isEqualTo(Fate.ENROLMENT);
    }

    @Test
    void anExcludedRowIsAskedNothingElse() {
        SourceRow row = list.row(
                1, TestNumbers.withWrongCheckDigit(TestNumbers.MAN_BORN_1996), "K", "Örebro", LocalDate.of(2026, 2, 1));

        assertThat(VastraList.findings(row)).containsExactly("R302 NOTICE *");
    }

    @Test
    void aHiddenRowCountsAndIsReported() {
        ListRow row =
                VastraList.row(list.hiddenRow(1, TestNumbers.WOMAN_BORN_1996, "K", "Flen", LocalDate.of(2024, 3, 1)));

        assertThat(row.fate()).isEqualTo(Fate.ENROLMENT);
        assertThat(row.hidden()).isTrue();
        assertThat(row.findings()).map(VastraList::written).containsExactly("R603 NOTICE *");
    }
}
