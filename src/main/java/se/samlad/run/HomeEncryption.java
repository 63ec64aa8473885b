package se.samlad.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.h2.tools.ChangeFileEncryption;
import se.samlad.core.Message;
import se.samlad.file.AtomicFile;
import se.samlad.file.SealKey;
import se.samlad.file.SealedFile;

/** Encrypts a home that has been worked on in clear; the caller holds it. Stopped half-way, it goes on when called again. */
public final class HomeEncryption {

    private HomeEncryption() {}

    /**
     * Encrypts the snapshots, and the database last: until then nothing works with the key but this.
     *
     * @return why not; empty when the home is encrypted
     */
    public static Optional<Message> of(Path home, Settings settings) throws IOException, SQLException {
        KeyFile.Answer found = KeyFile.of(home, settings);
        if (found instanceof KeyFile.Refused refused) {
            return Optional.of(refused.reason());
        }
        if (found instanceof KeyFile.None) {
            return Optional.of(Message.of("E768"));
        }
        SealKey key = ((KeyFile.Read) found).key();
        if (!HomeSeal.fits(home, key)) {
            return Optional.of(Message.of("E766", home, KeyFile.path(settings)));
        }
        DatabaseFile database = DatabaseFile.of(home);
        Optional<Message> damage = database.damage();
        if (damage.isPresent()) {
            return damage;
        }
        database.opening();
        HomeSeal.mark(home, key);
        snapshots(home.resolve("work").resolve("snapshots"), key);
        if (HomeSeal.hasDatabase(home) && !HomeSeal.isDatabaseSealed(home)) {
            ChangeFileEncryption.execute(
                    home.resolve("db").toAbsolutePath().toString(),
                    "samlad",
                    "AES",
                    null,
                    key.forDatabase().toCharArray(),
                    true);
        }
        database.closed();
        return Optional.empty();
    }

    private static void snapshots(Path folder, SealKey key) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        for (Path file : files(folder)) {
            if (!SealedFile.is(file)) {
                AtomicFile.writePrivate(file, out -> {
                    try (InputStream in = Files.newInputStream(file);
                            OutputStream sealing = SealedFile.sealing(out, key, String.valueOf(file.getFileName()))) {
                        in.transferTo(sealing);
                    }
                });
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
