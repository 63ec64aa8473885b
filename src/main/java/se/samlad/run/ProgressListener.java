package se.samlad.run;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.stereotype.Component;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.step.RunContext;
import se.samlad.step.StepFactory;

/** Passes on what the steps have done, and which failed. */
@Component
class ProgressListener implements StepExecutionListener {

    private static final String PARTITION = "File:";

    /** The name under which the log's pattern asks for the run's number. */
    private static final String IN_LOG = "run";

    private final SubmissionFileTable files;
    private final County county;
    private final StepFailures failures;
    private volatile Progress progress = Progress.SILENT;

    ProgressListener(SubmissionFileTable files, County county, StepFailures failures) {
        this.failures = failures;
        this.files = files;
        this.county = county;
    }

    void tell(Progress listener) {
        this.progress = listener;
    }

    /** Every thread that works on a run says in the log which. */
    @Override
    public void beforeStep(StepExecution step) {
        MDC.put(IN_LOG, Long.toString(RunContext.of(step).id()));
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        String name = step.getStepName();
        int partition = name.indexOf(PARTITION);
        if (step.getStatus() != BatchStatus.COMPLETED) {
            failures.note(step, partition < 0 ? name : name.substring(0, partition));
            return step.getExitStatus();
        }
        Optional<String> district = partition < 0 ? Optional.empty() : district(step);
        LocalDateTime started = step.getStartTime();
        Duration time = started == null
                ? Duration.ZERO
                : Duration.between(started, step.getLastUpdated() == null ? started : step.getLastUpdated());
        progress.done(new Progress.Done(
                partition < 0 ? name : name.substring(0, partition), district, step.getWriteCount(), time));
        return step.getExitStatus();
    }

    private Optional<String> district(StepExecution step) {
        int number = step.getExecutionContext().getInt(StepFactory.FILE_NUMBER);
        return files.all(RunContext.of(step).id()).stream()
                .filter(file -> file.number() == number)
                .map(SubmissionFile::district)
                .flatMap(id -> county.district(id).stream())
                .map(District::name)
                .findFirst();
    }
}
