package se.samlad.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Tests {

    /** FIPS 180-4, example of "abc". */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void aTextIsHashedAsUtf8() {
        assertThat(Sha256.of("abc")).isEqualTo(OF_ABC);
        assertThat(Sha256.of("å")).isNotEqualTo(Sha256.of("a\u030A"));
    }

    @Test
    void aFileIsHashedByItsBytes(@TempDir Path folder) throws IOException {
        assertThat(Sha256.of(Files.writeString(folder.resolve("lista.csv"), "abc")))
                .isEqualTo(OF_ABC);
    }

    @Test
    void aStreamIsCopiedOnTheWay() throws IOException {
        ByteArrayOutputStream copy = new ByteArrayOutputStream();

        String hash = Sha256.copying(new ByteArrayInputStream("abc".getBytes(StandardCharsets.US_ASCII)), copy);

        assertThat(hash).isEqualTo(OF_ABC);
        assertThat(copy.toString(StandardCharsets.US_ASCII)).isEqualTo("abc");
    }
}
