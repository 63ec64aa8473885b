package se.samlad.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Goes its rounds as long as the process lives: when something is due, and every hour anyhow, because files come when they
 * come, clocks are set and machines sleep.
 */
public final class Watch {

    private static final Duration LONGEST = Duration.ofHours(1);

    /** A second too early would be a round for nothing and another one at once. */
    private static final Duration SHORTEST = Duration.ofSeconds(1);

    private static final Duration WHEN_BUSY = Duration.ofMinutes(1);

    private final Clock clock;
    private final Pause pause;

    public Watch(Clock clock, Pause pause) {
        this.clock = clock;
        this.pause = pause;
    }

    /** Waits. */
    @FunctionalInterface
    public interface Pause {
        void of(Duration time) throws InterruptedException;
    }

    /** What came of a round. */
    public sealed interface Result {}

    /**
     * It was gone.
     *
     * @param next when the calendar makes something due; empty when it is not known
     */
    public record Gone(Optional<Instant> next) implements Result {}

    /** Another command holds the home. */
    public record Busy() implements Result {}

    /** The process is to end, with that exit code. */
    public record Over(int code) implements Result {}

    /** Goes a round. */
    @FunctionalInterface
    public interface Round {
        Result go();
    }

    /** Goes rounds until one says that it is over, or the thread is interrupted. */
    public int keep(Round round) throws InterruptedException {
        while (true) {
            Result result = round.go();
            if (result instanceof Over over) {
                return over.code();
            }
            pause.of(result instanceof Gone gone ? until(gone.next()) : WHEN_BUSY);
        }
    }

    private Duration until(Optional<Instant> next) {
        Duration time =
                next.map(each -> Duration.between(clock.instant(), each)).orElse(LONGEST);
        if (time.compareTo(LONGEST) > 0) {
            return LONGEST;
        }
        return time.compareTo(SHORTEST) < 0 ? SHORTEST : time;
    }
}
