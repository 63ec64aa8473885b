package se.samlad.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedFileTests {

    private static final int PIECE = 65_536;

    @TempDir
    Path folder;

    private SealKey key;

    @BeforeEach
    void makeKey() throws IOException {
        SealKey.make(folder.resolve("key"));
        key = SealKey.in(folder.resolve("key"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1000, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 7})
    void whatIsEncryptedComesBackWithItsSize(int size) throws IOException {
        byte[] content = content(size);
        byte[] sealed = sealed(content, "a");
        assertThat(opened(sealed, key, "a")).isEqualTo(content);
        Path file = folder.resolve("a");
        Files.write(file, sealed);
        assertThat(SealedFile.size(file)).isEqualTo(size);
        assertThat(SealedFile.is(file)).isTrue();
    }

    @Test
    void everyFlippedByteIsFound() throws IOException {
        byte[] sealed = sealed(content(300), "a");
        for (int i = 0; i < sealed.length; i++) {
            byte[] flipped = sealed.clone();
            flipped[i] ^= 1;
            isRefused(flipped, key, "a");
        }
    }

    @Test
    void aFileThatIsCutOffOrWhosePiecesAreMovedIsRefused() throws IOException {
        byte[] sealed = sealed(content(2 * PIECE + 5), "a");
        int head = 40;
        int piece = PIECE + 16;
        isRefused(Arrays.copyOf(sealed, head), key, "a");
        isRefused(Arrays.copyOf(sealed, head + piece), key, "a");
        isRefused(Arrays.copyOf(sealed, head + 2 * piece), key, "a");
        isRefused(Arrays.copyOf(sealed, sealed.length - 1), key, "a");
        isRefused(Arrays.copyOf(sealed, sealed.length + 1), key, "a");
        byte[] moved = sealed.clone();
        System.arraycopy(sealed, head, moved, head + piece, piece);
        System.arraycopy(sealed, head + piece, moved, head, piece);
        isRefused(moved, key, "a");
    }

    @Test
    void anotherKeyAndAnotherNameAreRefused() throws IOException {
        SealKey.make(folder.resolve("other"));
        byte[] sealed = sealed(content(300), "a");
        isRefused(sealed, SealKey.in(folder.resolve("other")), "a");
        isRefused(sealed, key, "b");
    }

    @Test
    void theSameContentIsNeverEncryptedTheSameWayTwice() throws IOException {
        assertThat(sealed(content(300), "a")).isNotEqualTo(sealed(content(300), "a"));
    }

    private static void isRefused(byte[] sealed, SealKey key, String name) {
        assertThatThrownBy(() -> opened(sealed, key, name)).isInstanceOf(SealedFile.BrokenException.class);
    }

    private static byte[] content(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private byte[] sealed(byte[] content, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream sealing = SealedFile.sealing(out, key, name)) {
            sealing.write(content);
        }
        return out.toByteArray();
    }

    private static byte[] opened(byte[] sealed, SealKey key, String name) throws IOException {
        try (InputStream in = SealedFile.opened(new ByteArrayInputStream(sealed), key, name)) {
            return in.readAllBytes();
        }
    }
}
