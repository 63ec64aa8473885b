package se.samlad.step;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import se.samlad.core.Period;

/**
 * Which run a step serves.
 *
 * @param id the run's key in the database; never shown to people
 * @param input where the districts' files lie
 * @param work the run's own folder: snapshots and unfinished files
 * @param output where published versions are shown
 * @param version the number that the run's version gets when it is published
 * @param rules the hash of the rules in force
 */
public record RunContext(long id, Period period, Path input, Path work, Path output, int version, String rules) {

    /** The parameters' names. */
    public static final String RUN = "run";

    public static final String PERIOD = "period";
    public static final String INPUT = "input";
    public static final String WORK = "work";
    public static final String OUTPUT = "output";
    public static final String VERSION = "version";
    public static final String RULES = "rules";

    /** The run that the step's job was started for. */
    public static RunContext of(StepExecution step) {
        return of(step.getJobParameters());
    }

    /** The run that a job with these parameters is started for. */
    public static RunContext of(JobParameters parameters) {
        return new RunContext(
                Objects.requireNonNull(parameters.getLong(RUN)),
                Period.parse(text(parameters, PERIOD)).orElseThrow(),
                Path.of(text(parameters, INPUT)),
                Path.of(text(parameters, WORK)),
                Path.of(text(parameters, OUTPUT)),
                Math.toIntExact(Objects.requireNonNull(parameters.getLong(VERSION))),
                text(parameters, RULES));
    }

    private static String text(JobParameters parameters, String name) {
        return Objects.requireNonNull(parameters.getString(name));
    }

    /** Where the snapshot of a file lies. */
    public Path snapshot(int fileNumber) {
        return work.resolve("files").resolve(Integer.toString(fileNumber));
    }

    /** Where a version's files are made before they are shown: beside their place, so that one move shows them. */
    public Path unfinished() {
        return output.resolve(period.toString()).resolve(".v" + version + "-unfinished");
    }

    /** Where the version is shown. */
    public Path published() {
        return output.resolve(period.toString()).resolve("v" + version);
    }
}
