package se.samlad.run;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Properties;
import se.samlad.file.AtomicFile;

/**
 * The process that holds a home, as it says of itself in the file {@code owner} beside the lock.
 *
 * @param pid the process's number on its host
 * @param command the command and its options, such as {@code run --period 2026-01-01}
 */
public record HomeOwner(long pid, String host, String command, Instant since) {

    private static final String FILE = "owner";

    /** This process, carrying out a command. */
    public static HomeOwner ofThisProcess(String command, Clock clock) {
        return new HomeOwner(
                ProcessHandle.current().pid(),
                hostName(),
                command,
                clock.instant().truncatedTo(ChronoUnit.SECONDS));
    }

    /** The one that the home's file names; empty when there is none, or it is not whole. */
    static Optional<HomeOwner> in(Path home) {
        try {
            Properties written = new Properties();
            written.load(new StringReader(Files.readString(home.resolve(FILE))));
            return Optional.of(new HomeOwner(
                    Long.parseLong(written.getProperty("pid")),
                    written.getProperty("host", ""),
                    written.getProperty("command", ""),
                    Instant.parse(written.getProperty("since", ""))));
        } catch (IOException | NumberFormatException | DateTimeException none) {
            return Optional.empty();
        }
    }

    void writeInto(Path home) throws IOException {
        Properties own = new Properties();
        own.setProperty("pid", Long.toString(pid));
        own.setProperty("host", host);
        own.setProperty("command", command);
        own.setProperty("since", since.toString());
        StringWriter text = new StringWriter();
        own.store(text, null);
        AtomicFile.writePrivate(
                home.resolve(FILE), out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    }

    static void removeFrom(Path home) throws IOException {
        Files.deleteIfExists(home.resolve(FILE));
    }

    /** Whether the process may be running: only what is known to have ended on this host is not. */
    boolean mayBeAlive() {
        return !host.equals(hostName())
                || ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    private static String hostName() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
