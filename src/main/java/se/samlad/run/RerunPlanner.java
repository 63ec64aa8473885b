package se.samlad.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.stereotype.Component;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.intake.Inbox;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.run.RunRequest.Again;
import se.samlad.step.Reuse;

/**
 * Plans doing steps again under the rules that are in force now, as a version of its own: what comes before them is taken
 * over, when nothing that it rests on has changed; otherwise it says from where to begin (docs/decisions/0029).
 */
@Component
class RerunPlanner {

    private final Rules rules;
    private final RunTable runs;
    private final BasisTable bases;
    private final RunPlanner runPlanner;
    private final StepRunTable stepRuns;
    private final SubmissionFileTable files;
    private final JobRepository repository;

    RerunPlanner(
            Rules rules,
            RunTable runs,
            BasisTable bases,
            RunPlanner runPlanner,
            StepRunTable stepRuns,
            SubmissionFileTable files,
            JobRepository repository) {
        this.rules = rules;
        this.runs = runs;
        this.bases = bases;
        this.runPlanner = runPlanner;
        this.stepRuns = stepRuns;
        this.files = files;
        this.repository = repository;
    }

    /** Plans, or refuses and says what to do instead. */
    Planned plan(Period period, Inbox.Contents contents, RunRequest request, Again again, Path snapshots) {
        if (again.district().isPresent() && !again.from().isPerFile()) {
            return refused(Message.of("E647", again.from().key()));
        }
        String inputs = contents.fingerprint();
        RunTable.Run target = runs.unpublished(period, inputs, rules.hash(), runs.history(period));
        Map<String, String> basis = runPlanner.basis(period);
        bases.put(target.id(), basis);
        Optional<Long> source = source(period, inputs, target, again);
        if (source.isEmpty()) {
            boolean changed = runs.latest(period).isPresent();
            return refused(Message.of(changed ? "E649" : "E645", period));
        }
        Optional<Message> tooLate = refusal(bases.changedSince(source.get(), basis), again);
        if (tooLate.isPresent()) {
            return refused(tooLate.get());
        }
        return new Planned.Ready(plan(period, contents, request, again, snapshots, target, source.get()));
    }

    private static Planned refused(Message reason) {
        return new Planned.Settled(new RunOutcome.Refused(reason));
    }

    /** The run whose earlier steps serve: this one when it has got so far, or the one that is published. */
    private Optional<Long> source(Period period, String inputs, RunTable.Run target, Again again) {
        Map<String, StepRunTable.StepRun> ran = stepRuns.ofRun(target.id());
        if (!ran.isEmpty() && again.from().before().stream().allMatch(step -> StepRunTable.isDone(step, ran))) {
            return Optional.of(target.id());
        }
        return runs.latest(period)
                .filter(latest -> latest.inputs().equals(inputs))
                .map(RunTable.Latest::run);
    }

    private static Optional<Message> refusal(Set<String> changed, Again again) {
        for (JobStep step : JobStep.values()) {
            Set<String> reasons = changed.stream()
                    .filter(name -> JobStep.firstResting(name) == step)
                    .collect(Collectors.toCollection(java.util.TreeSet::new));
            if (!reasons.isEmpty() && step.isBefore(again.from())) {
                return Optional.of(Message.of("E646", String.join(", ", reasons), step.key()));
            }
            if (!reasons.isEmpty() && step.isPerFile() && again.district().isPresent()) {
                return Optional.of(Message.of("E648", String.join(", ", reasons), step.key()));
            }
        }
        return Optional.empty();
    }

    private Plan plan(
            Period period,
            Inbox.Contents contents,
            RunRequest request,
            Again again,
            Path snapshots,
            RunTable.Run target,
            long source) {
        int version = ShownVersions.of(request.output(), period)
                .next(runs.nextVersion(period), contents.fingerprint(), rules.hash(), target.history());
        Reuse reuse = new Reuse(
                again.from().before().stream().map(JobStep::key).collect(Collectors.toSet()),
                again.district().map(district -> ofOthers(source, district)).orElse(Set.of()));
        RunParameters identity = new RunParameters(
                period,
                contents.fingerprint(),
                rules.hash(),
                target,
                0L,
                again.asOptions().strip(),
                version,
                "",
                request.output(),
                snapshots);
        JobParameters parameters = identity.with(reuse);
        boolean isBegun = repository.getJobInstance(ConsolidationJob.NAME, parameters) != null;
        return new Plan(
                period,
                contents,
                request.output(),
                RunPlanner.folder(request.output(), period, version),
                version,
                false,
                parameters,
                request.command(period),
                reuse,
                isBegun ? List.of() : again.from().onwards(),
                isBegun || source == target.id() ? OptionalLong.empty() : OptionalLong.of(source));
    }

    private Set<Integer> ofOthers(long run, String district) {
        return files.all(run).stream()
                .filter(file -> !file.district().equals(district))
                .map(file -> file.number())
                .collect(Collectors.toSet());
    }
}
