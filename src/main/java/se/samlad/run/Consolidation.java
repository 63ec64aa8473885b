package se.samlad.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import se.samlad.core.Period;
import se.samlad.intake.Inbox;

/** Runs the consolidation of a period, once for the same inputs; the caller holds the home's lock. */
@Service
public class Consolidation {

    private final Path home;
    private final IncomingSubmissions incoming;
    private final InterruptedRuns interrupted;
    private final RunPlanner runs;
    private final RerunPlanner reruns;
    private final Execution execution;
    private final ProgressListener progressListener;
    private final Deeds deeds;
    private final PurgedPeriods purged;

    Consolidation(
            @Value("${samlad.home}") Path home,
            IncomingSubmissions incoming,
            InterruptedRuns interrupted,
            RunPlanner runs,
            RerunPlanner reruns,
            Execution execution,
            ProgressListener progressListener,
            Deeds deeds,
            PurgedPeriods purged) {
        this.home = home;
        this.incoming = incoming;
        this.interrupted = interrupted;
        this.runs = runs;
        this.reruns = reruns;
        this.execution = execution;
        this.progressListener = progressListener;
        this.deeds = deeds;
        this.purged = purged;
    }

    /** The periods that something has come in for, oldest first. */
    public static List<Period> periods(Path input) throws IOException {
        return Inbox.periods(input);
    }

    /** Consolidates a period and publishes it, continues an interrupted run, does steps again, or says why not. */
    public RunOutcome run(RunRequest request, Progress progress) throws IOException {
        progressListener.tell(progress);
        interrupted.heal().forEach(progress::continues);
        deeds.catchUp(request.output());
        Planned planned = plan(request, snapshots());
        if (planned instanceof Planned.Settled) {
            purged.leaveNoCopies();
        }
        return settled(planned);
    }

    /** Consolidates what was found for a period, of one district only. */
    RunOutcome run(Period period, Inbox.Contents contents, Path output, String only, Progress progress)
            throws IOException {
        progressListener.tell(progress);
        RunRequest request = new RunRequest(Optional.of(period), output, output, Optional.empty(), "");
        return settled(runs.plan(period, contents, request, only, snapshots()));
    }

    private RunOutcome settled(Planned planned) {
        return planned instanceof Planned.Ready ready
                ? execution.of(ready.plan())
                : ((Planned.Settled) planned).outcome();
    }

    /** Plans what is asked for; snapshots are taken into that folder. */
    Planned plan(RunRequest request, Path snapshots) throws IOException {
        IncomingSubmissions.Found found = incoming.in(request.input(), request.period(), snapshots);
        if (found instanceof IncomingSubmissions.Nothing nothing) {
            return new Planned.Settled(new RunOutcome.NothingToRead(nothing.reason()));
        }
        IncomingSubmissions.Of some = (IncomingSubmissions.Of) found;
        Optional<Planned> ofPurged = purged.answer(some.period(), some.contents(), request);
        if (ofPurged.isPresent()) {
            return ofPurged.get();
        }
        return request.again()
                .map(again -> reruns.plan(some.period(), some.contents(), request, again, snapshots))
                .orElseGet(() -> runs.plan(some.period(), some.contents(), request, "", snapshots));
    }

    private Path snapshots() {
        return home.resolve("work").resolve("snapshots");
    }
}
