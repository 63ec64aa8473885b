package se.samlad.run;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One process at a time for a home: a lock of the operating system, which a killed process lets go of. It is taken
 * before anything else is started, so that whoever comes second is told at once who was first.
 */
public final class HomeLock implements AutoCloseable {

    private static final long WAIT_FOR_THE_NAME = 20;
    private static final int WAITS = 15;

    private final Path home;
    private final FileChannel channel;
    private final FileLock lock;

    private HomeLock(Path home, FileChannel channel, FileLock lock) {
        this.home = home;
        this.channel = channel;
        this.lock = lock;
    }

    /** What came of asking for a home. */
    public sealed interface Answer {}

    /** It is ours until the lock is closed. */
    public record Taken(HomeLock lock) implements Answer {}

    /**
     * Another process has it.
     *
     * @param owner empty when it has not said who it is
     */
    public record HeldBy(Optional<HomeOwner> owner) implements Answer {}

    /**
     * Asks for a home.
     *
     * @param self who is to be named to others
     * @throws IOException when the home cannot be written
     */
    public static Answer take(Path home, HomeOwner self) throws IOException {
        Files.createDirectories(home);
        HomeLock lock = tryLock(home);
        if (lock == null) {
            return new HeldBy(named(home));
        }
        try {
            self.writeInto(home);
            return new Taken(lock);
        } catch (IOException unwritable) {
            lock.close();
            throw unwritable;
        }
    }

    /** Who holds a home now; empty when nobody does. */
    public static Optional<HeldBy> holderOf(Path home) throws IOException {
        if (!Files.exists(home.resolve("lock"))) {
            return Optional.empty();
        }
        HomeLock lock = tryLock(home);
        if (lock == null) {
            return Optional.of(new HeldBy(named(home)));
        }
        lock.release();
        return Optional.empty();
    }

    private static @Nullable HomeLock tryLock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return new HomeLock(home, channel, lock);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // falls through: somebody holds it
        }
        channel.close();
        return null;
    }

    /** The holder writes its name just after it took the lock; until then the file names one that has ended. */
    private static Optional<HomeOwner> named(Path home) {
        Optional<HomeOwner> owner = HomeOwner.in(home).filter(HomeOwner::mayBeAlive);
        for (int i = 0; owner.isEmpty() && i < WAITS; i++) {
            try {
                Thread.sleep(WAIT_FOR_THE_NAME);
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
            owner = HomeOwner.in(home).filter(HomeOwner::mayBeAlive);
        }
        return owner;
    }

    private void release() throws IOException {
        lock.release();
        channel.close();
    }

    @Override
    public void close() throws IOException {
        HomeOwner.removeFrom(home);
        release();
    }
}
