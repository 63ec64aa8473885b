package se.samlad.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.Message;
import se.samlad.file.AtomicFile;
import se.samlad.file.SealKey;
import se.samlad.file.SealedFile;
import se.samlad.file.Seals;

/**
 * Whether a home is encrypted, and the key that opens it (docs/decisions/0037). A home that has been encrypted holds the
 * file {@code seal}: a few bytes that only its own key opens.
 *
 * @param key empty when the home is not encrypted
 */
public record HomeSeal(Optional<SealKey> key) {

    private static final String FILE = "seal";
    private static final String CIPHER = ";CIPHER=AES";
    private static final byte[] DATABASE_MARK = "H2encrypt".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] CONTENT = "Samlad".getBytes(StandardCharsets.US_ASCII);

    /** What came of asking. */
    public sealed interface Answer {}

    /** It can be worked on. */
    public record Opened(HomeSeal seal) implements Answer {}

    /** It cannot, and why. */
    public record Refused(Message reason) implements Answer {}

    /** A home that is worked on; let go when it is closed. */
    public interface Held extends AutoCloseable {
        @Override
        void close();
    }

    /** Looks whether a home and the configured key belong together; changes nothing. */
    public static Answer of(Path home, Settings settings) throws IOException {
        KeyFile.Answer found = KeyFile.of(home, settings);
        if (found instanceof KeyFile.Refused refused) {
            return new Refused(refused.reason());
        }
        if (found instanceof KeyFile.None) {
            return isSealed(home) ? new Refused(Message.of("E765", home)) : new Opened(new HomeSeal(Optional.empty()));
        }
        SealKey key = ((KeyFile.Read) found).key();
        if (hasDatabase(home) && !isDatabaseSealed(home)) {
            return new Refused(Message.of("E764", home));
        }
        return fits(home, key)
                ? new Opened(new HomeSeal(Optional.of(key)))
                : new Refused(Message.of("E766", home, KeyFile.path(settings)));
    }

    static Path database(Path home) {
        return home.resolve("db").resolve("samlad.mv.db");
    }

    static boolean hasDatabase(Path home) {
        return Files.exists(database(home));
    }

    static boolean isDatabaseSealed(Path home) throws IOException {
        if (!hasDatabase(home)) {
            return false;
        }
        try (InputStream in = Files.newInputStream(database(home))) {
            return Arrays.equals(in.readNBytes(DATABASE_MARK.length), DATABASE_MARK);
        }
    }

    private static boolean isSealed(Path home) throws IOException {
        return Files.exists(home.resolve(FILE)) || isDatabaseSealed(home);
    }

    /** Whether the key opens the home's seal; a home that has none fits every key. */
    static boolean fits(Path home, SealKey key) throws IOException {
        Path file = home.resolve(FILE);
        if (!Files.exists(file)) {
            return true;
        }
        try (InputStream in = SealedFile.opened(Files.newInputStream(file), key, FILE)) {
            return Arrays.equals(in.readAllBytes(), CONTENT);
        } catch (SealedFile.BrokenException another) {
            return false;
        }
    }

    /** Encrypts and decrypts what lies in the home's work folder until it is let go; the caller holds the home. */
    public Held hold(Path home) throws IOException {
        if (key.isPresent()) {
            mark(home, key.get());
        }
        return Seals.hold(home.resolve("work"), key)::close;
    }

    static void mark(Path home, SealKey key) throws IOException {
        if (!Files.exists(home.resolve(FILE))) {
            AtomicFile.writePrivate(home.resolve(FILE), out -> {
                try (OutputStream sealing = SealedFile.sealing(out, key, FILE)) {
                    sealing.write(CONTENT);
                }
            });
        }
    }

    /** What the database is opened with. */
    public Map<String, Object> forRuns() {
        return Map.of("samlad.database.cipher", cipher(), "samlad.database.password", password());
    }

    /** Belongs at the end of the database's address. */
    String cipher() {
        return key.isPresent() ? CIPHER : "";
    }

    /** The file's password and the user's, as H2 wants them. */
    String password() {
        return key.map(some -> some.forDatabase() + " ").orElse("") + "samlad";
    }
}
