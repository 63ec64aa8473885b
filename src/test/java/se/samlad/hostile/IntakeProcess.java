package se.samlad.hostile;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The intake in a process of its own with little memory; one that hangs or dies is replaced by another. */
final class IntakeProcess implements Closeable {

    /** Nothing came of a file within the time. */
    static final String HANGS = "HANGS";

    /** The process ended. */
    static final String DIED = "DIED";

    /** Something else than a refusal came out of the reader. */
    static final String ESCAPED = "ESCAPED";

    /**
     * What came of a file.
     *
     * @param outcome {@link HostileFile#READ}, a refusal's code, or one of the words above
     * @param detail what escaped, and where; where the process was when it hung
     */
    record Answer(String outcome, long millis, String detail) {

        boolean isHarm() {
            return outcome.equals(HANGS) || outcome.equals(DIED) || outcome.equals(ESCAPED);
        }
    }

    private final Duration patience;
    private final ExecutorService waiting = Executors.newSingleThreadExecutor(IntakeProcess::daemon);
    private @Nullable Process process;

    /** A process that is given so long for each file. */
    IntakeProcess(Duration patience) {
        this.patience = patience;
    }

    Answer read(Path file) throws IOException {
        Process running = running();
        BufferedWriter asked = running.outputWriter(StandardCharsets.UTF_8);
        BufferedReader answered = running.inputReader(StandardCharsets.UTF_8);
        asked.write(file.toUri() + "\n");
        asked.flush();
        try {
            return answer(waiting.submit(answered::readLine).get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            String place = place(running);
            end(running);
            return new Answer(HANGS, patience.toMillis(), place);
        } catch (ExecutionException | InterruptedException broken) {
            throw new IOException(broken);
        }
    }

    private Answer answer(@Nullable String line) {
        if (line == null) {
            process = null;
            return new Answer(DIED, 0, "");
        }
        String[] fields = line.split("\t", -1);
        return new Answer(fields[0], Long.parseLong(fields[1]), fields[2]);
    }

    private Process running() throws IOException {
        Process running = process;
        if (running == null || !running.isAlive()) {
            running = new ProcessBuilder(JavaProcess.command("se.samlad.intake.IntakeChild"))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = running;
        }
        return running;
    }

    /** What the main thread is doing. */
    private static String place(Process running) throws IOException {
        Process stack = new ProcessBuilder(JavaProcess.tool("jstack"), String.valueOf(running.pid())).start();
        try (BufferedReader lines = stack.inputReader()) {
            return lines.lines()
                    .dropWhile(line -> !line.startsWith("\"main\""))
                    .skip(2)
                    .takeWhile(line -> !line.isBlank())
                    .map(String::strip)
                    .limit(8)
                    .collect(Collectors.joining(" < "));
        }
    }

    private void end(Process running) throws IOException {
        running.destroyForcibly();
        running.getInputStream().close();
        process = null;
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "waits for the intake");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        waiting.shutdownNow();
        if (process != null) {
            process.destroyForcibly();
        }
    }
}
