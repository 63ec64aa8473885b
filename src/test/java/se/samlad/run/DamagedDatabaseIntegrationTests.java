package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import se.samlad.testing.fault.FaultCounty;
import se.samlad.testing.fault.NobodyIsNamed;

/** A database whose file is not what the program left is refused, and made again from the input by one command. */
class DamagedDatabaseIntegrationTests {

    private static final int FLIPS = 100;
    private static final long SEED = Long.getLong("samlad.faults.seed", 1);

    @TempDir
    Path folder;

    @RegisterExtension
    final NobodyIsNamed nobody = new NobodyIsNamed(() -> folder);

    private Path input;
    private SamladRun run;
    private Map<String, String> published;

    @BeforeEach
    void publish() throws IOException {
        input = FaultCounty.write(folder.resolve("input"));
        run = new SamladRun(folder.resolve("run")).on(input, FaultCounty.PERIOD);
        published = run.published();
    }

    private Path database() {
        return run.home().resolve("db").resolve("samlad.mv.db");
    }

    @Test
    void aFlippedBitIsRefusedAndNeverGivesAnythingElse() throws IOException {
        byte[] whole = Files.readAllBytes(database());
        Random random = new Random(SEED);
        for (int i = 0; i < FLIPS; i++) {
            byte[] damaged = whole.clone();
            int at = random.nextInt(damaged.length);
            damaged[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(database(), damaged);
            run.on(input, FaultCounty.PERIOD);
            assertThat(run.exitCode()).as("bit flipped at " + at).isEqualTo(70);
            assertThat(run.said()).contains("samlad rebuild").endsWith("[E719]\n");
        }
        run.asked("status");
        assertThat(run.said()).endsWith("[E719]\n");
        assertThat(run.published()).isEqualTo(published);

        Files.write(database(), whole);
        run.on(input, FaultCounty.PERIOD);
        assertThat(run.said()).contains("redan publicerad");
    }

    @Test
    void oneCommandMakesADamagedDatabaseAgainAndTheSameBytes() throws IOException {
        Files.write(database(), "skadad".getBytes(java.nio.charset.StandardCharsets.UTF_8));
        run.on(input, FaultCounty.PERIOD);
        assertThat(run.said()).endsWith("[E719]\n");

        run.with("rebuild", "--input", input.toString());
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.said()).contains("Den gamla databasen ligger kvar i");
        assertThat(run.published()).isEqualTo(published);
        assertThat(Folders.files(run.home()))
                .filteredOn(file -> file.getFileName().toString().equals("samlad.mv.db"))
                .hasSize(2);

        run.on(input, FaultCounty.PERIOD);
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aDatabaseThatIsGoneIsRefusedToo() throws IOException {
        Files.delete(database());
        run.on(input, FaultCounty.PERIOD);
        assertThat(run.exitCode()).isEqualTo(70);
        assertThat(run.said()).endsWith("[E719]\n");
    }

    /** The first version of two cannot be made again from today's files: it stays, and another follows the second. */
    @Test
    void aRebuiltPeriodOfSeveralVersionsGetsAnother() throws IOException {
        Files.writeString(
                input.resolve(FaultCounty.PERIOD).resolve("norra").resolve("rapport.txt"), "Länsdel\nNorra\n");
        run.on(input, FaultCounty.PERIOD);
        Map<String, String> both = run.published();

        run.with("rebuild", "--input", input.toString());
        assertThat(run.said()).contains("version 3");
        assertThat(run.published().entrySet())
                .filteredOn(file ->
                        !file.getKey().endsWith("senaste") && !file.getKey().contains("/v3/"))
                .containsExactlyInAnyOrderElementsOf(both.entrySet().stream()
                        .filter(file -> !file.getKey().endsWith("senaste"))
                        .toList());
    }

    @Test
    void aPurgedPeriodIsNotBroughtBack() throws IOException {
        run.with("purge", "--period", FaultCounty.PERIOD, "--anyway");
        assertThat(run.exitCode()).as(run.said()).isZero();
        Files.delete(database());

        run.with("rebuild", "--input", input.toString());
        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(run.said()).contains("[E791]");
        assertThat(run.published()).isEqualTo(published);
    }

    @Test
    void nothingIsSetAsideWhenThereIsNothingToRebuildFrom() throws IOException {
        run.with("rebuild", "--input", folder.resolve("empty").toString());
        assertThat(run.exitCode()).isEqualTo(65);
        assertThat(database()).exists();
    }
}
