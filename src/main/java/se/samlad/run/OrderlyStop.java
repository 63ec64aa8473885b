package se.samlad.run;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import se.samlad.step.StopRequest;

/**
 * Lets a run end at the border of a piece when its process is asked to end (SIGTERM), before anything that it needs is
 * closed. A piece that takes too long is cut off, as by a kill: the same command continues either way.
 */
@Component
public class OrderlyStop implements SmartLifecycle {

    /** What a shell gives as exit code of a process that SIGTERM has ended. */
    private static final int TERMINATED = 143;

    private final StopRequest stop;
    private final Duration longest;
    private volatile CountDownLatch underWay = new CountDownLatch(0);
    private volatile boolean running;

    OrderlyStop(StopRequest stop, @Value("${samlad.stop-within:8}") int seconds) {
        this.stop = stop;
        this.longest = Duration.ofSeconds(seconds);
    }

    /** Does work that is to come to an end of its own, what it tells people included. */
    public <T> T during(Callable<T> work) throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        underWay = end;
        try {
            return work.call();
        } finally {
            end.countDown();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        stop.make();
        try {
            if (!underWay.await(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                Runtime.getRuntime().halt(TERMINATED);
            }
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** The first to be stopped. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
