package se.samlad.publication;

import java.util.List;
import java.util.Optional;
import se.samlad.claim.Claim;
import se.samlad.core.Period;
import se.samlad.count.Figures;
import se.samlad.reconciliation.Finding;

/**
 * What was published before a run, to tell what has changed.
 *
 * @param version the version before of the same period; empty for the first
 * @param period the latest published period before; empty when there is none
 */
public record Earlier(Optional<OfVersion> version, Optional<OfPeriod> period) {

    /** Nothing was published before. */
    public static final Earlier NONE = new Earlier(Optional.empty(), Optional.empty());

    /** Another version of the same period, with what was said about it. */
    public record OfVersion(int version, Figures figures, List<Claim> claims, List<Finding> findings) {

        public OfVersion {
            claims = List.copyOf(claims);
            findings = List.copyOf(findings);
        }
    }

    /** The figures of an earlier period. */
    public record OfPeriod(Period period, Figures figures) {}
}
