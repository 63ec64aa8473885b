package se.samlad.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import se.samlad.SamladApplication;

/** The program on a machine whose clock says what a test says; one such machine at a time. */
@Import(SamladApplication.class)
public class SamladAt {

    private static volatile Instant now = Instant.EPOCH;

    /** Sets the clock. */
    public static void set(Instant time) {
        now = time;
    }

    @Bean
    @Primary
    Clock testClock() {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
