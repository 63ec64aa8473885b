package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.fault.KilledRuns;

/**
 * Real processes, really killed, at every place at which a run changes something for good, found by letting one run end; the
 * same command continues. Of each name one place is taken by chance and killed there once and twice, unless
 * {@code -Dsamlad.faults=all} asks for every occurrence; {@code -Dsamlad.faults.seed} gives other chances.
 */
class KillSweepCrashTests {

    private static final boolean ALL = "all".equals(System.getProperty("samlad.faults"));
    private static final long SEED = Long.getLong("samlad.faults.seed", 1);
    private static final int AT_A_TIME = 2;

    @TempDir
    static Path folder;

    private static KilledRuns runs;

    private final Random random = new Random(SEED);
    private final long start = System.nanoTime();
    private final int before = runs.kills();

    @BeforeAll
    static void findThePoints() throws Exception {
        runs = new KilledRuns(folder);
        System.out.println("Kill sweep: " + runs.points().size() + " fault points, " + byName().size()
                + " names, an undisturbed run " + runs.undisturbedTime().toMillis() + " ms");
    }

    @AfterEach
    void figures(TestInfo test) {
        System.out.println("Kill sweep: " + test.getDisplayName() + ": " + (runs.kills() - before) + " kills, "
                + Duration.ofNanos(System.nanoTime() - start).toSeconds() + " s, seed " + SEED);
    }

    /** Killed twice, the continued run is killed at the first point of the same name, or at the point that came next. */
    @Test
    void aRunThatIsKilledAnywhereOnceOrTwiceIsContinuedToTheSameBytes() throws Exception {
        List<Callable<List<String>>> sweep = new ArrayList<>();
        for (String point : ALL ? runs.points() : oneOfEach()) {
            List<String> seconds = seconds(point);
            sweep.add(() -> runs.killedAt(point, seconds));
        }
        assertThat(wrong(sweep)).isEmpty();
    }

    private List<String> seconds(String point) {
        List<String> seconds = new ArrayList<>(List.of(name(point) + "#1"));
        int next = runs.points().indexOf(point) + 1;
        if (next < runs.points().size()) {
            seconds.add(name(runs.points().get(next)) + "#1");
        }
        Collections.shuffle(seconds, random);
        return ALL ? seconds : seconds.subList(0, 1);
    }

    @Test
    void aRunThatIsKilledAtAnyMomentIsContinuedToTheSameBytes() throws Exception {
        List<Callable<List<String>>> sweep = new ArrayList<>();
        for (int i = 0; i < (ALL ? 200 : 50); i++) {
            Duration moment =
                    runs.undisturbedTime().multipliedBy(random.nextInt(1_000)).dividedBy(1_000);
            sweep.add(() -> runs.killedAfter(moment));
        }
        assertThat(wrong(sweep)).isEmpty();
    }

    private static List<String> wrong(List<Callable<List<String>>> sweep) throws Exception {
        ExecutorService workers = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<String> wrong = new ArrayList<>();
            for (Future<List<String>> each : workers.invokeAll(sweep)) {
                wrong.addAll(each.get());
            }
            return wrong;
        } finally {
            workers.shutdownNow();
        }
    }

    private List<String> oneOfEach() {
        return byName().values().stream()
                .map(points -> points.get(random.nextInt(points.size())))
                .toList();
    }

    private static Map<String, List<String>> byName() {
        Map<String, List<String>> names = new LinkedHashMap<>();
        runs.points().forEach(point -> names.computeIfAbsent(name(point), name -> new ArrayList<>())
                .add(point));
        return names;
    }

    private static String name(String point) {
        return point.substring(0, point.lastIndexOf('#'));
    }
}
