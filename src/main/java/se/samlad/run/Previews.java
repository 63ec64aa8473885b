package se.samlad.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.file.FileTree;
import se.samlad.intake.FileKind;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.step.RunContext;

/** Says what a command would do: plans it, and takes back whatever planning has written. */
@Service
public class Previews {

    private final Path home;
    private final County county;
    private final Consolidation consolidation;
    private final InterruptedRuns interrupted;
    private final StepRunTable stepRuns;
    private final SubmissionFileTable files;
    private final TransactionTemplate transaction;

    Previews(
            @Value("${samlad.home}") Path home,
            County county,
            Consolidation consolidation,
            InterruptedRuns interrupted,
            StepRunTable stepRuns,
            SubmissionFileTable files,
            JdbcTransactionManager transactions) {
        this.home = home;
        this.county = county;
        this.consolidation = consolidation;
        this.interrupted = interrupted;
        this.stepRuns = stepRuns;
        this.files = files;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What came of asking. */
    public sealed interface Answer {}

    /** Something would be done. */
    public record Of(Preview preview) implements Answer {}

    /** Nothing would be done, or nothing can be. */
    public record Nothing(RunOutcome outcome) implements Answer {}

    /** What would be done. */
    public Answer of(RunRequest request) throws IOException {
        Path looked = Files.createTempDirectory(Files.createDirectories(home.resolve("work")), "preview");
        try {
            return Objects.requireNonNull(transaction.execute(status -> {
                status.setRollbackOnly();
                return answer(request, looked);
            }));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } finally {
            FileTree.delete(looked);
        }
    }

    private Answer answer(RunRequest request, Path looked) {
        try {
            interrupted.heal();
            Planned planned = consolidation.plan(request, looked);
            return planned instanceof Planned.Ready ready
                    ? new Of(preview(ready.plan()))
                    : new Nothing(((Planned.Settled) planned).outcome());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private Preview preview(Plan plan) {
        long run = RunContext.of(plan.parameters()).id();
        Map<String, StepRunTable.StepRun> ran = stepRuns.ofRun(run);
        long source = plan.takenFrom().orElse(run);
        List<Preview.Line> lines = new ArrayList<>();
        for (JobStep step : JobStep.values()) {
            boolean isOwn = plan.redone().isEmpty() && !plan.isShownAlready() && StepRunTable.isDone(step, ran);
            if (plan.reuses(step) || (isOwn && step != JobStep.PUBLISH)) {
                lines.add(new Preview.Line(step, Preview.Action.REUSED, List.of()));
            } else {
                List<String> reused = step.isPerFile() ? reusedDistricts(plan, step, source, ran) : List.of();
                Preview.Action action = reused.isEmpty() ? Preview.Action.DONE : Preview.Action.PARTLY_REUSED;
                lines.add(new Preview.Line(step, action, reused));
            }
        }
        boolean overwrites = !plan.redone().isEmpty() && !ran.isEmpty();
        return new Preview(plan.period(), plan.version(), plan.isShownAlready(), overwrites, lines, plan.command());
    }

    private List<String> reusedDistricts(Plan plan, JobStep step, long source, Map<String, StepRunTable.StepRun> ran) {
        FileKind kind = step == JobStep.READ_LISTS ? FileKind.PARTICIPANT_LIST : FileKind.STATUS_REPORT;
        return files.ofKind(source, kind).stream()
                .filter(file -> plan.reuse().files().contains(file.number())
                        || (plan.redone().isEmpty() && !plan.isShownAlready() && isRead(step, file, ran)))
                .flatMap(file -> county.district(file.district()).stream())
                .map(District::name)
                .distinct()
                .toList();
    }

    private static boolean isRead(JobStep step, SubmissionFile file, Map<String, StepRunTable.StepRun> ran) {
        StepRunTable.StepRun partition = ran.get(step.key() + "File:file" + file.number());
        return partition != null && partition.isDone();
    }
}
