package se.samlad.run;

import java.nio.file.Path;
import java.util.Optional;
import se.samlad.core.Period;

/**
 * What somebody asks to be consolidated.
 *
 * @param period empty for the newest that the input has
 * @param again what is to be done again of a run; empty to do what is not done yet
 * @param options how folders other than the usual are given on a command line, for the command that continues
 */
public record RunRequest(Optional<Period> period, Path input, Path output, Optional<Again> again, String options) {

    /**
     * What is to be done again.
     *
     * @param from the first step of it
     * @param district the district's id, when files of the others are taken over; empty for all
     */
    public record Again(JobStep from, Optional<String> district) {

        String asOptions() {
            return " --from " + from.key()
                    + district.map(id -> " --district " + id).orElse("");
        }
    }

    /** The command that does, or continues, what is asked for. */
    String command(Period chosen) {
        return "samlad " + (again.isPresent() ? "rerun" : "run") + " --period " + chosen
                + again.map(Again::asOptions).orElse("") + options;
    }

    /** The command that runs what another one has run, or has done again, with the files that are there then. */
    static String asNew(String command) {
        return command.replaceFirst("^samlad rerun( --period \\S+)( --from \\S+)?( --district \\S+)?", "samlad run$1");
    }
}
