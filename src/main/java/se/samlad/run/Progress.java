package se.samlad.run;

import java.time.Duration;
import java.util.Optional;

/** Told what is being done while a run goes on. */
public interface Progress {

    /** Tells nobody. */
    Progress SILENT = new Progress() {};

    /**
     * A piece of work that is done.
     *
     * @param step the step's name, such as {@code readLists}; the Swedish name is the text {@code step.<name>}
     * @param district empty for work on the whole county
     * @param rows how many rows or documents; 0 where that says nothing
     */
    record Done(String step, Optional<String> district, long rows, Duration time) {}

    /** A piece of work is done. */
    default void done(Done done) {}

    /** An attempt whose process is gone was found before anything else was done. */
    default void continues(Attempt interrupted) {}
}
