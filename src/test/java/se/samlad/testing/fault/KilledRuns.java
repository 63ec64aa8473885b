package se.samlad.testing.fault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import se.samlad.testing.Folders;
import se.samlad.testing.HomeDatabase;
import se.samlad.testing.SamladProcess;
import se.samlad.testing.SamladRun;

/**
 * Runs of one small county, each killed once or more and then continued by the same command, and what is wrong with the
 * result: it has to be what an undisturbed run leaves, in the output, in the database and in the home.
 */
public final class KilledRuns {

    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Path folder;
    private final Path input;
    private final TrainedJava java;
    private final List<String> points = new ArrayList<>();
    private final Left undisturbed;
    private final Duration undisturbedTime;
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger kills = new AtomicInteger();

    /** What a run leaves: files with their hashes, how many rows each table has, and what else lies in the home. */
    private record Left(Map<String, String> published, List<String> rows, List<String> home) {

        static Left by(SamladRun run) throws SQLException {
            HomeDatabase database = HomeDatabase.of(run);
            List<String> rows = new ArrayList<>();
            for (String table : database.rows("SELECT table_name FROM information_schema.tables"
                    + " WHERE table_schema = 'PUBLIC' AND table_type = 'BASE TABLE'"
                    + " AND (UPPER(table_name) NOT LIKE 'BATCH%' OR UPPER(table_name) = 'BATCH_JOB_INSTANCE')"
                    + " AND UPPER(table_name) <> 'RUN_ATTEMPT' ORDER BY UPPER(table_name)")) {
                rows.add(table + " "
                        + database.rows("SELECT COUNT(*) FROM \"" + table + "\"")
                                .get(0));
            }
            rows.add("version " + database.rows("SELECT version FROM run"));
            return new Left(run.published(), rows, home(run.home()));
        }

        private static List<String> home(Path home) {
            return Folders.files(home).stream()
                    .map(file -> home.relativize(file).toString())
                    .filter(file -> !file.startsWith("logs") && !file.equals("audit/head.tmp"))
                    .toList();
        }
    }

    /** Lets the program run once undisturbed, which finds the fault points. */
    public KilledRuns(Path folder, String... options) throws IOException, InterruptedException, SQLException {
        this.folder = folder;
        this.input = FaultCounty.write(folder.resolve("input"));
        this.java = new TrainedJava(folder.resolve("java"), List.of(options));
        SamladRun run = new SamladRun(folder.resolve("undisturbed"));
        SamladProcess process = java.learning(arguments(run));
        process.says("no such line");
        if (process.exitCode(LONGEST) != 3) {
            throw new AssertionError(process.said());
        }
        process.said()
                .lines()
                .filter(line -> line.contains(Announcer.MARK))
                .forEach(line -> points.add(line.substring(
                        line.indexOf(Announcer.MARK) + Announcer.MARK.length(),
                        line.length() - Announcer.END.length())));
        this.undisturbed = Left.by(run);
        SamladRun timed = new SamladRun(folder.resolve("timed"));
        long start = System.nanoTime();
        SamladProcess trained = java.waitingAt("", arguments(timed));
        trained.says("no such line");
        this.undisturbedTime = Duration.ofNanos(System.nanoTime() - start);
    }

    /** In the order in which a run reaches them, such as {@code commit run#1}. */
    public List<String> points() {
        return List.copyOf(points);
    }

    /** How long a run takes that nobody disturbs. */
    public Duration undisturbedTime() {
        return undisturbedTime;
    }

    /** How many processes were killed. */
    public int kills() {
        return kills.get();
    }

    /**
     * Kills a run at a point and lets it be continued to its end; and again from the same state, for each second point, killed
     * there too before it is continued. What is wrong then; nothing when all is as it has to be. A second point that the
     * continued run does not reach any more is no kill.
     */
    public List<String> killedAt(String point, List<String> seconds) throws Exception {
        SamladRun killed = another();
        if (!isKilledAt(point, killed)) {
            return List.of("never reached " + point);
        }
        List<String> wrong = new ArrayList<>();
        for (String second : seconds) {
            SamladRun twice = another();
            Folders.copy(killed.home().getParent(), twice.home().getParent());
            isKilledAt(second, twice);
            wrong.addAll(wrong(twice, "killed at " + point + ", then at " + second));
        }
        wrong.addAll(wrong(killed, "killed at " + point));
        return wrong;
    }

    private boolean isKilledAt(String point, SamladRun run) throws IOException, InterruptedException {
        SamladProcess process = java.waitingAt(point, arguments(run));
        boolean isReached = process.says(Announcer.MARK + point + Announcer.END);
        if (isReached) {
            kill(process);
        }
        return isReached;
    }

    /** As {@link #killedAt}, after so much time. */
    public List<String> killedAfter(Duration time) throws Exception {
        SamladRun run = another();
        SamladProcess process = java.waitingAt("", arguments(run));
        Thread.sleep(time.toMillis());
        kill(process);
        return wrong(run, "killed after " + time.toMillis() + " ms");
    }

    /** Starts a run none of whose files can grow beyond so many blocks of 512 bytes. */
    public SamladProcess startWithFilesOfAtMost(int blocks, SamladRun run) throws IOException {
        return java.withFilesOfAtMost(blocks, arguments(run));
    }

    /** Kills a run at a point; false when it ended before. */
    public boolean kill(SamladRun run, String point) throws IOException, InterruptedException {
        return isKilledAt(point, run);
    }

    /** Starts a run that nothing waits for. */
    public SamladProcess start(SamladRun run) throws IOException {
        return java.waitingAt("", arguments(run));
    }

    /** Lets a run be continued to its end, and gives what is wrong then. */
    public List<String> continued(SamladRun run) throws IOException, SQLException {
        return wrong(run, "continued");
    }

    private void kill(SamladProcess process) throws InterruptedException {
        process.kill();
        kills.incrementAndGet();
    }

    private SamladRun another() {
        return new SamladRun(folder.resolve("run" + runs.incrementAndGet()));
    }

    private String[] arguments(SamladRun run) {
        return new String[] {
            "run",
            "--period",
            FaultCounty.PERIOD,
            "--input",
            input.toString(),
            "--output",
            run.output().toString(),
            "--home",
            run.home().toString()
        };
    }

    /** The run that ends is in this process, where the program is warm already; one at a time. */
    private synchronized List<String> wrong(SamladRun run, String how) throws IOException, SQLException {
        run.on(input, FaultCounty.PERIOD);
        List<String> wrong = new ArrayList<>();
        if (run.exitCode() != 3 && run.exitCode() != 0) {
            wrong.add(how + ": exit code " + run.exitCode() + "\n" + run.said());
        } else {
            differences(how, Left.by(run), wrong);
        }
        if (wrong.isEmpty()) {
            Folders.delete(run.home().getParent());
        }
        return wrong;
    }

    private void differences(String how, Left left, List<String> wrong) {
        if (!left.published().equals(undisturbed.published())) {
            wrong.add(how + ": other files " + left.published().keySet() + " than "
                    + undisturbed.published().keySet());
        }
        if (!left.rows().equals(undisturbed.rows())) {
            wrong.add(how + ": other rows " + left.rows() + " than " + undisturbed.rows());
        }
        if (!left.home().equals(undisturbed.home())) {
            wrong.add(how + ": another home " + left.home() + " than " + undisturbed.home());
        }
    }
}
