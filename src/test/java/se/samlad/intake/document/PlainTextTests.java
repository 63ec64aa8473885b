package se.samlad.intake.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.intake.RefusedFileException;
import se.samlad.testing.SourceFiles;

class PlainTextTests {

    @TempDir
    private static Path folder = Path.of("");

    private static String read(byte[] bytes) throws IOException, RefusedFileException {
        return PlainText.read(SourceFiles.of(Files.write(folder.resolve("text.txt"), bytes)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void theEncodingsOfSwedishOfficesAreRead(Charset charset) throws IOException, RefusedFileException {
        assertThat(read("Åtvidaberg – ”öst”".getBytes(charset))).isEqualTo("Åtvidaberg – ”öst”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsTheEncoding(Charset charset) throws IOException, RefusedFileException {
        assertThat(read("\uFEFFVästra".getBytes(charset))).isEqualTo("Västra");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K", "KM"})
    void aTextShorterThanAnyMarkIsRead(String text) throws IOException, RefusedFileException {
        assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
    }

    @Test
    void aLetterThatLooksLikeTheFirstByteOfAMarkIsText() throws IOException, RefusedFileException {
        assertThat(read("ÿ1".getBytes(Charset.forName("windows-1252")))).isEqualTo("ÿ1");
    }

    @Test
    void decomposedLettersAreComposed() throws IOException, RefusedFileException {
        assertThat(read("Va\u0308stra".getBytes(StandardCharsets.UTF_8))).isEqualTo("Västra");
    }

    @Test
    void aFileThatIsTooBigIsRefused() throws IOException {
        Path big = Files.writeString(folder.resolve("big.txt"), "ett tal 17 ".repeat(100_000));

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> PlainText.read(SourceFiles.of(big)))
                .withMessage("I128");
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> read(new byte[] {'K', 0, 'M'}))
                .withMessage("I101");
    }
}
