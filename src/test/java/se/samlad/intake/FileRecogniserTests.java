package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.ShippedRules;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Workbooks;
import se.samlad.testing.Zip;

/** DOMAIN S2: what a file is, is decided from its content. */
class FileRecogniserTests {

    private static final FileRecogniser RECOGNISER = new FileRecogniser(ShippedRules.headers());

    @TempDir
    private static Path folder = Path.of("");

    private static FileKind kind(Path file) throws IOException, RefusedFileException {
        return RECOGNISER.recognise(SourceFiles.of(file, "fil")).kind();
    }

    private static void assertRefused(Path file, String code) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> kind(file))
                .withMessage(code)
                .satisfies(refused -> assertThat(refused.reason().arguments()).containsExactly("fil"));
    }

    @Test
    void aWorkbookWithAHeaderIsAList() throws IOException, RefusedFileException {
        Path file = Workbooks.write(folder.resolve("list.docx"), workbook -> {
            Workbooks.row(workbook.createSheet("Anvisning"), 1, "Fyll i bladet Deltagare");
            Workbooks.row(workbook.createSheet("Deltagare"), 3, "Pnr", "Kön", "Kommun");
        });

        assertThat(kind(file)).isEqualTo(FileKind.PARTICIPANT_LIST);
    }

    @Test
    void aTextWithAHeaderIsAList() throws IOException, RefusedFileException {
        Path file = Files.writeString(folder.resolve("list.txt"), "Pnr;Kön;Kommun\n;K;Flen\n");

        assertThat(kind(file)).isEqualTo(FileKind.PARTICIPANT_LIST);
    }

    @Test
    void aDocumentWithTheFormsHeadingsIsAReport() throws IOException, RefusedFileException {
        Path file = Zip.document(
                folder.resolve("report.xlsx"),
                "<w:p><w:r><w:t>Länsdel</w:t></w:r></w:p><w:p><w:r><w:t>Övrigt</w:t></w:r></w:p>");

        assertThat(kind(file)).isEqualTo(FileKind.STATUS_REPORT);
    }

    @Test
    void aTextWithTheFormsHeadingsIsAReport() throws IOException, RefusedFileException {
        Path file = Files.writeString(folder.resolve("report.csv"), "# Länsdel\nVästra\n## Övrigt\n");

        assertThat(kind(file)).isEqualTo(FileKind.STATUS_REPORT);
    }

    @Test
    void theSameHeadingTwiceIsNoReport() throws IOException {
        assertRefused(Files.writeString(folder.resolve("note.txt"), "Övrigt\nÖvrigt\n"), "I110");
    }

    @Test
    void aWorkbookWithoutHeaderIsNeither() throws IOException {
        Path file = Workbooks.write(
                folder.resolve("codes.xlsx"),
                workbook -> Workbooks.row(workbook.createSheet(), 1, "FK", "Försäkringskassan"));

        assertRefused(file, "I110");
    }

    @Test
    void aDocumentWithoutHeadingsIsNeither() throws IOException {
        assertRefused(Zip.document(folder.resolve("letter.docx"), "<w:p><w:r><w:t>Hej!</w:t></w:r></w:p>"), "I110");
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertRefused(Files.createFile(folder.resolve("empty.xlsx")), "I105");
    }

    @Test
    void aDamagedFileInTheOldFormatIsRefused() throws IOException {
        byte[] ole2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};

        assertRefused(Files.write(folder.resolve("old.xls"), ole2), "I102");
    }

    @Test
    void aDamagedPackageIsRefused() throws IOException {
        assertRefused(Files.writeString(folder.resolve("damaged.xlsx"), "PK\u0003\u0004 and nothing more"), "I102");
    }

    @Test
    void aPackageWithoutAMainPartIsRefused() throws IOException {
        Map<String, String> parts = Zip.parts("word/document.xml", "wordprocessingml.document", "");
        parts.remove("word/document.xml");

        assertRefused(Zip.write(folder.resolve("hollow.docx"), parts), "I102");
    }

    @Test
    void aPresentationIsRefused() throws IOException {
        assertRefused(Zip.presentation(folder.resolve("slides.pptx")), "I101");
    }

    @Test
    void aDocumentIsNoSpreadsheet() throws IOException {
        Path file = Zip.document(folder.resolve("text.docx"), "");

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> ParticipantListReader.open(SourceFiles.of(file, "fil"), ShippedRules.headers()))
                .withMessage("I110");
    }

    @Test
    void aWorkbookIsNoReport() throws IOException {
        Path file = Workbooks.write(folder.resolve("book.xlsx"), workbook -> workbook.createSheet());

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> ReportReader.read(SourceFiles.of(file, "fil")))
                .withMessage("I110");
    }
}
