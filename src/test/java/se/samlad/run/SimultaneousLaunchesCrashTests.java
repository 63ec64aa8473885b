package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.SamladProcess;
import se.samlad.testing.SamladRun;
import se.samlad.testing.fault.Canaries;
import se.samlad.testing.fault.KilledRuns;

/** Two launches at the same moment, again and again: real processes, of which exactly one has the home. */
class SimultaneousLaunchesCrashTests {

    private static final int PAIRS = 50;

    @TempDir
    static Path folder;

    @Test
    void exactlyOneRunsAndTheOtherSaysWhoAndSinceWhen() throws Exception {
        KilledRuns runs = new KilledRuns(folder, "-Dlogging.level.root=trace");
        SamladRun run = new SamladRun(folder.resolve("pairs"));
        List<Long> milliseconds = new ArrayList<>();
        for (int i = 0; i < PAIRS; i++) {
            long start = System.nanoTime();
            SamladProcess one = runs.start(run);
            SamladProcess other = runs.start(run);
            SamladProcess second = SamladProcess.firstToEnd(one, other);
            milliseconds.add(Duration.ofNanos(System.nanoTime() - start).toMillis());
            SamladProcess first = second == one ? other : one;
            assertThat(second.exitCode(Duration.ofSeconds(10)))
                    .as(second.said())
                    .isEqualTo(75);
            assertThat(second.said())
                    .contains("process " + first.pid(), "samlad run --period", "sedan 2")
                    .contains("[E751]");
            first.kill();
        }
        milliseconds.sort(null);
        System.out.println("Simultaneous launches: " + PAIRS + " pairs, the second told after "
                + milliseconds.get(PAIRS / 2) + " ms (median, from before both were started)");
        assertThat(runs.continued(run)).isEmpty();
        assertThat(Canaries.in(folder)).isEmpty();
    }
}
