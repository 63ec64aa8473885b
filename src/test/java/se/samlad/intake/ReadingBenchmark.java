package se.samlad.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import se.samlad.testing.Folders;

/**
 * What reading a list costs, beside what its XML costs. By hand:
 *
 * <pre>
 * mvn -q -B test-compile dependency:build-classpath -Dmdep.outputFile=target/cp.txt
 * java -cp target/test-classes:target/classes:$(cat target/cp.txt) se.samlad.intake.ReadingBenchmark [rows …]
 * </pre>
 */
final class ReadingBenchmark {

    private static final List<String> ROWS = List.of("30000", "100000", "300000", "1000000");
    private static final int COMPARED_ROWS = 300_000;
    private static final int TIMES = 6;
    private static final String LINE =
            "%9s %-5s %-10s  cold %6d/%6d  warm %6d/%6d  %8d rows/s  heap %4s MB  process %4s MB";

    private record Time(long cpu, long wall) {}

    private record Measured(List<Time> times, String heap, String process) {

        Time cold() {
            return times.get(0);
        }

        Time warm() {
            List<Long> cpu = new ArrayList<>();
            List<Long> wall = new ArrayList<>();
            times.subList(Math.min(2, times.size() - 1), times.size()).forEach(time -> {
                cpu.add(time.cpu());
                wall.add(time.wall());
            });
            Collections.sort(cpu);
            Collections.sort(wall);
            return new Time(cpu.get(cpu.size() / 2), wall.get(wall.size() / 2));
        }
    }

    private ReadingBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("benchmark");
        System.out.println(
                "CPU ms/wall ms; -Xmx256m; " + Runtime.version() + "; cold: first of a process; warm: median");
        try {
            for (String rows : arguments.length == 0 ? ROWS : List.of(arguments)) {
                compare(folder, Integer.parseInt(rows));
            }
        } finally {
            Folders.delete(folder);
        }
    }

    private static void compare(Path folder, int rows) throws IOException {
        BenchmarkFiles files = new BenchmarkFiles();
        Path xlsx = files.xlsx(folder.resolve(rows + ".xlsx"), rows);
        int times = rows > COMPARED_ROWS ? 3 : TIMES;
        Measured reader = measured(BenchmarkChild.Way.READER, xlsx, rows, times);
        Measured yardstick = measured(BenchmarkChild.Way.YARDSTICK, xlsx, rows, times);
        System.out.printf(
                Locale.ROOT,
                "%9d xlsx  reader/yardstick: cold %.2f, warm %.2f (CPU)%n",
                rows,
                (double) reader.cold().cpu() / yardstick.cold().cpu(),
                (double) reader.warm().cpu() / yardstick.warm().cpu());
        measured(BenchmarkChild.Way.RECOGNISER, xlsx, rows, 1);
        Path csv = files.csv(folder.resolve(rows + ".csv"), rows);
        measured(BenchmarkChild.Way.READER, csv, rows, times);
    }

    private static Measured measured(BenchmarkChild.Way way, Path file, int rows, int times) throws IOException {
        Measured measured = run(way, file, times);
        String name = file.getFileName().toString();
        if (measured.times().isEmpty()) {
            System.out.printf(Locale.ROOT, "%9d %s %s did not end%n", rows, name, way);
            return new Measured(List.of(new Time(1, 1)), "?", "?");
        }
        System.out.printf(
                Locale.ROOT,
                LINE + "%n",
                rows,
                name.substring(name.indexOf('.') + 1),
                way,
                measured.cold().cpu(),
                measured.cold().wall(),
                measured.warm().cpu(),
                measured.warm().wall(),
                rows * 1000L / Math.max(1, measured.warm().wall()),
                measured.heap(),
                measured.process());
        return measured;
    }

    private static List<String> command(BenchmarkChild.Way way, Path file, int times) {
        List<String> options =
                List.of(System.getProperty("samlad.options", "-XX:+UseSerialGC").split(" "));
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                BenchmarkChild.class.getName(),
                way.name(),
                file.toString(),
                String.valueOf(times)));
        return command;
    }

    private static Measured run(BenchmarkChild.Way way, Path file, int times) throws IOException {
        Process process = new ProcessBuilder(command(way, file, times))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        List<Time> measured = new ArrayList<>();
        String[] memory = {"", "?", "?"};
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                if (words[0].equals("TIME")) {
                    measured.add(new Time(Long.parseLong(words[1]), Long.parseLong(words[2])));
                } else if (words[0].equals("MEMORY")) {
                    memory = words;
                }
            }
        }
        return new Measured(measured, memory[1], memory[2]);
    }
}
