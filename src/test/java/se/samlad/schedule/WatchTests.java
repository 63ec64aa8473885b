package se.samlad.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WatchTests {

    private static final Instant NOW = Instant.parse("2026-01-01T01:30:00Z");

    private final List<Duration> pauses = new ArrayList<>();

    private int keep(Watch.Result... results) throws InterruptedException {
        List<Watch.Result> left = new ArrayList<>(List.of(results));
        return new Watch(Clock.fixed(NOW, ZoneOffset.UTC), pauses::add).keep(() -> left.remove(0));
    }

    private static Watch.Gone gone(Duration until) {
        return new Watch.Gone(Optional.of(NOW.plus(until)));
    }

    @Test
    void itWakesWhenSomethingIsDueAndEveryHourAnyhow() throws InterruptedException {
        keep(gone(Duration.ofMinutes(30)), gone(Duration.ofDays(20)), new Watch.Over(0));
        assertThat(pauses).containsExactly(Duration.ofMinutes(30), Duration.ofHours(1));
    }

    @Test
    void aClockThatWasSetAheadMakesNoRoundsWithoutAPause() throws InterruptedException {
        keep(gone(Duration.ofDays(-1)), gone(Duration.ZERO), new Watch.Over(0));
        assertThat(pauses).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
    }

    @Test
    void aHomeThatIsHeldIsAskedForAgainInAMinuteAndAFailedRoundIsGoneAgainInAnHour() throws InterruptedException {
        assertThat(keep(new Watch.Busy(), new Watch.Gone(Optional.empty()), new Watch.Over(7)))
                .isEqualTo(7);
        assertThat(pauses).containsExactly(Duration.ofMinutes(1), Duration.ofHours(1));
    }
}
