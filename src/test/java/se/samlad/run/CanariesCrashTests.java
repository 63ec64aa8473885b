package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.file.FaultPoint;
import se.samlad.testing.PostOffice;
import se.samlad.testing.SamladProcess;
import se.samlad.testing.SamladRun;
import se.samlad.testing.fault.Canaries;
import se.samlad.testing.fault.FaultCounty;
import se.samlad.testing.fault.KilledRuns;

/** Nobody is named in anything that is written, logs of the finest level included, whatever goes wrong; see {@link Canaries}. */
class CanariesCrashTests {

    private static final long SEED = Long.getLong("samlad.faults.seed", 1);
    private static final int KILLS = 8;

    @TempDir
    Path folder;

    private final List<String> said = new ArrayList<>();

    @AfterEach
    void asBefore() {
        System.clearProperty("logging.level.root");
        FaultPoint.unwatch();
    }

    @Test
    void killedAndContinuedRunsNameNobody() throws Exception {
        Path temporary = Files.createDirectories(folder.resolve("tmp"));
        KilledRuns runs = new KilledRuns(folder, "-Djava.io.tmpdir=" + temporary, "-Dlogging.level.root=trace");
        List<String> points = new ArrayList<>(runs.points());
        Collections.shuffle(points, new Random(SEED));
        for (String point : points.subList(0, KILLS)) {
            runs.kill(new SamladRun(folder.resolve("killed " + points.indexOf(point))), point);
        }
        assertThat(folder.resolve("undisturbed/home/logs/samlad.log")).content().contains("TRACE");
        assertThat(Canaries.in(folder)).isEmpty();

        SamladRun full = new SamladRun(folder.resolve("full"));
        SamladProcess process = runs.startWithFilesOfAtMost(600, full);
        process.says("no such line");
        assertThat(process.exitCode(Duration.ofMinutes(2))).isEqualTo(70);
        assertThat(Canaries.in(process.said())).isEmpty();
        assertThat(Canaries.in(folder)).isEmpty();
    }

    @Test
    void runsWithAFullDiskMailsAndAnswersForMachinesNameNobody() throws Exception {
        System.setProperty("logging.level.root", "trace");
        Path input = FaultCounty.write(folder.resolve("input"));
        SamladRun run = new SamladRun(folder.resolve("run"));
        try (PostOffice post = PostOffice.open()) {
            run.configured(post.settings());
            for (String point : List.of("write ledger.csv", "write findings.json", "write Västra.xlsx", "show v1")) {
                fullAt(point);
                said.add(run.on(input, FaultCounty.PERIOD).said());
                assertThat(run.exitCode()).as(run.said()).isEqualTo(70);
            }
            FaultPoint.unwatch();
            said.add(run.on(input, FaultCounty.PERIOD).said());
            assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
            for (String command : List.of("status", "history", "findings")) {
                said.add(run.asked(command, "--json").said());
                said.add(run.asked(command).said());
            }
            said.add(run.asked("log", "--run", "1").said());
            said.add(post.mails().toString());
            assertThat(post.mails()).isNotEmpty();
        }
        assertThat(run.home().resolve("logs/samlad.log")).content().contains("TRACE");
        assertThat(Canaries.in(String.join("\n", said))).isEmpty();
        assertThat(Canaries.in(folder)).isEmpty();
    }

    private static void fullAt(String full) {
        FaultPoint.watch(point -> {
            if (point.equals(full)) {
                throw new IOException("No space left on device");
            }
        });
    }

    /** What the test would find is there to be found. */
    @Test
    void theExceptionsHoldPeopleAndAreSeen() throws IOException {
        Path input = FaultCounty.write(folder.resolve("input"));
        SamladRun run = new SamladRun(folder.resolve("run")).on(input, FaultCounty.PERIOD);
        assertThat(Canaries.in(Files.readString(
                        input.resolve(FaultCounty.PERIOD).resolve("vastra").resolve("lista.csv"))))
                .hasSizeGreaterThan(3);
        Path returned = run.output()
                .resolve(FaultCounty.PERIOD)
                .resolve("v1")
                .resolve("Återkoppling")
                .resolve("Västra.xlsx");
        assertThat(Canaries.in(SamladRun.text(returned))).contains(FaultCounty.NAME);
    }
}
