package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import se.samlad.core.County;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.intake.Inbox;
import se.samlad.intake.IncomingFiles;
import se.samlad.intake.Limits;
import se.samlad.intake.Snapshots;
import se.samlad.step.RunContext;

/** Runs the consolidation of a period, once for the same inputs; the caller holds the home's lock. */
@Service
public class Consolidation {

    private final Path home;
    private final County county;
    private final Limits limits;
    private final IncomingFiles incoming;
    private final Rules rules;
    private final RunTable runs;
    private final RunSummary summary;
    private final Job job;
    private final JobOperator operator;
    private final JobRepository repository;
    private final ProgressListener progressListener;

    Consolidation(
            @Value("${samlad.home}") Path home,
            County county,
            Limits limits,
            IncomingFiles incoming,
            Rules rules,
            RunTable runs,
            RunSummary summary,
            Job job,
            JobOperator operator,
            JobRepository repository,
            ProgressListener progressListener) {
        this.home = home;
        this.county = county;
        this.limits = limits;
        this.incoming = incoming;
        this.rules = rules;
        this.runs = runs;
        this.summary = summary;
        this.job = job;
        this.operator = operator;
        this.repository = repository;
        this.progressListener = progressListener;
    }

    /** Consolidates a period and publishes it, continues an interrupted run, or says why not. */
    public RunOutcome run(RunRequest request, Progress progress) throws IOException {
        Inbox inbox = new Inbox(request.input(), county, new Snapshots(snapshots()), limits);
        Optional<Period> period = request.period().or(() -> newest(inbox));
        if (period.isEmpty()) {
            return new RunOutcome.NothingToRead(Message.of("E651", request.input()));
        }
        Inbox.Contents contents = inbox.contents(period.get());
        if (contents.isWithoutSubmission()) {
            return new RunOutcome.NothingToRead(Message.of("E652", period.get(), request.input()));
        }
        return run(period.get(), contents, request.output(), "", progress);
    }

    /** Consolidates what was found for a period, of one district only when its id is given. */
    RunOutcome run(Period period, Inbox.Contents contents, Path output, String only, Progress progress)
            throws IOException {
        progressListener.tell(progress);
        incoming.keep(contents);
        return run(period, contents, output, only);
    }

    private static Optional<Period> newest(Inbox inbox) {
        try {
            return inbox.newestPeriod();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private RunOutcome run(Period period, Inbox.Contents contents, Path output, String only) throws IOException {
        String inputs = contents.fingerprint();
        RunTable.Run run = runs.of(period, inputs, rules.hash(), runs.history(period));
        int version = run.version().orElseGet(() -> runs.nextVersion(period));
        Path folder = output.resolve(period.toString()).resolve("v" + version);
        if (run.version().isPresent() && Files.exists(folder.resolve("manifest.json"))) {
            return new RunOutcome.NothingNew(period, version, folder);
        }
        if (!isWritable(output.resolve(period.toString()))) {
            return new RunOutcome.CannotWrite(Message.of("E731", output));
        }
        JobParameters parameters = new JobParametersBuilder()
                .addString(RunContext.PERIOD, period.toString())
                .addString("inputs", inputs)
                .addString(RunContext.RULES, rules.hash())
                .addString("history", run.history())
                .addLong("copy", run.version().isPresent() ? copies() : 0L)
                .addLong(RunContext.RUN, run.id(), false)
                .addLong(RunContext.VERSION, (long) version, false)
                .addString(RunContext.ONLY, only, false)
                .addString(RunContext.OUTPUT, absolute(output), false)
                .addString(RunContext.SNAPSHOTS, absolute(snapshots()), false)
                .toJobParameters();
        boolean published = execute(parameters) && Files.exists(folder.resolve("manifest.json"));
        return published
                ? summary.of(RunContext.of(parameters), contents.remarks(), folder)
                : new RunOutcome.Failed(Message.of("E701", absolute(home.resolve("logs"))));
    }

    /** A published version whose files are gone is made once more, by a job instance of its own. */
    private long copies() {
        return repository.findJobInstances(ConsolidationJob.NAME).size();
    }

    private boolean execute(JobParameters parameters) {
        for (JobExecution interrupted : repository.findRunningJobExecutions(ConsolidationJob.NAME)) {
            operator.recover(interrupted);
        }
        try {
            return operator.start(job, parameters).getStatus() == BatchStatus.COMPLETED;
        } catch (JobExecutionException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static boolean isWritable(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.delete(Files.createTempFile(folder, ".skrivprov", ""));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private Path snapshots() {
        return home.resolve("work").resolve("snapshots");
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
