package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.file.FaultPoint;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import se.samlad.testing.fault.Canaries;
import se.samlad.testing.fault.FaultCounty;

/** A disk that is full, cannot be written, goes away or is another: nothing half, the reason said, the same command goes on. */
class DiskFaultsIntegrationTests {

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void input() throws IOException {
        input = FaultCounty.write(folder.resolve("input"));
    }

    @AfterEach
    void unwatchedAndNobodyIsNamed() {
        FaultPoint.unwatch();
        assertThat(Canaries.in(folder)).isEmpty();
    }

    private SamladRun run(String name) {
        return new SamladRun(folder.resolve(name)).on(input, FaultCounty.PERIOD);
    }

    /** What the operating system says when there is no room. */
    private static void fullAt(int wanted, List<String> reached) {
        FaultPoint.watch(point -> {
            synchronized (reached) {
                reached.add(point);
                if (reached.size() - 1 == wanted) {
                    throw new IOException("No space left on device");
                }
            }
        });
    }

    @Test
    void aDiskThatIsFullAtAnyFileIsSaidAndTheSameCommandGoesOn() {
        List<String> points = new ArrayList<>();
        fullAt(-1, points);
        SamladRun undisturbed = run("undisturbed");
        int all = List.copyOf(points).size();
        assertThat(all).isGreaterThan(25);
        for (int i = 0; i < all; i++) {
            List<String> reached = new ArrayList<>();
            fullAt(i, reached);
            SamladRun run = run("full" + i);
            String point = reached.get(i);
            FaultPoint.unwatch();
            boolean isTrailAfterwards = point.matches("add to trail.jsonl|write head")
                    && run.published().equals(undisturbed.published());
            if (!point.endsWith("samlad.sha256") && !isTrailAfterwards) {
                assertThat(run.exitCode()).as(point).isIn(70, 73);
                assertThat(run.said()).as(point).containsPattern("\\[(E711|E731|E732)\\]");
            }
            assertThat(run.said()).as(point).doesNotContain("Exception", "\tat ", "internt fel");
            assertThat(run.published().keySet())
                    .as(point)
                    .allMatch(file -> !file.startsWith(FaultCounty.PERIOD + "/v1/")
                            || undisturbed.published().containsKey(file));
            run.on(input, FaultCounty.PERIOD);
            assertThat(run.exitCode()).as(point + "\n" + run.said()).isIn(0, 3);
            assertThat(run.published()).as(point).isEqualTo(undisturbed.published());
        }
    }

    @Test
    void anOutputThatIsAFileIsRefusedAtOnce() throws IOException {
        SamladRun run = new SamladRun(folder.resolve("run"));
        Files.createDirectories(run.output().getParent());
        Files.writeString(run.output(), "");
        run.on(input, FaultCounty.PERIOD);
        assertThat(run.exitCode()).isEqualTo(73);
        assertThat(run.said()).endsWith("[E731]\n");
    }

    @Test
    void anOutputThatIsReadOnlyIsRefusedAtOnce() throws IOException {
        SamladRun run = new SamladRun(folder.resolve("run"));
        Files.createDirectories(run.output());
        boolean isObeyed = run.output().toFile().setWritable(false) && !Files.isWritable(run.output());
        assumeThat(isObeyed).as("somebody whom rights bind: root is not").isTrue();
        run.on(input, FaultCounty.PERIOD);
        run.output().toFile().setWritable(true);
        assertThat(run.exitCode()).isEqualTo(73);
        assertThat(run.said()).endsWith("[E731]\n");
    }

    @Test
    void anOutputThatGoesAwayMeanwhileIsSaidAndTheSameCommandGoesOn() throws IOException {
        SamladRun undisturbed = run("undisturbed");
        SamladRun run = new SamladRun(folder.resolve("run"));
        for (String point : List.of("write ledger.csv", "write manifest.json", "show v1", "write senaste")) {
            FaultPoint.watch(reached -> {
                if (reached.equals(point)) {
                    FaultPoint.unwatch();
                    Folders.delete(run.output());
                }
            });
            run.on(input, FaultCounty.PERIOD);
            assertThat(run.exitCode()).as(point).isEqualTo(70);
            assertThat(run.said())
                    .as(point)
                    .containsPattern("\\[E71[23]\\]")
                    .doesNotContain("Exception", "internt fel");
        }
        run.on(input, FaultCounty.PERIOD);
        assertThat(run.published()).isEqualTo(undisturbed.published());
    }

    @Test
    void anOutputOnAnotherDeviceHoldsTheSameBytes() throws IOException {
        Path other = Path.of("/dev/shm");
        assumeThat(Files.isWritable(other))
                .as("a second device that can be written")
                .isTrue();
        assumeThat(Files.getFileStore(other)).isNotEqualTo(Files.getFileStore(folder));
        Path output = Files.createTempDirectory(other, "samlad");
        try {
            Map<String, String> undisturbed = run("undisturbed").published();
            SamladRun run = new SamladRun(folder.resolve("run"), output);
            run.on(input, FaultCounty.PERIOD);
            assertThat(run.published()).isEqualTo(undisturbed);
        } finally {
            Folders.delete(output);
        }
    }

    /** What was begun with other inputs is not shown with these. */
    @Test
    void filesOfAnInterruptedRunAreNotPublishedWithAnother() throws IOException {
        FaultPoint.watch(reached -> {
            if (reached.equals("write manifest.json")) {
                throw new IOException("No space left on device");
            }
        });
        SamladRun run = run("run");
        FaultPoint.unwatch();
        Folders.delete(input.resolve(FaultCounty.PERIOD).resolve("norra"));
        Files.delete(input.resolve(FaultCounty.PERIOD).resolve("decisions.csv"));
        run.on(input, FaultCounty.PERIOD);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.published()).isEqualTo(run("undisturbed").published());
    }

    /** The database is gone, or is another's; what is published is never replaced by something else. */
    @Test
    void anotherHomeNeverReplacesWhatIsPublished() throws IOException {
        SamladRun first = run("first");
        Map<String, String> published = first.published();
        Files.writeString(
                input.resolve(FaultCounty.PERIOD).resolve("norra").resolve("rapport.txt"), "Länsdel\nNorra\n");
        SamladRun second = new SamladRun(folder.resolve("second"), first.output()).on(input, FaultCounty.PERIOD);
        assertThat(second.said()).contains("version 2");
        assertThat(second.published()).containsAllEntriesOf(withoutNewest(published));
    }

    private static Map<String, String> withoutNewest(Map<String, String> published) {
        Map<String, String> versions = new java.util.TreeMap<>(published);
        versions.remove(FaultCounty.PERIOD + "/senaste");
        return versions;
    }
}
