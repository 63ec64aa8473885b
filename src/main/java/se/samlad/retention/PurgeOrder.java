package se.samlad.retention;

import java.nio.file.Path;
import java.util.Optional;
import se.samlad.core.Period;

/**
 * What is to be purged.
 *
 * @param period one period; empty otherwise
 * @param before all periods before it; empty otherwise. With neither, all whose time is over
 * @param months how long after the report date rows are kept; 0 for as long as nobody purges them
 * @param isAnyway whether also what is neither approved nor followed by a later period
 * @param output where versions are published
 */
public record PurgeOrder(Optional<Period> period, Optional<Period> before, int months, boolean isAnyway, Path output) {

    /** All whose time is over. */
    public static PurgeOrder ofAge(int months, Path output) {
        return new PurgeOrder(Optional.empty(), Optional.empty(), months, false, output);
    }

    boolean isAbout(PurgeRule.Standing standing, PurgeRule rule) {
        Period its = standing.period();
        if (period.isPresent()) {
            return its.equals(period.get());
        }
        return before.map(limit -> its.compareTo(limit) < 0).orElseGet(() -> rule.isOver(its));
    }
}
