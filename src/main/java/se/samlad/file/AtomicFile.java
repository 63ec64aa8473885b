package se.samlad.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/** The only way in which files are written: beside their place first, forced to disk, then moved into it. */
public final class AtomicFile {

    private static final String UNFINISHED = ".tmp";

    private AtomicFile() {}

    /** What is to be written. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file whole or not at all; folders above it are made.
     *
     * @throws IOException when the place cannot be written; nothing is left behind then
     */
    public static void write(Path target, Content content) throws IOException {
        Files.createDirectories(parent(target));
        writeBeside(target, content);
    }

    /** As {@link #write}, readable by the owner only where the file system knows owners. */
    public static void writePrivate(Path target, Content content) throws IOException {
        Files.createDirectories(parent(target));
        if (Files.getFileStore(parent(target)).supportsFileAttributeView(PosixFileAttributeView.class)) {
            Files.deleteIfExists(unfinished(target));
            Files.createFile(
                    unfinished(target),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        writeBeside(target, content);
    }

    /**
     * Copies a file, readable by the owner only, and gives the SHA-256 of the bytes that were copied.
     *
     * @throws IOException when it cannot be read or the copy not be written
     */
    public static String copyPrivate(Path source, Path target) throws IOException {
        StringBuilder hash = new StringBuilder();
        writePrivate(target, out -> {
            try (InputStream in = Files.newInputStream(source)) {
                hash.append(Sha256.copying(in, out));
            }
        });
        return hash.toString();
    }

    private static Path unfinished(Path target) {
        return target.resolveSibling(target.getFileName() + UNFINISHED);
    }

    private static void writeBeside(Path target, Content content) throws IOException {
        Path unfinished = unfinished(target);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
            content.writeTo(out);
            FaultPoint.reached("write " + target.getFileName());
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(unfinished);
            throw failed;
        }
        force(unfinished);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Makes a finished folder visible under its final name.
     *
     * @throws IOException when the name is taken or cannot be written
     */
    public static void show(Path finished, Path target) throws IOException {
        Files.createDirectories(parent(target));
        FaultPoint.reached("show " + target.getFileName());
        Files.move(finished, target, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    private static Path parent(Path target) {
        Path parent = target.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file lies in a folder");
        }
        return parent;
    }
}
