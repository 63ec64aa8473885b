package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.file.Sha256;

/** What is read is a whole file, the old or the new, whoever writes to it meanwhile. */
class SnapshotsTests {

    private static final int SIZE = 1 << 20;

    @TempDir
    private Path folder = Path.of("");

    private Snapshots snapshots = new Snapshots(folder);

    @BeforeEach
    void inAFolderOfTheirOwn() {
        snapshots = new Snapshots(folder.resolve("snapshots"));
    }

    @Test
    void aSnapshotHoldsTheFilesBytesUnderTheirHash() throws IOException {
        Path file = Files.writeString(folder.resolve("lista.csv"), "Pnr;Kön");

        assertThat(snapshots.take(file)).contains(Sha256.of("Pnr;Kön"));
        assertThat(snapshots.path(Sha256.of("Pnr;Kön"))).hasContent("Pnr;Kön");
    }

    @Test
    void whatIsHereAlreadyIsNotCopiedAgain() throws IOException {
        Path file = Files.writeString(folder.resolve("lista.csv"), "Pnr;Kön");
        Path copy = snapshots.path(snapshots.take(file).orElseThrow());
        var made = Files.getLastModifiedTime(copy);

        snapshots.take(file);

        assertThat(Files.getLastModifiedTime(copy)).isEqualTo(made);
        assertThat(copy.getParent())
                .isDirectoryContaining(copy::equals)
                .isDirectoryNotContaining(other -> !other.equals(copy));
    }

    @Test
    void aFileThatIsWrittenMeanwhileIsTheOldOneOrTheNewOneOrNotTaken() throws IOException, InterruptedException {
        String letters = "ab";
        Path file = Files.writeString(
                folder.resolve("lista.csv"), letters.substring(0, 1).repeat(SIZE));
        Set<String> whole = Set.of(Sha256.of("a".repeat(SIZE)), Sha256.of("b".repeat(SIZE)));
        AtomicBoolean stop = new AtomicBoolean();
        Thread writer = new Thread(() -> writeInTurn(file, stop));
        writer.start();
        Set<String> taken = new HashSet<>();
        for (int attempt = 0; attempt < 8; attempt++) {
            Optional<String> hash = snapshots.take(file);
            if (hash.isPresent()) {
                taken.add(hash.get());
                assertThat(Sha256.of(snapshots.path(hash.get()))).isEqualTo(hash.get());
            }
        }
        stop.set(true);
        writer.join();

        assertThat(whole).containsAll(taken);
    }

    /** Writes the file over and over in place, piece by piece. */
    private static void writeInTurn(Path file, AtomicBoolean stop) {
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            for (int turn = 0; !stop.get(); turn++) {
                byte[] piece = (turn % 2 == 0 ? "b" : "a").repeat(SIZE / 64).getBytes(StandardCharsets.US_ASCII);
                out.seek(0);
                for (int i = 0; i < 64; i++) {
                    out.write(piece);
                }
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
