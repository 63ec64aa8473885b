package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.example.LargeList;
import se.samlad.testing.SamladProcess;
import se.samlad.testing.SamladRun;

/** Real processes that are asked to end, as a service is stopped; the same command continues. */
class StoppedRunCrashTests {

    private static final Path INPUT = Path.of("input");
    private static final String PERIOD = "2026-01-01";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"Tar emot filer", "Läser lägesrapporter (", "Räknar", "Skriver maskinbilagan"})
    void aStoppedRunEndsWithinTenSecondsAndIsContinuedToTheSameBytes(String lastLine) throws Exception {
        Map<String, String> undisturbed =
                new SamladRun(folder.resolve("undisturbed")).on(INPUT, PERIOD).published();
        SamladRun run = new SamladRun(folder.resolve("stopped"));
        SamladProcess process = run.inProcess("run", "--input", INPUT.toString(), "--period", PERIOD);
        process.untilItSays(lastLine).askToEnd();
        assertThat(process.exitCode(LONGEST)).as(process.said()).isEqualTo(143);
        assertThat(process.said())
                .contains("stoppades på begäran", "samlad run --period 2026-01-01")
                .endsWith("[E752]\n");

        run.asked("status");
        assertThat(run.said()).contains("stoppad på begäran", "Skriv: samlad run --period 2026-01-01");

        run.on(INPUT, PERIOD);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.published()).isEqualTo(undisturbed);
    }

    @Test
    void aLongListIsLeftAtTheEndOfAPiece() throws Exception {
        Path input = folder.resolve("input");
        LargeList.write(30_000, input.resolve(PERIOD).resolve("vastra").resolve("lista.csv"));
        SamladRun run = new SamladRun(folder.resolve("stopped"));
        SamladProcess process = run.inProcess("run", "--input", input.toString(), "--period", PERIOD);
        process.untilItSays("Tar emot filer");
        Thread.sleep(1_000);
        process.askToEnd();
        assertThat(process.exitCode(LONGEST)).as(process.said()).isEqualTo(143);
        assertThat(process.said()).doesNotContain("Läser deltagarlistor (").contains("[E752]");

        run.on(input, PERIOD);
        assertThat(run.published())
                .isEqualTo(new SamladRun(folder.resolve("undisturbed"))
                        .on(input, PERIOD)
                        .published());
    }
}
