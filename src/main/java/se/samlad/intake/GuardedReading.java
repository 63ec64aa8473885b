package se.samlad.intake;

import java.io.IOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reading that may be given up: a file is read by a thread of its own for so long and no longer, and whatever a parser
 * throws, stack and memory that run out too, becomes a refusal of that file.
 */
final class GuardedReading {

    private static final long WAIT_FOR_AN_END = 2_000;

    private GuardedReading() {}

    /**
     * Reads.
     *
     * @throws RefusedFileException when the file cannot be read within its bounds
     * @throws IOException when this thread was interrupted
     */
    static <T> T within(Duration limit, SourceFile file, Callable<T> reading) throws IOException, RefusedFileException {
        FutureTask<T> task = new FutureTask<>(reading);
        Thread reader = new Thread(task, "reading");
        reader.setDaemon(true);
        reader.start();
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            giveUp(reader);
            throw file.refused("I122");
        } catch (ExecutionException failed) {
            throw refusal(file, Objects.requireNonNullElse(failed.getCause(), failed));
        } catch (InterruptedException stopped) {
            reader.interrupt();
            Thread.currentThread().interrupt();
            throw new java.io.InterruptedIOException();
        }
    }

    /** A parser that looks at neither its stream nor its thread goes on until the process ends. */
    private static void giveUp(Thread reader) {
        reader.interrupt();
        try {
            reader.join(WAIT_FOR_AN_END);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static RefusedFileException refusal(SourceFile file, Throwable cause) {
        if (cause instanceof OutOfMemoryError) {
            return file.refused("I123");
        }
        return cause instanceof StackOverflowError ? file.refused("I119") : file.refused(cause);
    }
}
