package se.samlad.run;

import java.util.List;
import se.samlad.core.Period;

/**
 * What a command would do, shown before it is given.
 *
 * @param version what would be published
 * @param replaces whether a version whose files are gone would be made once more; otherwise nothing published is touched
 * @param overwrites whether results of an attempt that was not published would be cleared first
 * @param command without the option that asks for the preview
 */
public record Preview(
        Period period, int version, boolean replaces, boolean overwrites, List<Line> steps, String command) {

    public Preview {
        steps = List.copyOf(steps);
    }

    /** What would be done about a step. */
    public enum Action {
        REUSED,
        PARTLY_REUSED,
        DONE
    }

    /**
     * A step.
     *
     * @param reused the names of the districts whose files are not read again, when only a part is reused
     */
    public record Line(JobStep step, Action action, List<String> reused) {
        public Line {
            reused = List.copyOf(reused);
        }
    }
}
