package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.testing.FiguresCounty;

/** Which district and date a report's form names (DOMAIN S4, C5). */
class StatedOriginTests {

    @Test
    void theAnswersStandUnderTheirLabels() {
        assertThat(origin("Länsdel", "Västra", "Rapportens datum", "2026-01-01"))
                .isEqualTo(new StatedOrigin(List.of("vastra"), Optional.of(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void bothLabelsMayComeBeforeBothAnswers() {
        assertThat(origin("Länsdel", "Rapportens datum", "Västra länsdelen", "2026-01-01"))
                .isEqualTo(new StatedOrigin(List.of("vastra"), Optional.of(LocalDate.of(2026, 1, 1))));
    }

    @Test
    void aDateMayBeWrittenInWords() {
        assertThat(origin("Rapportens datum", "1 Juli 2025").date()).contains(LocalDate.of(2025, 7, 1));
    }

    @Test
    void january1MayBeWrittenInWords() {
        assertThat(origin("Rapportens datum", "den 1 januari 2026").date()).contains(LocalDate.of(2026, 1, 1));
    }

    @Test
    void aDayThatDoesNotExistIsNoDate() {
        assertThat(origin("Rapportens datum", "2026-13-01").date()).isEmpty();
    }

    @Test
    void aReportWithoutAnswersNamesNothing() {
        assertThat(origin("Länsdel", "Rapportens datum")).isEqualTo(new StatedOrigin(List.of(), Optional.empty()));
    }

    @Test
    void onlyTickedDistrictsAreNamed() {
        assertThat(origin("Länsdel", "☐ Norra", "☒ Västra").districts()).containsExactly("vastra");
    }

    @Test
    void severalDistrictsMayBeNamed() {
        assertThat(origin("Länsdel", "Norra och Västra").districts()).containsExactly("norra", "vastra");
    }

    @Test
    void aDistrictsNameInsideAWordIsNotItsName() {
        assertThat(origin("Länsdel", "Norrarydsgatan").districts()).isEmpty();
    }

    @Test
    void whatStandsInOtherSectionsNamesNoDistrict() {
        assertThat(origin("Länsdel", "Västra", "Övrigt", "Vi har träffat Norra 2025-10-14."))
                .isEqualTo(new StatedOrigin(List.of("vastra"), Optional.empty()));
    }

    private static StatedOrigin origin(String... lines) {
        return StatedOrigin.of(ReportReader.ofLines(List.of(lines)), FiguresCounty.COUNTY);
    }
}
