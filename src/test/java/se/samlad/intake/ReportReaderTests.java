package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.intake.ReportDocument.Block;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.TestNumbers;
import se.samlad.testing.Zip;

class ReportReaderTests {

    private static final List<Block> BLOCKS = List.of(
            new Block(FormSection.PREAMBLE, false, "Lägesrapport", 0),
            new Block(FormSection.DISTRICT, true, "Länsdel", 13),
            new Block(FormSection.DISTRICT, false, "Västra", 21),
            new Block(FormSection.OTHER, true, "Övrigt", 28));

    @Test
    void headingsOfTheFormBeginItsSections() {
        assertThat(ReportReader.ofLines(List.of("Lägesrapport", "", "Länsdel", " Västra ", "Övrigt:"))
                        .blocks())
                .containsExactly(
                        BLOCKS.get(0), BLOCKS.get(1), BLOCKS.get(2), new Block(FormSection.OTHER, true, "Övrigt:", 28));
    }

    @Test
    void aWordDocumentAndATextGiveTheSameBlocks(@TempDir Path folder) throws IOException, RefusedFileException {
        Path text = Files.writeString(folder.resolve("r.md"), "Lägesrapport\n\n# Länsdel\nVästra\n# Övrigt\n");
        Path word = Zip.document(
                folder.resolve("r.docx"),
                "<w:p><w:r><w:t>Lägesrapport</w:t><w:br/><w:t>Länsdel</w:t><w:br/><w:t>Västra</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>Övrigt</w:t></w:r></w:p>");

        assertThat(ReportReader.read(SourceFiles.of(text, "r.md")).blocks()).isEqualTo(BLOCKS);
        assertThat(ReportReader.read(SourceFiles.of(word, "r.docx")).blocks()).isEqualTo(BLOCKS);
    }

    @Test
    void theTextHasABlockALine() {
        assertThat(new ReportDocument(BLOCKS).text()).isEqualTo("Lägesrapport\nLänsdel\nVästra\nÖvrigt");
    }

    @Test
    void aBlockBeginsWhereItSaysInTheText() {
        ReportDocument report =
                ReportReader.ofLines(List.of("\uFEFFLäges\u00ADrapport", "Länsdel", "Va\u0308stra", "Mål"));

        assertThat(report.blocks()).allSatisfy(block -> assertThat(report.text().substring(block.start()))
                .startsWith(block.text()));
    }

    @Test
    void aSectionIsItsBlocksWithoutTheHeading() {
        assertThat(new ReportDocument(BLOCKS).section(FormSection.DISTRICT)).containsExactly(BLOCKS.get(2));
    }

    @Test
    void blanksBecomeOneBlankAndTabsStay() {
        assertThat(ReportReader.ofLines(List.of("135\u00A0\u202F kvinnor \t  av 241"))
                        .text())
                .isEqualTo("135 kvinnor\tav 241");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                TestNumbers.WOMAN_BORN_1996,
                "9601012389",
                "960101-2389",
                "19960101-2389",
                "960101–2389",
                TestNumbers.COORDINATION_MAN_BORN_1985,
                "140168+2396"
            })
    void aPersonalNumberIsMaskedAtItsLength(String number) {
        assertThat(ReportReader.ofLines(List.of("Deltagaren (" + number + ") har börjat."))
                        .text())
                .isEqualTo("Deltagaren (" + "•".repeat(number.length()) + ") har börjat.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-12-31", "241 deltagare", "231001", "0155-1234567", "12345678901234"})
    void otherNumbersStay(String text) {
        assertThat(ReportReader.ofLines(List.of(text)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "LÄNSDEL, DISTRICT",
        "Rapportens datum:, REPORT_DATE",
        "Beskriv insatsens läge i förhållande till utsatta mål, SITUATION",
        "Mål på individnivå, INDIVIDUAL_GOALS",
        "Mål på organisationsnivå, ORGANISATION_GOALS",
        "Hur många deltagare har skrivits in i insatsen sedan start?, ENROLLED_SINCE_START",
        "Kommentera deltagarantalet och målgruppen, PARTICIPANTS",
        "Kommentera läget i länsdelen som påverkar insatsen, CIRCUMSTANCES",
        "Övrigt, OTHER"
    })
    void everyHeadingOfTheFormIsKnown(String line, FormSection section) {
        assertThat(FormSection.headed(line)).contains(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "Preamble", "Länsdelen är stor", "Mål"})
    void anyOtherLineIsNoHeading(String line) {
        assertThat(FormSection.headed(line)).isEmpty();
    }

    @Test
    void sectionsHaveTheAnnexKeys() {
        assertThat(FormSection.ENROLLED_SINCE_START.key()).isEqualTo("enrolled-since-start");
    }
}
