package se.samlad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.SamladRun;

/** The database that the build leaves in the packaged program. */
class EmptyHomeIntegrationTests {

    private static final Path INPUT = Path.of("input");
    private static final String PERIOD = "2026-01-01";

    @TempDir
    Path folder;

    private Path packaged;

    @BeforeEach
    void makeIt() {
        packaged = folder.resolve("packaged");
        EmptyHome.main(new String[] {packaged.resolve("empty-home").toString()});
    }

    @Test
    void holdsNothingButTheDatabase() throws IOException {
        try (var all = Files.walk(packaged)) {
            assertThat(all.filter(Files::isRegularFile).map(packaged::relativize))
                    .containsExactly(Path.of("empty-home", "db", "samlad.mv.db"));
        }
    }

    @Test
    void aHomeThatStartsFromItPublishesTheSame() throws IOException {
        SamladRun without = new SamladRun(folder.resolve("without")).on(INPUT, PERIOD);
        SamladRun from = new SamladRun(folder.resolve("from"));

        withPackaged(() -> from.on(INPUT, PERIOD));

        assertThat(from.exitCode()).as(from.said()).isEqualTo(3);
        assertThat(from.published()).isNotEmpty().isEqualTo(without.published());
        assertThat(log(without)).contains("Migrating schema");
        assertThat(log(from)).doesNotContain("Migrating schema");
    }

    @Test
    void anEncryptedHomeMakesItsOwn() throws IOException {
        SamladRun sealed = new SamladRun(folder.resolve("sealed"));
        Path key = folder.resolve("nyckel");
        sealed.asked("key", key.toString());

        withPackaged(() -> sealed.configured("key-file: " + key + "\n").on(INPUT, PERIOD));

        assertThat(sealed.exitCode()).as(sealed.said()).isEqualTo(3);
        assertThat(log(sealed)).contains("Migrating schema");
    }

    private interface Work {
        void done() throws IOException;
    }

    /** As if the build had left it among the classes. */
    private void withPackaged(Work work) throws IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader classes =
                new URLClassLoader(new URL[] {packaged.toUri().toURL()}, before)) {
            thread.setContextClassLoader(classes);
            work.done();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String log(SamladRun run) throws IOException {
        return Files.readString(run.home().resolve("logs").resolve("samlad.log"));
    }
}
