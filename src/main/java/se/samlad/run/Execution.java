package se.samlad.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.samlad.core.Message;
import se.samlad.file.AtomicFile;
import se.samlad.intake.IncomingFiles;
import se.samlad.step.FailureCode;
import se.samlad.step.Reuse;
import se.samlad.step.RunContext;
import se.samlad.step.StopRequest;

/** Does what is planned, and keeps how it went. */
@Component
class Execution {

    private static final Logger LOG = LoggerFactory.getLogger(Execution.class);

    private final Path home;
    private final IncomingFiles incoming;
    private final RunData data;
    private final AttemptTable attempts;
    private final StepFailures failures;
    private final RunSummary summary;
    private final Job job;
    private final JobOperator operator;
    private final StopRequest stop;
    private final Deeds deeds;
    private final TransactionTemplate transaction;

    Execution(
            @Value("${samlad.home}") Path home,
            IncomingFiles incoming,
            RunData data,
            AttemptTable attempts,
            StepFailures failures,
            RunSummary summary,
            Job job,
            JobOperator operator,
            StopRequest stop,
            Deeds deeds,
            JdbcTransactionManager transactions) {
        this.home = home;
        this.incoming = incoming;
        this.data = data;
        this.attempts = attempts;
        this.failures = failures;
        this.summary = summary;
        this.job = job;
        this.operator = operator;
        this.stop = stop;
        this.deeds = deeds;
        this.transaction = new TransactionTemplate(transactions);
    }

    RunOutcome of(Plan plan) {
        if (!isWritable(plan.output().resolve(plan.period().toString()))) {
            return new RunOutcome.CannotWrite(Message.of("E731", plan.output()));
        }
        RunContext run = RunContext.of(plan.parameters());
        incoming.keep(plan.contents());
        transaction.executeWithoutResult(status -> prepare(plan, run.id()));
        failures.forget();
        int attempt = attempts.start(run.id(), plan.command(), plan.reuse().writtenSteps());
        deeds.started(plan, attempt);
        AttemptState state = execute(plan);
        Optional<Attempt.Failure> failure =
                state == AttemptState.FAILED ? Optional.of(failures.first()) : Optional.empty();
        attempts.end(run.id(), attempt, state, failure);
        writeDown(plan, state);
        return switch (state) {
            case PUBLISHED -> summary.of(run, plan.remarks(), plan.folder());
            case STOPPED -> new RunOutcome.Stopped(plan.command());
            default ->
                new RunOutcome.Failed(
                        failed(failure),
                        plan.command(),
                        Optional.of(home.resolve("logs").toAbsolutePath()));
        };
    }

    /** How a run ended is not undone by a trail that cannot be written: the next run catches up with it. */
    private void writeDown(Plan plan, AttemptState state) {
        try {
            if (state == AttemptState.PUBLISHED) {
                deeds.published(plan);
            }
            deeds.catchUp(plan.output());
        } catch (UncheckedIOException unwritable) {
            LOG.error(
                    "the trail could not be written ({})",
                    FailureCode.of(unwritable).code());
        }
    }

    private static Message failed(Optional<Attempt.Failure> failure) {
        return Message.of(failure.map(Attempt.Failure::code).orElse("E710"));
    }

    private void prepare(Plan plan, long run) {
        if (plan.redone().isEmpty()) {
            return;
        }
        if (plan.takenFrom().isPresent()) {
            data.clear(run, List.of(JobStep.values()), Reuse.NONE);
            data.copy(plan.takenFrom().getAsLong(), run, plan.reuse());
        } else {
            data.clear(run, plan.redone(), plan.reuse());
        }
    }

    private AttemptState execute(Plan plan) {
        try {
            JobExecution execution = operator.start(job, plan.parameters());
            boolean published = execution.getStatus() == BatchStatus.COMPLETED
                    && Files.exists(plan.folder().resolve("manifest.json"));
            if (published) {
                return AttemptState.PUBLISHED;
            }
            return stop.isMade() && failures.isEmpty() ? AttemptState.STOPPED : AttemptState.FAILED;
        } catch (JobExecutionException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Always under the same name: what a killed process leaves, the next takes away. */
    private static boolean isWritable(Path folder) {
        try {
            Path trial = folder.resolve(".skrivprov");
            AtomicFile.write(trial, out -> {});
            Files.delete(trial);
            return true;
        } catch (IOException refused) {
            return false;
        }
    }
}
