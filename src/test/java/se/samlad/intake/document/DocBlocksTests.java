package se.samlad.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.intake.RefusedFileException;
import se.samlad.testing.SourceFiles;

/** What of an older Word document is text; the file was saved by LibreOffice and holds an example of everything. */
class DocBlocksTests {

    @TempDir
    private static Path folder = Path.of("");

    private static byte[] example() throws IOException {
        try (InputStream in = DocBlocksTests.class.getResourceAsStream("/documents/ovningsrapport.doc")) {
            return Objects.requireNonNull(in).readAllBytes();
        }
    }

    private static List<String> blocks(byte[] document) throws IOException, RefusedFileException {
        return DocBlocks.read(SourceFiles.of(Files.write(folder.resolve("rapport.doc"), document)));
    }

    @Test
    void everythingThatPeopleSeeIsText() throws IOException, RefusedFileException {
        assertThat(blocks(example()).stream().filter(block -> !block.isBlank()))
                .containsExactly(
                        "Rapport om försöket",
                        "Länsdel",
                        "Provorten är en påhittad ort med synliga ord, tillagda ord.",
                        "Fotnot här och slutnot fortsätter.",
                        "Kommenterad text slutar.",
                        "Se webbplatsen och sidan .",
                        "☒ Ikryssad ruta",
                        "☐ Tom ruta",
                        "Vald: Två slut",
                        "Ifyllt: svaret 17 slut",
                        "☒ Innehållskontroll",
                        "Blå färg",
                        "Första punkten",
                        "Andra punkten är så lång att den inte ryms på en enda rad utan måste brytas någonstans innan"
                                + " den tar slut",
                        "Underpunkt",
                        "Numrerad ett",
                        "Numrerad två",
                        "Rubrik före tabell",
                        "Grupp\tAntal\tAnmärkning",
                        "Kvinnor\t12\ten längre text som bryts på flera rader i cellen",
                        "Män\t7\t",
                        "Tillsammans i två kolumner\t19",
                        "Yttre\tinre a inre b\tsista",
                        "Text med ",
                        "radbrytning i.",
                        "Text i ruta 23",
                        "Ruta: efter rutan.",
                        "Slutord.",
                        " Fotnotens text 31.",
                        " Slutnotens text 32.");
    }

    @Test
    void aDocumentWithAPasswordIsRefused() throws IOException {
        Path file = folder.resolve("hemlig.doc");
        try (POIFSFileSystem locked = new POIFSFileSystem(new ByteArrayInputStream(example()))) {
            byte[] header = stream(locked, "WordDocument");
            header[0x0B] |= 0x01;
            header[0x0E] = 0x34;
            byte[] table = stream(locked, "1Table");
            Arrays.fill(table, 0, 0x34, (byte) 7);
            table[0] = 1;
            table[1] = 0;
            table[2] = 1;
            table[3] = 0;
            locked.createOrUpdateDocument(new ByteArrayInputStream(header), "WordDocument");
            locked.createOrUpdateDocument(new ByteArrayInputStream(table), "1Table");
            write(locked, file);
        }

        assertRefused(Files.readAllBytes(file), "I106");
    }

    @Test
    void aDocumentOfWord95IsRefused() throws IOException {
        byte[] header = new byte[1 << 12];
        header[0] = (byte) 0xDC;
        header[1] = (byte) 0xA5;
        header[2] = 0x65;
        Path file = folder.resolve("word95.doc");
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            old.createDocument(new ByteArrayInputStream(header), "WordDocument");
            write(old, file);
        }

        assertRefused(Files.readAllBytes(file), "I107");
    }

    @Test
    void halfADocumentIsRefused() throws IOException {
        byte[] document = example();

        assertRefused(Arrays.copyOf(document, document.length / 2), "I102");
    }

    private static byte[] stream(POIFSFileSystem file, String name) throws IOException {
        try (InputStream in = file.createDocumentInputStream(name)) {
            return in.readAllBytes();
        }
    }

    private static void write(POIFSFileSystem opened, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            opened.writeFilesystem(out);
        }
    }

    private static void assertRefused(byte[] document, String code) {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> blocks(document))
                .satisfies(refused -> assertThat(refused.reason().code()).isEqualTo(code));
    }
}
