package se.samlad.run;

import java.nio.file.Path;
import java.util.Optional;
import se.samlad.core.Period;

/**
 * A submission that somebody wants to try.
 *
 * @param folder the folder that holds its files
 * @param district the district's id; empty for the one that the folder or the files name
 * @param period empty for the one that the folder above or the files name
 * @param output the folder into which what was found is written
 */
public record TrialRequest(Path folder, Optional<String> district, Optional<Period> period, Path output) {}
