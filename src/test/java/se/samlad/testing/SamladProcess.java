package se.samlad.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import se.samlad.SamladApplication;

/** The whole program in a process of its own, which can be killed, or asked to end, at a line that it writes. */
public final class SamladProcess {

    /** The Java that runs the tests. */
    public static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final BufferedReader lines;
    private final StringBuilder said = new StringBuilder();

    private SamladProcess(Process process) {
        this.process = process;
        this.lines = process.inputReader();
    }

    /** Starts a command. */
    static SamladProcess start(String... arguments) throws IOException {
        return start(
                List.of(
                        JAVA,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SamladApplication.class.getName()),
                arguments);
    }

    /** Starts a command in its own way. */
    public static SamladProcess start(List<String> java, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(java);
        command.addAll(List.of(arguments));
        return new SamladProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    public long pid() {
        return process.pid();
    }

    /** Reads until a line holds the text; gives up when the process ends. */
    public SamladProcess untilItSays(String text) throws IOException {
        if (!says(text)) {
            throw new AssertionError("never said " + text + ":\n" + said);
        }
        return this;
    }

    /** Reads until a line holds the text, or the process ends, which is false. */
    public boolean says(String text) throws IOException {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            said.append(line).append('\n');
            if (line.contains(text)) {
                return true;
            }
        }
        return false;
    }

    /** Waits for the one that ends first. */
    public static SamladProcess firstToEnd(SamladProcess one, SamladProcess other) {
        CompletableFuture.anyOf(one.process.onExit(), other.process.onExit()).join();
        return one.process.isAlive() ? other : one;
    }

    /** As {@code kill -9}. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As {@code kill}; asked of the process itself, its terminal would be closed at once. */
    public void askToEnd() {
        process.toHandle().destroy();
    }

    /** Waits until it has ended and gives its exit code. */
    public int exitCode(Duration longest) throws IOException, InterruptedException {
        try {
            if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AssertionError("still runs after " + longest);
            }
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
            }
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    /** What it has written until now, as far as it was read. */
    public String said() {
        return said.toString();
    }
}
