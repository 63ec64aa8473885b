package se.samlad.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.audit.Deed;
import se.samlad.audit.Trail;
import se.samlad.testing.Canaries;
import se.samlad.testing.Folders;
import se.samlad.testing.HomeBytes;
import se.samlad.testing.HomeDatabase;
import se.samlad.testing.SamladProcess;
import se.samlad.testing.SamladRun;

/** Purges in real processes, really killed; the next one completes them. */
class PurgeCrashTests {

    private static final String PERIOD = "2026-01-01";

    @TempDir
    private static Path published = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeAll
    static void aPublishedPeriod() throws IOException {
        Canaries.putInto(published.resolve("input").resolve(PERIOD), "sodra");
        assertThat(new SamladRun(published)
                        .on(published.resolve("input"), PERIOD)
                        .exitCode())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 40, 90, 150, 250, 400})
    void aKilledPurgeIsCompletedAndWrittenDown(int millis) throws Exception {
        Folders.copy(published, folder);
        SamladRun run = new SamladRun(folder);
        SamladProcess purge = run.inProcess("purge", "--period", PERIOD, "--anyway");
        purge.untilItSays("Gallrar perioden");
        Thread.sleep(millis);
        purge.kill();

        run.with("purge", "--period", PERIOD, "--anyway");
        Path receipt = run.home().resolve("kvitton").resolve("Gallring " + PERIOD + ".txt");
        assertThat(receipt).as(run.said()).exists();
        assertThat(HomeBytes.under(run.home()).withAnyOf(Canaries.all())).isEmpty();
        assertThat(HomeDatabase.of(run).rows("SELECT COUNT(*) FROM purge")).containsExactly("1");
        assertThat(HomeDatabase.of(run).rows("SELECT removed FROM purge_count WHERE counted = 'files'"))
                .containsExactly("4");
        Trail trail = Trail.of(run.home());
        assertThat(trail.problems()).isEmpty();
        assertThat(trail.latest(Deed.PURGED).orElseThrow().about())
                .containsEntry("receipt", se.samlad.file.Sha256.of(Files.readString(receipt)));
    }
}
