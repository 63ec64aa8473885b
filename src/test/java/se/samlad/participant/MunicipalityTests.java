package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.core.Dimension;
import se.samlad.intake.SourceRow;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

class MunicipalityTests {

    private final SourceRows withColumn = SourceRows.under("Personnummer", "Kön", "Startdatum", "Kommun");
    private final SourceRows withoutColumn = SourceRows.under("Personnummer", "Kön", "Startdatum");

    private static SourceRow woman(SourceRows list, String... more) {
        return list.row(Stream.concat(Stream.of(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01"), Stream.of(more))
                .toArray());
    }

    private static List<String> municipalities(SourceRow... rows) {
        return VastraList.of(rows).stream()
                .flatMap(row -> row.enrolment().stream())
                .map(Enrolment::municipality)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "Katrineholm, Katrineholm",
        "Katrineholms kommun, Katrineholm",
        "K-holm, Katrineholm",
        "FLEN, Flen",
        "482, Flen",
        "0482, Flen",
        "VingÃ¥ker, Vingåker",
        "Vinga\u030Aker, Vingåker"
    })
    void everySpellingMeansItsMunicipality(String written, String municipality) {
        assertThat(municipalities(woman(withColumn, written))).containsExactly(municipality);
    }

    @Test
    void aSubheadingHoldsForTheRowsBelowIt() {
        assertThat(municipalities(
                        woman(withoutColumn),
                        withoutColumn.row("Flen"),
                        woman(withoutColumn),
                        woman(withoutColumn),
                        withoutColumn.row("Vingåker"),
                        woman(withoutColumn)))
                .containsExactly(Dimension.UNKNOWN, "Flen", "Flen", "Vingåker");
    }

    @Test
    void aSheetNamedAfterAMunicipalityHoldsForItsRows() {
        assertThat(municipalities(
                        woman(withoutColumn.inSheet(0, "Flen")),
                        woman(withoutColumn.inSheet(1, "K-holm")),
                        woman(withoutColumn.inSheet(2, "Blad3"))))
                .containsExactly("Flen", "Katrineholm", Dimension.UNKNOWN);
    }

    @Test
    void aSubheadingEndsWithItsSheet() {
        assertThat(municipalities(
                        withoutColumn.inSheet(0, "Pågående").row("Flen"), woman(withoutColumn.inSheet(1, "Avslutade"))))
                .containsExactly(Dimension.UNKNOWN);
    }

    @Test
    void theRowsOwnCellWinsOverTheSheetsName() {
        assertThat(municipalities(woman(withColumn.inSheet(0, "Flen"), "Vingåker")))
                .containsExactly("Vingåker");
    }

    @Test
    void anEmptyCellTakesTheMunicipalityAbove() {
        assertThat(municipalities(woman(withColumn.inSheet(0, "Flen"), ""))).containsExactly("Flen");
    }

    @Test
    void aMunicipalityOfAnotherDistrictIsAskedAbout() {
        assertThat(VastraList.findings(woman(withColumn, "Trosa"))).containsExactly("R506 QUERY D");
    }

    @Test
    void aSheetOfAnotherDistrictsMunicipalityIsAskedAboutForTheWholeRow() {
        assertThat(VastraList.findings(woman(withoutColumn.inSheet(0, "Trosa"))))
                .containsExactly("R506 QUERY *");
    }

    @Test
    void anUnknownMunicipalityIsUnknownAndAskedAbout() {
        SourceRow row = woman(withColumn, "Atlantis");

        assertThat(VastraList.enrolment(row).municipality()).isEqualTo(Dimension.UNKNOWN);
        assertThat(VastraList.findings(row)).containsExactly("R213 QUERY D field.municipality");
    }

    @ParameterizedTest
    @CsvSource({
        "Flens, Flen",
        "KATRINEHOLMS, Katrineholm",
        "Strängnäs kommun, Strängnäs",
        "Valla, Katrineholm",
        "'Valla, Katrineholm', Katrineholm",
        "0483 Katrineholm, Katrineholm",
        "0483 - Katrineholm, Katrineholm"
    })
    void genitivesLocalitiesAndCodesBesideNamesMeanTheMunicipality(String written, String municipality) {
        SourceRow row = woman(withColumn, written);

        assertThat(VastraList.enrolment(row).municipality()).isEqualTo(municipality);
        assertThat(VastraList.findings(row)).noneMatch(finding -> finding.startsWith("R2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Katrineholm/Flen", "Flen och Vingåker", "Flen, Örebro", "0482 Katrineholm", "Flen (Valla)"})
    void twoMunicipalitiesAreUnknownAndAskedAbout(String written) {
        SourceRow row = woman(withColumn, written);

        assertThat(VastraList.enrolment(row).municipality()).isEqualTo(Dimension.UNKNOWN);
        assertThat(VastraList.findings(row)).containsExactly("R226 QUERY D field.municipality");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Örebro",
                "Stockholms stad",
                "Norrköpings kommun",
                "0180",
                "180",
                "1880",
                "0499",
                "Södertälje (Järna)"
            })
    void aMunicipalityOutsideTheCountyIsUnknownAndAskedAbout(String written) {
        SourceRow row = woman(withColumn, written);

        assertThat(VastraList.enrolment(row).municipality()).isEqualTo(Dimension.UNKNOWN);
        assertThat(VastraList.findings(row)).containsExactly("R511 QUERY D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2680", "99", "Hos Flens vårdcentral", "i Flen"})
    void whatIsNeitherANameNorACodeIsNotKnown(String written) {
        assertThat(VastraList.findings(woman(withColumn, written))).containsExactly("R213 QUERY D field.municipality");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "–", "?", "okänt", "Vet ej", "uppgift saknas", "..."})
    void aWordForNothingIsAsAnEmptyCell(String written) {
        SourceRow row = woman(withColumn, written);

        assertThat(VastraList.enrolment(row).municipality()).isEqualTo(Dimension.UNKNOWN);
        assertThat(VastraList.findings(row)).isEmpty();
    }
}
