package se.samlad.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Message;
import se.samlad.core.Period;

/** How a run ended. */
public sealed interface RunOutcome {

    /**
     * A version was published.
     *
     * @param partial whether a district or a file is missing
     * @param openFindings how many findings somebody has to look at
     * @param summary what was read, what agrees and what does not, for people
     */
    record Published(Period period, int version, Path folder, boolean partial, int openFindings, List<String> summary)
            implements RunOutcome {

        /** The same, shown in another folder. */
        Published in(Path other) {
            return new Published(period, version, other, partial, openFindings, summary);
        }
    }

    /** The same input under the same rules is published already. */
    record NothingNew(Period period, int version, Path folder) implements RunOutcome {}

    /** There is nothing to read. */
    record NothingToRead(Message reason) implements RunOutcome {}

    /** What was asked for would not give what it seems to; the reason says what to do instead. */
    record Refused(Message reason) implements RunOutcome {}

    /** The output cannot be written. */
    record CannotWrite(Message reason) implements RunOutcome {}

    /** Ended at the border of a piece because somebody asked for it; the command continues. */
    record Stopped(String command) implements RunOutcome {}

    /**
     * A step failed.
     *
     * @param command what continues there
     * @param logs the folder with more to know; empty when nothing is kept
     */
    record Failed(Message reason, String command, Optional<Path> logs) implements RunOutcome {}
}
