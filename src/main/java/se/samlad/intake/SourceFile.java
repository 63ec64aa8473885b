package se.samlad.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import se.samlad.file.SafeXml;

/**
 * A file to read.
 *
 * @param path where its bytes lie: a snapshot under a name of our own
 * @param name what it is called to people; never used as a path
 * @param limits how much of it may be read
 */
public record SourceFile(Path path, String name, Limits limits) {

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
