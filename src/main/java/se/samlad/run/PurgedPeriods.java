package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samlad.audit.AuditTrail;
import se.samlad.audit.Deed;
import se.samlad.audit.Entry;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.intake.Inbox;
import se.samlad.retention.Purge;
import se.samlad.retention.PurgeTable;

/** Periods whose rows were purged are not run again: that would bring back what was taken away (docs/decisions/0035). */
@Component
class PurgedPeriods {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final PurgeTable purges;
    private final AuditTrail trail;
    private final Purge purge;
    private final RunTable runs;
    private final Rules rules;

    PurgedPeriods(PurgeTable purges, AuditTrail trail, Purge purge, RunTable runs, Rules rules) {
        this.purges = purges;
        this.trail = trail;
        this.purge = purge;
        this.runs = runs;
        this.rules = rules;
    }

    /** Nothing new, or a refusal; empty for a period that was not purged. */
    Optional<Planned> answer(Period period, Inbox.Contents contents, RunRequest request) {
        return at(period)
                .map(at -> new Planned.Settled(shown(period, contents, request)
                        .orElseGet(() ->
                                new RunOutcome.Refused(Message.of("E791", period, LocalDate.ofInstant(at, ZONE))))));
    }

    /**
     * When a period's rows were purged; empty when they were not. A database that was built anew does not know it; the trail
     * does.
     */
    Optional<Instant> at(Period period) {
        return purges.at(period).or(() -> trail.read().entries().stream()
                .filter(entry -> entry.what() == Deed.PURGED
                        && period.toString().equals(entry.about().get("period")))
                .map(Entry::at)
                .findFirst());
    }

    private Optional<RunOutcome> shown(Period period, Inbox.Contents contents, RunRequest request) {
        return runs.latest(period)
                .filter(latest -> request.again().isEmpty()
                        && latest.inputs().equals(contents.fingerprint())
                        && latest.rules().equals(rules.hash()))
                .flatMap(latest -> {
                    Path folder = RunPlanner.folder(request.output(), period, latest.version());
                    return Files.exists(folder.resolve(PublishedManifest.NAME))
                            ? Optional.of(new RunOutcome.NothingNew(period, latest.version(), folder))
                            : Optional.empty();
                });
    }

    /** Takes away the copies that were made of such a period's files to see what they are. */
    void leaveNoCopies() throws IOException {
        purge.leaveNoCopies();
    }
}
