package se.samlad.notification;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import se.samlad.core.Message;
import se.samlad.run.Overview;
import se.samlad.run.RunOutcome;
import se.samlad.run.RunView;
import se.samlad.schedule.Due;
import se.samlad.schedule.Timetable;

/** What is mailed, and when; the caller holds the home's lock. */
@Service
public class Mailing {

    /** Runs that ended longer ago are no news, such as those of before anybody got mail. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final Overview overview;
    private final RunDigests runs;
    private final DigestTable digests;
    private final Outbox outbox;
    private final Clock clock;

    Mailing(Overview overview, RunDigests runs, DigestTable digests, Outbox outbox, Clock clock) {
        this.overview = overview;
        this.runs = runs;
        this.digests = digests;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Puts what the schedule tells among what is to be sent; the same notice once. */
    public void keep(Due.Notice notice) {
        digests.put(NoticeDigests.of(notice), clock.instant());
    }

    /** Puts among it that a period could not be begun; how a run that was begun ended is known by {@link #send}. */
    public void keep(Due.Run run, RunOutcome outcome) {
        if (outcome instanceof RunOutcome.CannotWrite refused) {
            Instant now = clock.instant();
            digests.put(
                    RunDigests.blocked(
                            run.period(),
                            refused.reason(),
                            now.atZone(Timetable.ZONE).toLocalDate().toString()),
                    now);
        }
    }

    /**
     * Adds the digests of runs that have ended, also of one whose process was killed before it could, and sends all that
     * wait.
     *
     * @return warnings: what could not be sent waits for the next time
     */
    public List<Message> send(MailAccount account, Path output) {
        Instant now = clock.instant();
        List<RunView> all = overview.runs();
        for (RunView run : all) {
            boolean isNews =
                    ended(run).filter(at -> at.isAfter(now.minus(NEWS))).isPresent();
            if (isNews && all.stream().noneMatch(other -> isLater(other, run))) {
                runs.of(run, output).ifPresent(digest -> digests.put(digest, now));
            }
        }
        return outbox.send(account);
    }

    private static boolean isLater(RunView other, RunView run) {
        return other.period().equals(run.period())
                && other.version().orElse(0) > run.version().orElse(Integer.MAX_VALUE);
    }

    private static Optional<Instant> ended(RunView run) {
        return run.attempts().isEmpty()
                ? Optional.empty()
                : run.attempts().get(run.attempts().size() - 1).ended();
    }
}
