package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.SamladApplication;
import se.samlad.testing.SamladRun;

/** Real processes, really killed, at different steps; the same command continues. */
class KilledRunCrashTests {

    private static final Path INPUT = Path.of("input");
    private static final String PERIOD = "2026-01-01";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Tar emot filer", "Läser lägesrapporter (", "Räknar", "Skriver maskinbilagan"})
    void aKilledRunIsContinuedAndPublishesTheSameBytes(String lastLine) throws IOException, InterruptedException {
        Map<String, String> undisturbed =
                new SamladRun(folder.resolve("undisturbed")).on(INPUT, PERIOD).published();
        SamladRun run = new SamladRun(folder.resolve("killed"));
        killAfter(lastLine, run);
        run.on(INPUT, PERIOD);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.published()).isEqualTo(undisturbed);
    }

    private static void killAfter(String lastLine, SamladRun run) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SamladApplication.class.getName(),
                        "run",
                        "--period",
                        PERIOD,
                        "--output",
                        run.output().toString(),
                        "--home",
                        run.home().toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader said = process.inputReader()) {
            String line = said.readLine();
            while (line != null && !line.contains(lastLine)) {
                line = said.readLine();
            }
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isNotZero();
    }
}
