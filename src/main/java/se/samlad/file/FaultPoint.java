package se.samlad.file;

import java.io.IOException;

/**
 * A place just before something outside of the process changes for good, by a name. Tests watch these places, to kill the
 * program there or to refuse it the disk; in operation nobody does (docs/decisions/0038).
 */
public final class FaultPoint {

    private static final Watcher NOBODY = point -> {};

    private static volatile Watcher watcher = NOBODY;

    private FaultPoint() {}

    /** Who is told of every point that is reached, on the thread that reaches it. */
    @FunctionalInterface
    public interface Watcher {

        /**
         * A point is reached.
         *
         * @throws IOException what the disk is to answer
         */
        void reached(String point) throws IOException;
    }

    /**
     * The program is about to do what the name says.
     *
     * @throws IOException only when it is watched
     */
    public static void reached(String point) throws IOException {
        watcher.reached(point);
    }

    /** Lets somebody watch until it is watched by another. */
    public static void watch(Watcher other) {
        watcher = other;
    }

    /** Lets nobody watch. */
    public static void unwatch() {
        watcher = NOBODY;
    }
}
