package se.samlad.run;

import java.nio.file.Path;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import se.samlad.core.Period;
import se.samlad.step.Reuse;
import se.samlad.step.RunContext;

/**
 * The job's parameters: which run of which inputs under which rules; and, not part of its identity, where things lie.
 *
 * @param copy tells a published version that is made once more from its first making; 0 for that
 * @param again the first step that is done again, and the district; empty for a run
 */
record RunParameters(
        Period period,
        String inputs,
        String rules,
        RunTable.Run run,
        long copy,
        String again,
        int version,
        String only,
        Path output,
        Path snapshots) {

    JobParameters with(Reuse reuse) {
        JobParametersBuilder parameters = new JobParametersBuilder()
                .addString(RunContext.PERIOD, period.toString())
                .addString("inputs", inputs)
                .addString(RunContext.RULES, rules)
                .addString("history", run.history())
                .addLong("copy", copy)
                .addLong(RunContext.RUN, run.id(), false)
                .addLong(RunContext.VERSION, (long) version, false)
                .addString(RunContext.ONLY, only, false)
                .addString(RunContext.REUSED_STEPS, reuse.writtenSteps(), false)
                .addString(RunContext.REUSED_FILES, reuse.writtenFiles(), false)
                .addString(RunContext.OUTPUT, absolute(output), false)
                .addString(RunContext.SNAPSHOTS, absolute(snapshots), false);
        if (!again.isEmpty()) {
            parameters.addString("again", again);
        }
        return parameters.toJobParameters();
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().normalize().toString();
    }
}
