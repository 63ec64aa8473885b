package se.samlad.cli;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * File names with å, ä and ö where the process was started without a language, as cron does: Java then cannot even
 * open them, and what it may do is settled before {@code main} begins. So the same command is started once more with
 * UTF-8 names.
 */
public final class Utf8FileNames {

    private static final String NEEDED = "åäöÅÄÖ–";
    private static final long LONGEST_END = 10;
    private static final String STARTED_AGAIN = "SAMLAD_STARTED_AGAIN";

    private Utf8FileNames() {}

    /** Starts the command once more where names need it, and gives its exit code; empty where all is well. */
    public static OptionalInt startAgainWhereNeeded(Class<?> main, String... arguments) {
        String encoding = System.getProperty("sun.jnu.encoding", "UTF-8");
        if (canName(encoding) || System.getenv(STARTED_AGAIN) != null) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(start(main, arguments));
        } catch (IOException impossible) {
            return OptionalInt.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ExitCode.INTERNAL.code());
        }
    }

    static boolean canName(String encoding) {
        try {
            return Charset.forName(encoding).newEncoder().canEncode(NEEDED);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return false;
        }
    }

    private static int start(Class<?> main, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder again = new ProcessBuilder(command).inheritIO();
        again.environment().put("LC_ALL", "C.UTF-8");
        again.environment().put(STARTED_AGAIN, "1");
        Process process = again.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        return process.waitFor();
    }

    /** Asks it to end and lets it do so in its own time, as it would without this process around it. */
    private static void end(Process process) {
        process.toHandle().destroy();
        try {
            process.waitFor(LONGEST_END, TimeUnit.SECONDS);
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }
}
