package se.samlad.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import se.samlad.file.Seals;
import se.samlad.file.Sha256;

/**
 * Copies of the districts' files under the hash of their bytes: what a run reads is the old file or the new one, whole,
 * even when somebody saves it meanwhile.
 */
public final class Snapshots {

    private static final int TRIES = 4;
    private static final Duration PAUSE = Duration.ofMillis(250);

    /** Who writes a file in place may rest in the middle of it: it is left alone until nobody has written for so long. */
    private static final Duration QUIET = Duration.ofMillis(200);

    private final Path folder;

    public Snapshots(Path folder) {
        this.folder = folder;
    }

    /** Where the bytes with that hash lie. */
    public Path path(String sha256) {
        return folder.resolve(sha256);
    }

    /**
     * Copies a file, unless its bytes are here already, and gives their hash; empty when it changed each time it was
     * read.
     *
     * @throws IOException when the file cannot be opened, or the copy not written
     */
    public Optional<String> take(Path file) throws IOException {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            if (attempt > 0) {
                LockSupport.parkNanos(PAUSE.multipliedBy(attempt).toNanos());
            }
            Stamp before = Stamp.of(file);
            if (before.isFresh()) {
                continue;
            }
            String hash = Sha256.of(file);
            if (!Files.exists(path(hash)) && !copy(file, hash)) {
                continue;
            }
            if (before.equals(Stamp.of(file))) {
                return Optional.of(hash);
            }
        }
        return Optional.empty();
    }

    /** Keeps the copy only when its bytes have that hash: the file was the same when it was read before. */
    private boolean copy(Path file, String hash) throws IOException {
        Path copy = path("." + hash);
        String copied = Seals.copyPrivate(file, copy, hash);
        if (copied.equals(hash)) {
            Files.move(copy, path(hash), java.nio.file.StandardCopyOption.ATOMIC_MOVE);
            return true;
        }
        Files.delete(copy);
        return false;
    }

    /** What a file system says of a file; another stamp means that somebody has written to it. */
    private record Stamp(long size, java.nio.file.attribute.FileTime modified, Optional<Object> key) {

        /** By the machine's clock, which the file system goes by too. */
        boolean isFresh() {
            Duration age =
                    Duration.between(modified.toInstant(), Clock.systemUTC().instant());
            return age.abs().compareTo(QUIET) < 0;
        }

        static Stamp of(Path file) throws IOException {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return new Stamp(
                    attributes.size(), attributes.lastModifiedTime(), Optional.ofNullable(attributes.fileKey()));
        }
    }
}
