package se.samlad.step;

import java.nio.file.Path;
import java.util.Objects;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.step.StepExecution;
import se.samlad.core.County;
import se.samlad.core.Period;

/**
 * Which run a step serves.
 *
 * @param id the run's key in the database; never shown to people
 * @param snapshots where the districts' files lie as they were when the run began
 * @param output where published versions are shown
 * @param version the number that the run's version gets when it is published
 * @param rules the hash of the rules in force
 * @param only the id of the district that tries its submission; empty for a county's run
 * @param reuse what is taken over from an earlier run
 */
public record RunContext(
        long id, Period period, Path snapshots, Path output, int version, String rules, String only, Reuse reuse) {

    /** The parameters' names. */
    public static final String RUN = "run";

    public static final String PERIOD = "period";
    public static final String SNAPSHOTS = "snapshots";
    public static final String OUTPUT = "output";
    public static final String VERSION = "version";
    public static final String RULES = "rules";
    public static final String ONLY = "only";
    public static final String REUSED_STEPS = "reusedSteps";
    public static final String REUSED_FILES = "reusedFiles";

    /** The run that the step's job was started for. */
    public static RunContext of(StepExecution step) {
        return of(step.getJobParameters());
    }

    /** The run that a job with these parameters is started for. */
    public static RunContext of(JobParameters parameters) {
        return new RunContext(
                Objects.requireNonNull(parameters.getLong(RUN)),
                Period.parse(text(parameters, PERIOD)).orElseThrow(),
                Path.of(text(parameters, SNAPSHOTS)),
                Path.of(text(parameters, OUTPUT)),
                Math.toIntExact(Objects.requireNonNull(parameters.getLong(VERSION))),
                text(parameters, RULES),
                text(parameters, ONLY),
                Reuse.read(text(parameters, REUSED_STEPS), text(parameters, REUSED_FILES)));
    }

    private static String text(JobParameters parameters, String name) {
        return Objects.requireNonNull(parameters.getString(name));
    }

    /** The county, waiting for the districts that the run is about. */
    public County expecting(County county) {
        return county.district(only).map(county::expecting).orElse(county);
    }

    /** Where the snapshot of the bytes with that SHA-256 lies. */
    public Path snapshot(String sha256) {
        return snapshots.resolve(sha256);
    }

    /** A folder of the run's own in the home for what only lies there while a step works. */
    public Path scratch(String step) {
        return snapshots.resolveSibling("scratch").resolve(id + "-" + step);
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
