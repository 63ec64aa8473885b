package se.samlad.run;

import java.nio.file.Path;
import java.util.Optional;
import se.samlad.core.Period;

/**
 * What somebody asks to be consolidated.
 *
 * @param period empty for the newest that the input has
 */
public record RunRequest(Optional<Period> period, Path input, Path output) {}
