package se.samlad.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Objects;

/**
 * A file that only grows, for what is written while it is read by nobody else: each piece is added behind the others and
 * forced to disk. A kill can cut off the last piece and nothing else.
 */
public final class GrowingFile {

    private GrowingFile() {}

    /**
     * Adds bytes; the file and the folders above it are made, readable by the owner only where the file system knows owners.
     *
     * @throws IOException when they cannot all be written; a part of them may stand there then
     */
    public static void add(Path file, byte[] bytes) throws IOException {
        make(file);
        FaultPoint.reached("add to " + file.getFileName());
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    /** Takes away what stands behind that many bytes: the remains of a piece that was cut off. */
    public static void cut(Path file, long size) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(size);
            channel.force(true);
        }
    }

    private static void make(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
        Files.createDirectories(folder);
        try {
            if (Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
        } catch (FileAlreadyExistsException made) {
            // is what was wanted
        }
    }
}
