package se.samlad.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Shows what comes of each hostile file, and how fast; a program to run by hand: {@code java -cp … HostileSurvey
 * [part-of-a-name …]}.
 */
final class HostileSurvey {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private HostileSurvey() {}

    public static void main(String[] wanted) throws IOException {
        Path folder = Files.createTempDirectory("hostile");
        try (IntakeProcess intake = new IntakeProcess(PATIENCE)) {
            for (HostileFile hostile : HostileFiles.all(1)) {
                if (hostile.isOpened() && (wanted.length == 0 || isWanted(hostile, wanted))) {
                    show(hostile, folder, intake);
                }
            }
        }
    }

    private static boolean isWanted(HostileFile hostile, String... wanted) {
        return List.of(wanted).stream().anyMatch(hostile.name()::contains);
    }

    private static void show(HostileFile hostile, Path folder, IntakeProcess intake) throws IOException {
        long start = System.nanoTime();
        Path file = HostileFiles.write(hostile, folder);
        long made = (System.nanoTime() - start) / 1_000_000;
        long size = Files.size(file);
        IntakeProcess.Answer answer = intake.read(file);
        Files.delete(file);
        String verdict = hostile.codes().get(0).equals(answer.outcome())
                ? "ok"
                : hostile.codes().contains(answer.outcome()) ? "OK" : "NOT";
        System.out.println(String.join(
                "\t",
                verdict,
                hostile.name(),
                answer.outcome(),
                String.join(" ", hostile.codes()),
                answer.millis() + " ms",
                made + " ms",
                (size >> 10) + " KB",
                answer.detail()));
    }
}
