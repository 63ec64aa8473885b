package se.samlad.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samlad.core.Message;
import se.samlad.file.AtomicFile;
import se.samlad.file.Sha256;

/**
 * The database of a home as a file, while nobody has it open. H2 keeps no checksum of what its pages hold, so that a damaged
 * file could be read as other data: a checksum of its bytes lies beside it between commands (docs/decisions/0039). The caller
 * holds the home's lock.
 */
public final class DatabaseFile {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseFile.class);

    static final String NAME = "samlad.mv.db";

    private static final String CHECKSUM = "samlad.sha256";
    private static final String BEFORE_UPGRADE = "before-upgrade";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    private final Path folder;

    private DatabaseFile(Path folder) {
        this.folder = folder;
    }

    /** That of a home. */
    public static DatabaseFile of(Path home) {
        return new DatabaseFile(home.resolve("db"));
    }

    /** Where an upgrade keeps the database as it was, as H2 backs it up; an empty file when there was none. */
    Path beforeUpgrade() {
        return folder.resolve(BEFORE_UPGRADE);
    }

    private Path file() {
        return folder.resolve(NAME);
    }

    private Path checksum() {
        return folder.resolve(CHECKSUM);
    }

    /** What keeps it from being used; empty when it is as it was left, or was left by a process that was killed. */
    public Optional<Message> damage() throws IOException {
        if (!Files.exists(checksum())) {
            return Optional.empty();
        }
        boolean isAsItWas =
                Files.exists(file()) && Files.readString(checksum()).strip().equals(Sha256.of(file()));
        return isAsItWas ? Optional.empty() : Optional.of(Message.of("E719", file()));
    }

    /** Before it is opened: an upgrade that did not end is undone, and what it was says nothing any more. */
    public void opening() throws IOException {
        if (Files.exists(beforeUpgrade())) {
            undoUpgrade();
        }
        Files.deleteIfExists(checksum());
    }

    private void undoUpgrade() throws IOException {
        if (Files.size(beforeUpgrade()) == 0) {
            Files.deleteIfExists(file());
        } else {
            try (ZipFile backup = new ZipFile(beforeUpgrade().toFile());
                    InputStream kept = backup.getInputStream(backup.getEntry(NAME))) {
                AtomicFile.writePrivate(file(), kept::transferTo);
            }
        }
        Files.delete(beforeUpgrade());
    }

    /**
     * Takes the database out of the way, for another to be made; nothing of it is lost.
     *
     * @return where it lies now; empty when there was none
     */
    public Optional<Path> setAside(Clock clock) throws IOException {
        if (!Files.exists(folder)) {
            return Optional.empty();
        }
        String moment = MOMENT.format(clock.instant().atOffset(ZoneOffset.UTC));
        Path aside = folder.resolveSibling("db-" + moment);
        AtomicFile.show(folder, aside);
        return Optional.of(aside);
    }

    /** After it was closed; without effect while it is open still, or when there is no room: the next command uses it unchecked then. */
    public void closed() {
        try {
            if (isClosed()) {
                String hash = Sha256.of(file());
                AtomicFile.writePrivate(checksum(), out -> out.write(hash.getBytes(StandardCharsets.US_ASCII)));
            }
        } catch (IOException unwritable) {
            LOG.warn(
                    "The database is left without a checksum: {}",
                    unwritable.getClass().getSimpleName());
        }
    }

    /** H2 holds a lock on the file that it has open, in this process too. */
    private boolean isClosed() throws IOException {
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            return lock != null;
        } catch (NoSuchFileException | OverlappingFileLockException none) {
            return false;
        }
    }
}
