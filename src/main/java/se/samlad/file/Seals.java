package se.samlad.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which folders' files are encrypted, and with which key: as long as whoever works on them holds the seal. */
public final class Seals {

    private static final Map<Path, SealKey> HELD = new ConcurrentHashMap<>();

    private Seals() {}

    /** A seal that is held until it is closed. */
    public interface Seal extends AutoCloseable {
        @Override
        void close();
    }

    /** Files in the folder and below are read and written encrypted from now on; without a key they are not. */
    public static Seal hold(Path folder, Optional<SealKey> key) {
        Path place = folder.toAbsolutePath().normalize();
        key.ifPresent(some -> HELD.put(place, some));
        return () -> HELD.remove(place);
    }

    /** Whether what lies there is encrypted. */
    public static boolean isSealed(Path file) {
        return keyOf(file).isPresent();
    }

    private static Optional<SealKey> keyOf(Path file) {
        if (HELD.isEmpty()) {
            return Optional.empty();
        }
        for (Path at = file.toAbsolutePath().normalize().getParent(); at != null; at = at.getParent()) {
            SealKey key = HELD.get(at);
            if (key != null) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }

    /** Reads a file as it was before it was encrypted. */
    public static InputStream open(Path file) throws IOException {
        Optional<SealKey> key = keyOf(file);
        InputStream in = Files.newInputStream(file);
        return key.isPresent() ? SealedFile.opened(in, key.get(), String.valueOf(file.getFileName())) : in;
    }

    /** How many bytes {@link #open} gives. */
    public static long size(Path file) throws IOException {
        return isSealed(file) ? SealedFile.size(file) : Files.size(file);
    }

    /**
     * Copies a file, readable by the owner only and encrypted where that folder is, and gives the SHA-256 of the bytes
     * that were copied.
     *
     * @param name the name that the copy gets in the end
     */
    public static String copyPrivate(Path source, Path target, String name) throws IOException {
        Optional<SealKey> key = keyOf(target);
        if (key.isEmpty()) {
            return AtomicFile.copyPrivate(source, target);
        }
        StringBuilder hash = new StringBuilder();
        AtomicFile.writePrivate(target, out -> {
            try (InputStream in = Files.newInputStream(source);
                    OutputStream sealing = SealedFile.sealing(out, key.get(), name)) {
                hash.append(Sha256.copying(in, sealing));
            }
        });
        return hash.toString();
    }
}
