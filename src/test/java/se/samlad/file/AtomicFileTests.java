package se.samlad.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTests {

    private static AtomicFile.Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileIsWrittenWithTheFoldersAboveIt(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("2026-01-01/v1/manifest.json");

        AtomicFile.write(target, text("åäö"));

        assertThat(target).hasContent("åäö");
        assertThat(target.getParent()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void anEarlierFileIsReplaced(@TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("senaste"), "v1");

        AtomicFile.write(target, text("v2"));

        assertThat(target).hasContent("v2");
    }

    @Test
    void aWriteThatFailsLeavesTheEarlierFileAndNothingElse(@TempDir Path folder) throws IOException {
        Path target = Files.writeString(folder.resolve("senaste"), "v1");

        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(target, out -> {
                    out.write('v');
                    throw new IOException("disk full");
                }))
                .withMessage("disk full");

        assertThat(target).hasContent("v1");
        assertThat(folder).isDirectoryContaining("glob:**senaste").isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void aBugWhileWritingLeavesNothingBehind(@TempDir Path folder) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> AtomicFile.write(folder.resolve("senaste"), out -> {
                    throw new IllegalStateException("a bug");
                }));

        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aPrivateFileIsReadableByItsOwnerOnly(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("home/pseudonym.key");

        AtomicFile.writePrivate(target, text("key"));

        assertThat(target).hasContent("key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
                .isEqualTo("rw-------");
    }

    @Test
    void whatAnInterruptedWriteLeftIsOverwritten(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("pseudonym.key");
        Files.writeString(folder.resolve("pseudonym.key.tmp"), "half a key, and longer than the whole");

        AtomicFile.writePrivate(target, text("key"));

        assertThat(target).hasContent("key");
    }

    @Test
    void aFinishedFolderIsShownUnderItsName(@TempDir Path folder) throws IOException {
        Path finished = Files.createDirectory(folder.resolve("work"));
        Files.writeString(finished.resolve("ledger.csv"), "row");

        AtomicFile.show(finished, folder.resolve("output/v1"));

        assertThat(folder.resolve("output/v1/ledger.csv")).hasContent("row");
        assertThat(finished).doesNotExist();
    }

    @Test
    void aFolderThatIsTakenIsNotReplaced(@TempDir Path folder) throws IOException {
        Path finished = Files.createDirectory(folder.resolve("work"));
        Path taken = Files.createDirectory(folder.resolve("v1"));
        Files.writeString(taken.resolve("ledger.csv"), "earlier");

        assertThatIOException().isThrownBy(() -> AtomicFile.show(finished, taken));

        assertThat(taken.resolve("ledger.csv")).hasContent("earlier");
    }

    @Test
    void theRootOfAFileSystemIsNoFile() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtomicFile.write(Path.of("/").toAbsolutePath(), text("")));
    }
}
