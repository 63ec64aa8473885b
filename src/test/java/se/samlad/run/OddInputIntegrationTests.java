package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;

/** What is missing, damaged or in the wrong place stops nothing else, and is said in Swedish. */
class OddInputIntegrationTests {

    private static final String PERIOD = "2026-01-01";

    @TempDir
    Path folder;

    private Path input;
    private Path vastra;

    @BeforeEach
    void norraIsAsItShouldBe() throws IOException {
        input = folder.resolve("input");
        vastra = Files.createDirectories(input.resolve(PERIOD).resolve("vastra"));
        Folders.copy(Path.of("input", PERIOD, "norra"), input.resolve(PERIOD).resolve("norra"));
    }

    private SamladRun run() {
        SamladRun run = new SamladRun(folder).on(input, PERIOD);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.annex(PERIOD, 1).figures())
                .containsEntry("norra persons total", 170)
                .containsEntry("county persons total", 170);
        return run;
    }

    @Test
    void aListThatIsNoWorkbookIsRefusedAndTheOtherDistrictPublished() throws IOException {
        Files.write(vastra.resolve("lista.xlsx"), new byte[] {1, 2, 3, 0, 0, 0, 4});
        assertThat(run().said())
                .contains("Västra: lista.xlsx: filens innehåll är varken kalkylblad, dokument eller text.")
                .contains("[I101]", "[P009]");
    }

    @Test
    void aTruncatedWorkbookIsRefused() throws IOException {
        byte[] whole = Files.readAllBytes(Path.of("input", PERIOD, "vastra", "Uppföljning FINSAM Västra.xlsx"));
        Files.write(vastra.resolve("lista.xlsx"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThat(run().said()).contains("[I102]", "[P009]");
    }

    @Test
    void anEmptyFileAndAnOldFormatAreRefused() throws IOException {
        Files.write(vastra.resolve("tom.xlsx"), new byte[0]);
        Files.write(vastra.resolve("gammal.xls"), new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0});
        assertThat(run().said()).contains("tom.xlsx: filen är tom.", "gammal.xls: filen är skadad");
    }

    @Test
    void aTextThatIsNeitherListNorReportIsNotUsed() throws IOException {
        Files.writeString(vastra.resolve("hälsning.txt"), "Hej! Listan kommer i morgon.\n");
        assertThat(run().said()).contains("hälsning.txt: filen är varken deltagarlista eller lägesrapport");
    }

    @Test
    void anEmptyFolderIsAMissingDistrict() {
        assertThat(run().said()).contains("Västra: Inget har kommit in.");
    }

    @Test
    void anUnknownDistrictFolderIsNamed() throws IOException {
        Files.createDirectories(input.resolve(PERIOD).resolve("bergslagen"));
        assertThat(run().said()).contains("Mappen bergslagen hör inte till någon länsdel och läses inte.");
    }

    @Test
    void lockFilesArePassedOver() throws IOException {
        Files.writeString(vastra.resolve("~$lista.xlsx"), "lås");
        assertThat(run().annex(PERIOD, 1).entries("findings.json"))
                .anySatisfy(finding -> assertThat(finding.get("message").asString())
                        .isEqualTo("~$lista.xlsx: hjälpfil från ett program, läses inte. [P007]"));
    }

    @Test
    void aReportInTheWrongFolderIsAnError() throws IOException {
        Files.copy(Path.of("input", "2025-07-01", "norra", "Lägesrapport Norra.docx"), vastra.resolve("rapport.docx"));
        assertThat(run().said()).contains("[P005]", "[P006]");
    }

    @Test
    void aListWithoutParticipantsIsPublishedWithoutFigures() throws IOException {
        Folders.delete(input.resolve(PERIOD).resolve("norra"));
        Files.writeString(vastra.resolve("lista.csv"), "Personnummer;Kön;Kommun;Start\n");
        SamladRun run = new SamladRun(folder).on(input, PERIOD);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.annex(PERIOD, 1).figures()).isEmpty();
    }

    @Test
    void nothingAtAllIsNothingToRead() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));
        SamladRun run = new SamladRun(folder).with("run", "--input", empty.toString());
        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.said()).contains("Det finns inget att läsa i").contains("[E651]");
        assertThat(new SamladRun(folder).on(empty, PERIOD).exitCode()).isEqualTo(65);
    }

    @Test
    void anOutputThatCannotBeWrittenIsSaidBeforeAnythingIsRead() throws IOException {
        Path file = Files.writeString(folder.resolve("output"), "en fil där mappen skulle ligga");
        SamladRun run = new SamladRun(folder).on(input, PERIOD);
        assertThat(run.exitCode()).isEqualTo(73);
        assertThat(run.said()).contains("Det går inte att skriva i " + file).contains("[E731]");
    }

    @Test
    void aHomeThatCannotBeWrittenIsSaid() throws IOException {
        Files.writeString(folder.resolve("home"), "en fil där mappen skulle ligga");
        SamladRun run = new SamladRun(folder).on(input, PERIOD);
        assertThat(run.exitCode()).isEqualTo(73);
        assertThat(run.said()).contains("[E732]");
    }

    @Test
    void aHomeInUseIsLeftAlone() throws IOException {
        HomeOwner other = HomeOwner.ofThisProcess("serve", java.time.Clock.systemUTC());
        try (HomeLock lock = ((HomeLock.Taken) HomeLock.take(folder.resolve("home"), other)).lock()) {
            SamladRun run = new SamladRun(folder).on(input, PERIOD);
            assertThat(run.exitCode()).isEqualTo(75);
            assertThat(run.said()).contains("är upptagen av ”samlad serve”").contains("[E751]");
            assertThat(lock).isNotNull();
        }
    }
}
