package se.samlad.testing.fault;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import se.samlad.file.FaultPoint;

/** Writes a line for every fault point that is reached; at the one that is waited for, nothing goes on any more. */
final class Announcer implements FaultPoint.Watcher {

    /** The system property with the point, such as {@code write manifest.json#1}; without it nothing is waited for. */
    static final String WAIT_AT = "samlad.test.wait-at";

    /** What the lines begin with. */
    static final String MARK = "@point ";

    /** What they end with, so that the first is not taken for the tenth. */
    static final String END = ".";

    private final String waitAt;
    private final Map<String, Integer> times = new HashMap<>();
    private boolean waiting;

    Announcer(String waitAt) {
        this.waitAt = waitAt;
    }

    /** While one thread waits in here, the others wait at their next point. */
    @Override
    public synchronized void reached(String name) {
        String point = name + "#" + times.merge(name, 1, Integer::sum);
        System.out.println(MARK + point + END);
        waiting = point.equals(waitAt);
        while (waiting) {
            untilKilled();
        }
    }

    private static void untilKilled() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException again) {
            // whoever waits here ends by a kill only
        }
    }
}
