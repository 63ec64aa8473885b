package se.samlad.publication.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.util.DefaultTempFileCreationStrategy;
import org.apache.poi.util.TempFile;
import se.samlad.file.FileTree;

/** A folder of the run's own for what the streaming writer lays down in clear: a killed run leaves it, the next wipes it. */
public final class ScratchFolder {

    private ScratchFolder() {}

    /** Work that writes. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /** Does some work with the folder as the only place for temporary files; it is emptied before and after. */
    public static void in(Path folder, Work work) throws IOException {
        FileTree.delete(folder);
        Files.createDirectories(folder);
        try {
            TempFile.withStrategy(new DefaultTempFileCreationStrategy(folder.toFile()), () -> {
                try {
                    work.run();
                    return folder;
                } catch (IOException failed) {
                    throw new UncheckedIOException(failed);
                }
            });
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        } finally {
            FileTree.delete(folder);
        }
    }
}
