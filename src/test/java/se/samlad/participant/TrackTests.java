package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samlad.core.Dimension;
import se.samlad.intake.SourceRow;
import se.samlad.testing.SourceRows;

class TrackTests {

    private final SourceRows list =
            SourceRows.under("Personnummer", "Kön", "Startdatum", "Spår", "Remittent", "Avslutsorsak");

    @ParameterizedTest
    @CsvSource({
        "960102, Koordinering, 2025-12-31",
        "960102, Koordinering, 2026-01-01",
        "600102, Coachning, 2025-12-31",
        "070701, Koordinering, 2025-07-01",
        "070701, Coachning, 2025-07-01"
    })
    void anAgeWithinTheTracksRangeIsNotAskedAbout(String birthDate, String track, LocalDate enrolled) {
        assertThat(VastraList.findings(list.row(birthDate, "K", enrolled, track)))
                .doesNotContain("R505 QUERY D");
    }

    @ParameterizedTest
    @CsvSource({
        "951231, Koordinering, 2025-12-31",
        "591231, Coachning, 2025-12-31",
        "070702, Koordinering, 2025-07-01",
        "070702, Coachning, 2025-07-01"
    })
    void anAgeOutsideTheTracksRangeAtEnrolmentIsAskedAbout(String birthDate, String track, LocalDate enrolled) {
        assertThat(VastraList.findings(list.row(birthDate, "K", enrolled, track)))
                .containsExactly("R203 QUERY A", "R505 QUERY D");
    }

    @Test
    void withoutATrackNoAgeIsOutside() {
        assertThat(VastraList.findings(list.row("591231", "K", "2025-12-31", "")))
                .containsExactly("R203 QUERY A");
    }

    @Test
    void withoutABirthDateNoAgeIsOutside() {
        assertThat(VastraList.findings(list.row("", "K", "2025-12-31", "Koordinering")))
                .isEmpty();
    }

    @Test
    void tracksReferrersAndReasonsGetTheirCanonicalWords() {
        Enrolment enrolment =
                VastraList.enrolment(list.row("960102", "K", "2024-03-01", "coaching", "Ek. bistånd", "Jobb"));

        assertThat(enrolment.track()).isEqualTo("Coachning");
        assertThat(enrolment.referrer()).isEqualTo("Ekonomiskt bistånd");
        assertThat(enrolment.dischargeReason()).isEqualTo("Arbete");
    }

    @Test
    void valuesThatAreNotKnownAreUnknownAndAskedAbout() {
        SourceRow row = list.row("", "K", "2024-03-01", "Spår 3", "Kyrkan", "Lotterivinst");

        assertThat(VastraList.enrolment(row))
                .returns(Dimension.UNKNOWN, Enrolment::track)
                .returns(Dimension.UNKNOWN, Enrolment::referrer)
                .returns(Dimension.UNKNOWN, Enrolment::dischargeReason);
        assertThat(VastraList.findings(row))
                .containsExactly(
                        "R213 QUERY E field.referrer",
                        "R213 QUERY D field.track",
                        "R213 QUERY F field.dischargeReason");
    }

    @Test
    void emptyCellsAreUnknownWithoutAQuestion() {
        SourceRow row = list.row("", "K", "2024-03-01");

        assertThat(VastraList.enrolment(row).track()).isEqualTo(Dimension.UNKNOWN);
        assertThat(VastraList.findings(row)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "20101231, Koordinering, 2025-12-30, R512 QUERY * 15–70",
        "540101, Coachning, 2025-12-31, R512 QUERY * 15–70",
        "101231, '', 2025-12-30, R512 QUERY * 15–70"
    })
    void anImplausibleAgeIsAskedAboutInsteadOfTheTracks(String born, String track, LocalDate enrolled, String finding) {
        assertThat(VastraList.findings(list.row(born, "K", enrolled, track))).containsExactly("R203 QUERY A", finding);
    }

    @Test
    void anEnrolmentInSomeMonthIsInsideWhenOneOfItsDaysIs() {
        assertThat(VastraList.findings(list.row("960115", "K", "jan 2026", "Koordinering")))
                .noneMatch(finding -> finding.startsWith("R505"));
        assertThat(VastraList.findings(list.row("960115", "K", "2025", "Koordinering")))
                .noneMatch(finding -> finding.startsWith("R505"));
        assertThat(VastraList.findings(list.row("070715", "K", "juli 2025", "Koordinering")))
                .noneMatch(finding -> finding.startsWith("R505"));
    }

    @ParameterizedTest
    @CsvSource({
        "FK (Eskilstuna), Försäkringskassan, R227 NOTICE E field.referrer",
        "FK Eskilstuna, Försäkringskassan, R227 NOTICE E field.referrer",
        "AF - Anna, Arbetsförmedlingen, R227 NOTICE E field.referrer",
        "FK/AF, unknown, R226 QUERY E field.referrer",
        "FK och soc, unknown, R226 QUERY E field.referrer",
        "AF/Arbetsförmedlingen, Arbetsförmedlingen, ''",
        "'Anna, FK', unknown, R213 QUERY E field.referrer",
        "Region Örebro, unknown, R213 QUERY E field.referrer",
        "okänd, unknown, ''"
    })
    void notesAreLeftOutAndTwoReferrersAreNone(String written, String referrer, String finding) {
        SourceRow row = list.row("", "K", "2024-03-01", "Koordinering 18–29 år", written);

        assertThat(VastraList.enrolment(row))
                .returns(referrer, Enrolment::referrer)
                .returns("Koordinering", Enrolment::track);
        assertThat(VastraList.findings(row)).isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @Test
    void aTextLongerThanAnyWordIsNotKnown() {
        assertThat(VastraList.findings(list.row("", "K", "2024-03-01", "", "och så vidare ".repeat(10))))
                .containsExactly("R213 QUERY E field.referrer");
    }
}
