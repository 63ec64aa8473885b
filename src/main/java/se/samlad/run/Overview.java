package se.samlad.run;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Period;
import se.samlad.intake.FileKind;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.FindingTable;
import se.samlad.retention.PurgeTable;

/** What operators look at: runs with their steps, what districts have sent, and findings. */
@Component
public class Overview {

    private final County county;
    private final RunTable runs;
    private final AttemptTable attempts;
    private final StepRunTable stepRuns;
    private final RowCounts rows;
    private final SubmissionFileTable files;
    private final FindingTable findings;
    private final PurgeTable purges;

    Overview(
            County county,
            RunTable runs,
            AttemptTable attempts,
            StepRunTable stepRuns,
            RowCounts rows,
            SubmissionFileTable files,
            FindingTable findings,
            PurgeTable purges) {
        this.county = county;
        this.runs = runs;
        this.attempts = attempts;
        this.stepRuns = stepRuns;
        this.rows = rows;
        this.files = files;
        this.findings = findings;
        this.purges = purges;
    }

    /** All runs, by number. */
    public List<RunView> runs() {
        List<Attempt> all = attempts.all();
        return runs.all().stream()
                .map(run -> view(
                        run, all.stream().filter(each -> each.run() == run.id()).toList()))
                .toList();
    }

    /** The run that was worked on last; empty when there is none. */
    public Optional<RunView> latest() {
        return runs().stream().reduce((one, other) -> started(other).compareTo(started(one)) >= 0 ? other : one);
    }

    private static Instant started(RunView run) {
        return run.attempts().isEmpty()
                ? Instant.EPOCH
                : run.attempts().get(run.attempts().size() - 1).started();
    }

    private RunView view(RunTable.Known run, List<Attempt> of) {
        Optional<Attempt> last = of.isEmpty() ? Optional.empty() : Optional.of(of.get(of.size() - 1));
        Optional<Instant> purged = purges.at(run.period());
        return new RunView(
                run.id(),
                run.period(),
                run.version(),
                purged,
                last.map(Overview::state),
                of.stream()
                        .map(each -> new RunView.AttemptView(
                                each.number(), each.started(), each.ended(), state(each), each.command()))
                        .toList(),
                steps(run.id(), last.map(Attempt::reusedSteps).orElse(""), purged.isEmpty()),
                last.flatMap(each -> each.failure().map(failure -> failure(run.id(), failure, each.command()))));
    }

    /** Nobody holds the home, so what was going on is not any more. */
    private static AttemptState state(Attempt attempt) {
        return attempt.state() == AttemptState.RUNNING ? AttemptState.INTERRUPTED : attempt.state();
    }

    private List<RunView.StepView> steps(long run, String reused, boolean hasRows) {
        Map<String, StepRunTable.StepRun> ran = stepRuns.ofRun(run);
        Set<String> taken = Set.copyOf(Arrays.asList(reused.split(",")));
        List<RunView.StepView> steps = new ArrayList<>();
        for (JobStep step : JobStep.values()) {
            for (String name : step.jobSteps()) {
                StepRunTable.StepRun last = ran.get(name);
                RunView.StepState state = state(last == null ? "" : last.status(), taken.contains(name));
                boolean counts = hasRows && (state == RunView.StepState.DONE || state == RunView.StepState.REUSED);
                steps.add(new RunView.StepView(
                        name,
                        state,
                        last == null || state == RunView.StepState.REUSED ? Optional.empty() : last.time(),
                        counts ? rows.of(run, name) : OptionalLong.empty()));
            }
        }
        return steps;
    }

    private static RunView.StepState state(String status, boolean isReused) {
        return switch (status) {
            case "COMPLETED" -> isReused ? RunView.StepState.REUSED : RunView.StepState.DONE;
            case "FAILED", "UNKNOWN" -> RunView.StepState.FAILED;
            case "" -> RunView.StepState.WAITING;
            default -> RunView.StepState.STOPPED;
        };
    }

    private RunView.FailureView failure(long run, Attempt.Failure failure, String command) {
        Optional<SubmissionFile> file = failure.file().flatMap(number -> files.all(run).stream()
                .filter(each -> each.number() == number)
                .findFirst());
        return new RunView.FailureView(
                failure.code(),
                failure.step(),
                file.flatMap(each -> county.district(each.district())).map(District::name),
                file.map(SubmissionFile::name),
                command);
    }

    /** What each district has sent, as a run saw it. */
    public List<DistrictView> districts(long run) {
        List<SubmissionFile> received = files.all(run);
        Map<String, Instant> since = attempts.firstSeen();
        return county.expected().stream()
                .map(district -> new DistrictView(
                        district.id(),
                        district.name(),
                        documents(received, district, since, Set.of(FileKind.PARTICIPANT_LIST)),
                        documents(received, district, since, Set.of(FileKind.STATUS_REPORT)),
                        documents(received, district, since, Set.of(FileKind.UNREADABLE, FileKind.OTHER))))
                .toList();
    }

    private static List<DistrictView.DocumentView> documents(
            List<SubmissionFile> received, District district, Map<String, Instant> since, Set<FileKind> kinds) {
        return received.stream()
                .filter(file -> file.district().equals(district.id()) && kinds.contains(file.kind()))
                .map(file -> new DistrictView.DocumentView(
                        file.name(), file.refusal(), Optional.ofNullable(since.get(file.sha256()))))
                .toList();
    }

    /** What there is to look at in the latest version of a period: the newest, when none is named. */
    public List<FindingView> findings(Optional<Period> period, Optional<String> district) {
        return published(period).stream()
                .flatMap(run -> findings.all(run.id()).stream())
                .filter(finding -> district.isEmpty() || finding.district().equals(district.get()))
                .map(this::view)
                .toList();
    }

    /** The period that findings are shown of; empty when none is published. */
    public Optional<Period> publishedPeriod(Optional<Period> period) {
        return published(period).map(RunTable.Known::period);
    }

    /** The district that is called so; empty when none is. */
    public Optional<String> district(String called) {
        return county.districts().stream()
                .filter(each ->
                        each.id().equalsIgnoreCase(called) || each.name().equalsIgnoreCase(called))
                .map(District::id)
                .findFirst();
    }

    private Optional<RunTable.Known> published(Optional<Period> period) {
        return runs.all().stream()
                .filter(run -> run.version().isPresent())
                .filter(run -> period.isEmpty() || run.period().equals(period.get()))
                .reduce((one, other) -> isLater(one, other) ? other : one);
    }

    private static boolean isLater(RunTable.Known one, RunTable.Known other) {
        int order = other.period().compareTo(one.period());
        return order > 0
                || (order == 0 && other.version().orElse(0) > one.version().orElse(0));
    }

    private FindingView view(Finding finding) {
        return new FindingView(
                county.district(finding.district()).map(District::name).orElse(finding.district()), finding);
    }
}
