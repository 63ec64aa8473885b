package se.samlad.linkage;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs the whole program at {@code -Xmx512m} on lists of three districts and shows what each step takes: {@code
 * LinkageBenchmark 100000 1000000}. The yardstick is the reading of the same rows in the same run: linking should grow as
 * it does.
 */
public final class LinkageBenchmark {

    private LinkageBenchmark() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        for (String rows : arguments) {
            Path folder = Files.createTempDirectory("samlad-linkage");
            LargeCounty.write(
                    Integer.parseInt(rows),
                    folder.resolve("input").resolve("2026-01-01"),
                    CorruptedPopulation.numbers());
            System.out.println(rows + " rows in " + folder);
            run(folder);
        }
    }

    private static void run(Path folder) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "se.samlad.SamladApplication",
                "run",
                "--period",
                "2026-01-01"));
        for (String name : List.of("input", "output", "home")) {
            command.addAll(List.of("--" + name, folder.resolve(name).toString()));
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> line.startsWith("  ") && line.endsWith("s)"))
                    .forEach(System.out::println);
        }
        System.out.println("exit " + process.waitFor());
    }
}
