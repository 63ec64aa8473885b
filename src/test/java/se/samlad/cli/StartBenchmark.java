package se.samlad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import se.samlad.testing.Folders;

/**
 * What the example run costs an operator, start included, beside a script that reads the same lists with openpyxl and
 * writes one workbook; taken in turns, so that a busy machine slows both. By hand, after {@code mvn package}:
 *
 * <pre>
 * java -cp target/test-classes:target/classes se.samlad.cli.StartBenchmark [times] [python]
 * </pre>
 */
final class StartBenchmark {

    private static final int MILLION = 1_000_000;
    private static final String PERIOD = "2026-01-01";

    private final Path folder;

    private StartBenchmark(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        int times = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        String python = arguments.length > 1 ? arguments[1] : "python3";
        Path folder = Files.createTempDirectory("benchmark");
        try {
            new StartBenchmark(folder).compare(times, python);
        } finally {
            Folders.delete(folder);
        }
    }

    private void compare(int times, String python) throws IOException, InterruptedException {
        run(); // leaves the archive that later runs start from
        List<Long> runs = new ArrayList<>();
        List<Long> looks = new ArrayList<>();
        List<Long> scripts = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            runs.add(run());
            looks.add(millis(0, "target/samlad", "status", "--home", folder + "/home"));
            scripts.add(millis(0, python, "src/test/python/one_workbook.py", "input/" + PERIOD, folder + "/one.xlsx"));
        }
        say("samlad run", runs);
        say("samlad status", looks);
        say("openpyxl", scripts);
        System.out.printf(Locale.ROOT, "run / openpyxl %.2f%n", (double) median(runs) / median(scripts));
    }

    private long run() throws IOException, InterruptedException {
        Folders.delete(folder);
        Files.createDirectories(folder);
        return millis(
                ExitCode.PARTIAL.code(),
                "target/samlad",
                "run",
                "--period",
                PERIOD,
                "--home",
                folder + "/home",
                "--output",
                folder + "/output");
    }

    private static long millis(int expected, String... command) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long begun = System.nanoTime();
        Process process = builder.start();
        process.waitFor(5, TimeUnit.MINUTES);
        long millis = (System.nanoTime() - begun) / MILLION;
        if (process.exitValue() != expected) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + process.exitValue());
        }
        return millis;
    }

    private static void say(String what, List<Long> millis) {
        System.out.printf(Locale.ROOT, "%-14s median %5d ms  all %s%n", what, median(millis), millis);
    }

    private static long median(List<Long> millis) {
        List<Long> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
