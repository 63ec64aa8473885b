package se.samlad.publication;

import java.util.Optional;
import se.samlad.core.Period;
import se.samlad.count.Figures;

/**
 * What was published before a run, to tell what has changed.
 *
 * @param version the version before of the same period; empty for the first
 * @param period the latest published period before; empty when there is none
 */
public record Earlier(Optional<OfVersion> version, Optional<OfPeriod> period) {

    /** The figures of another version of the same period. */
    public record OfVersion(int version, Figures figures) {}

    /** The figures of an earlier period. */
    public record OfPeriod(Period period, Figures figures) {}
}
