package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DOMAIN P1. */
class PseudonymTests {

    private static final Pseudonyms OTHER_KEY =
            new Pseudonyms("quite another key of thirty-two bytes".getBytes(StandardCharsets.US_ASCII));

    @Test
    void theSameValueHasTheSamePseudonym() {
        assertThat(VastraList.PSEUDONYMS.of("reference", "17"))
                .isEqualTo(VastraList.PSEUDONYMS.of("reference", "17"))
                .matches("[0-9a-f]{32}");
    }

    @Test
    void theSortKeepsEqualValuesApart() {
        assertThat(VastraList.PSEUDONYMS.of("reference", "17")).isNotEqualTo(VastraList.PSEUDONYMS.of("row", "17"));
    }

    @Test
    void anotherKeyGivesAnotherPseudonym() {
        assertThat(OTHER_KEY.of("reference", "17")).isNotEqualTo(VastraList.PSEUDONYMS.of("reference", "17"));
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pseudonyms(new byte[31]));
    }

    @Test
    void aKeyIsMadeOnFirstUseAndReadAfterwards(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("home/pseudonym.key");

        assertThat(PseudonymKey.in(file)).hasSize(32).isEqualTo(PseudonymKey.in(file));
    }

    @Test
    void theKeysFileIsItsOwnersOnly(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("pseudonym.key");

        PseudonymKey.in(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatHoldsNoKeyIsRefused(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("pseudonym.key"), "not hexadecimal");

        assertThatIOException().isThrownBy(() -> PseudonymKey.in(file)).withMessage("not a key");
    }
}
