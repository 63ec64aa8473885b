package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladProcess;
import se.samlad.testing.SamladRun;

/** One process a home: real processes. */
class HomeLockIntegrationTests {

    private static final Path INPUT = Path.of("input");

    @TempDir
    Path folder;

    @Test
    void theSecondLaunchSaysWhoHoldsTheHomeAndStartsNothing() throws Exception {
        SamladRun run = new SamladRun(folder);
        SamladProcess first = run.inProcess("run", "--input", INPUT.toString(), "--period", "2026-01-01");
        try {
            first.untilItSays("Tar emot filer");
            long start = System.nanoTime();
            run.on(INPUT, "2026-01-01");
            Duration time = Duration.ofNanos(System.nanoTime() - start);
            assertThat(run.exitCode()).isEqualTo(75);
            assertThat(run.said())
                    .contains("process " + first.pid(), "samlad run --period 2026-01-01", "sedan 2")
                    .endsWith("[E751]\n");
            assertThat(time).isLessThan(Duration.ofSeconds(1));
        } finally {
            first.kill();
        }
    }

    @Test
    void theCommandsThatLookSayWhoHoldsTheHomeToo() throws Exception {
        SamladRun run = new SamladRun(folder);
        SamladProcess first = run.inProcess("run", "--input", INPUT.toString(), "--period", "2026-01-01");
        try {
            first.untilItSays("Tar emot filer");
            for (String command : new String[] {"status", "history", "findings"}) {
                run.asked(command);
                assertThat(run.exitCode()).as(command).isEqualTo(75);
                assertThat(run.said()).as(command).contains("process " + first.pid());
            }
            run.asked("status", "--json");
            assertThat(run.said()).contains("\"heldBy\"", "\"pid\" : " + first.pid());
            run.asked("log", "--run", "1");
            assertThat(run.exitCode()).isZero();
            assertThat(run.said()).contains("run=1");
        } finally {
            first.kill();
        }
    }

    @Test
    void aKilledProcessLetsGoOfTheHome() throws Exception {
        SamladRun run = new SamladRun(folder);
        run.inProcess("run", "--input", INPUT.toString(), "--period", "2026-01-01")
                .untilItSays("Tar emot filer")
                .kill();
        assertThat(run.home().resolve("owner")).exists();
        assertThat(HomeLock.holderOf(run.home())).isEmpty();
    }

    @Test
    void nothingIsLeftOfTheOwnersNameWhenARunHasEnded() throws IOException {
        SamladRun run = new SamladRun(folder).on(Files.createDirectories(folder.resolve("input")), "2026-01-01");
        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(Folders.files(run.home()))
                .extracting(file -> file.getFileName().toString())
                .contains("lock")
                .doesNotContain("owner");
    }

    @Test
    void lookingAtAHomeThatIsNotThereMakesNone() throws IOException {
        SamladRun run = new SamladRun(folder).asked("status");
        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(run.said()).contains("ingen körning har gjorts").endsWith("[E721]\n");
        assertThat(run.home()).doesNotExist();
    }
}
