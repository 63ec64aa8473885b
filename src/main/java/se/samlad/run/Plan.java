package se.samlad.run;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.batch.core.job.parameters.JobParameters;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.intake.Inbox;
import se.samlad.step.Reuse;

/**
 * What a run is going to do.
 *
 * @param folder where the version is shown
 * @param isShownAlready whether the version was published before and its files are made once more
 * @param redone the steps whose results are cleared before they are made again; none when a run just goes on
 * @param takenFrom the run whose results are copied; empty when what is reused is the run's own
 */
record Plan(
        Period period,
        Inbox.Contents contents,
        Path output,
        Path folder,
        int version,
        boolean isShownAlready,
        JobParameters parameters,
        String command,
        Reuse reuse,
        List<JobStep> redone,
        OptionalLong takenFrom) {

    Plan {
        redone = List.copyOf(redone);
    }

    /** Whether the reading of a file is taken over. */
    boolean reuses(JobStep step) {
        return reuse.steps().containsAll(Set.copyOf(step.jobSteps()));
    }

    List<Message> remarks() {
        return contents.remarks();
    }
}
