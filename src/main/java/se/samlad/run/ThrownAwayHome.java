package se.samlad.run;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import se.samlad.file.FileTree;

/** A home among the temporary files that is gone when its command ends; what a killed one left goes with the next. */
public final class ThrownAwayHome implements Closeable {

    private static final String PREFIX = "samlad-kontroll";

    private final Path folder;
    private final HomeLock lock;
    private final Thread whenStopped;

    private ThrownAwayHome(Path folder, HomeLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.whenStopped = new Thread(() -> deleteQuietly(folder));
        Runtime.getRuntime().addShutdownHook(whenStopped);
    }

    /** Makes one; it is held, by which others know that it is not abandoned. */
    public static ThrownAwayHome make(String command) throws IOException {
        Path folder = Files.createTempDirectory(PREFIX);
        deleteAbandoned(folder.resolve("..").normalize());
        return HomeLock.take(folder, HomeOwner.ofThisProcess(command, Clock.systemUTC()))
                        instanceof HomeLock.Taken taken
                ? new ThrownAwayHome(folder, taken.lock())
                : make(command);
    }

    public Path folder() {
        return folder;
    }

    private static void deleteAbandoned(Path temporary) throws IOException {
        try (DirectoryStream<Path> homes = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path home : homes) {
                deleteWhenAbandoned(home);
            }
        }
    }

    private static void deleteWhenAbandoned(Path home) {
        try {
            if (Files.exists(home.resolve("lock")) && HomeLock.holderOf(home).isEmpty()) {
                FileTree.delete(home);
            }
        } catch (IOException ofSomebodyElse) {
            // theirs to delete
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
        FileTree.delete(folder);
        Runtime.getRuntime().removeShutdownHook(whenStopped);
    }

    private static void deleteQuietly(Path tree) {
        try {
            FileTree.delete(tree);
        } catch (IOException left) {
            // the next check tries again
        }
    }
}
