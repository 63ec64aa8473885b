package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.stereotype.Component;
import se.samlad.claim.Claim;
import se.samlad.claim.ClaimTable;
import se.samlad.intake.ReviewTable;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.intake.SubmittedFiles;
import se.samlad.step.RunContext;

/** Follows what has become of a run's findings: since the version before, and by what reviewers decided. */
@Component
public class FollowUp {

    private final SubmissionFileTable files;
    private final ClaimTable claims;
    private final ReviewTable reviews;
    private final FindingTable findings;
    private final FindingTraceTable traces;
    private final RowAnchors anchors;

    FollowUp(
            SubmissionFileTable files,
            ClaimTable claims,
            ReviewTable reviews,
            FindingTable findings,
            FindingTraceTable traces,
            RowAnchors anchors) {
        this.files = files;
        this.claims = claims;
        this.reviews = reviews;
        this.findings = findings;
        this.traces = traces;
        this.anchors = anchors;
    }

    /**
     * What has become of a run's findings.
     *
     * @param inputs what an approval is bound to, besides the rules
     * @param approval empty when nobody approved the period
     */
    public record State(String inputs, Optional<Approval> approval, DecidedFindings decided, VersionChanges changes) {}

    /** What has become of a run's findings, which are kept. */
    public State of(RunContext run) {
        List<Finding> all = findings.all(run.id());
        return new State(inputs(run), approval(run), decided(run, all), changes(run, all));
    }

    /** What reviewers are told of their decisions and of the approval. */
    List<Finding> remarks(RunContext run) {
        List<Finding> found = findings.all(run.id());
        List<Finding> remarks = new ArrayList<>();
        approval(run).ifPresent(approval -> remarks.add(approval.finding()));
        remarks.addAll(decided(run, found).remarks(found));
        return remarks;
    }

    /** Keeps what a run's findings are about. */
    void keep(RunContext run) {
        traces.replace(run.id(), FindingTraces.of(findings.all(run.id()), claims.all(run.id()), anchors.of(run.id())));
    }

    private String inputs(RunContext run) {
        List<SubmissionFile> all = files.all(run.id());
        return SubmittedFiles.hash(all);
    }

    private Optional<Approval> approval(RunContext run) {
        return Approval.of(reviews.signOff(run.id()), inputs(run), run.rules());
    }

    private DecidedFindings decided(RunContext run, List<Finding> all) {
        List<Claim> stated = claims.all(run.id());
        return new DecidedFindings(all, stated, reviews.decisions(run.id()));
    }

    private VersionChanges changes(RunContext run, List<Finding> all) {
        OptionalInt before = traces.versionBefore(run.period(), run.version());
        if (before.isEmpty()) {
            return VersionChanges.FIRST;
        }
        long earlier = traces.runOf(run.period(), before.getAsInt());
        List<String> known = traces.all(earlier);
        List<Finding> then = findings.all(earlier);
        boolean comparable = known.size() == then.size();
        return comparable
                ? VersionChanges.between(
                        before.getAsInt(),
                        new VersionChanges.Traced(then, known),
                        new VersionChanges.Traced(all, traces.all(run.id())))
                : VersionChanges.FIRST;
    }
}
