package se.samlad.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samlad.file.SafeXml;
import se.samlad.file.SealedFile;
import se.samlad.file.Seals;

/**
 * A file to read.
 *
 * @param path where its bytes lie: a snapshot under a name of our own
 * @param name what it is called to people; never used as a path
 * @param limits how much of it may be read
 */
public record SourceFile(Path path, String name, Limits limits) {

    /** Its bytes. */
    public InputStream open() throws IOException {
        return Seals.open(path);
    }

    /** How many bytes it has. */
    public long size() throws IOException {
        return Seals.size(path);
    }

    /** Whether the copy is encrypted: then nothing of it may lie in clear beside it. */
    public boolean isSealed() {
        return Seals.isSealed(path);
    }

    /** The folder that it lies in, where what does not fit in memory may lie while it is read. */
    public Path folder() {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IllegalStateException("a file lies in a folder");
        }
        return folder;
    }

    /** Refuses the file for a reason whose text begins with its name. */
    public RefusedFileException refused(String code, Object... arguments) {
        List<Object> all = new ArrayList<>();
        all.add(name);
        all.addAll(List.of(arguments));
        return new RefusedFileException(code, all.toArray());
    }

    /**
     * Refuses the file for what a parser said of it: a limit that was passed, a DOCTYPE, or damage. The parser's own
     * words are left out, because they quote the file.
     */
    public RefusedFileException refused(Throwable parserGaveUp) {
        for (Throwable cause = parserGaveUp; cause != null && cause != cause.getCause(); cause = cause.getCause()) {
            if (cause instanceof RefusedFileException already) {
                return already;
            }
            if (cause instanceof SealedFile.BrokenException) {
                return refused("I134");
            }
            if (cause instanceof LimitException limit) {
                return refused(limit.code());
            }
            if (cause instanceof SafeXml.DoctypeException) {
                return refused("I114");
            }
            if (SafeXml.isWithoutEnd(cause)) {
                return refused("I119");
            }
        }
        return refused("I102");
    }
}
