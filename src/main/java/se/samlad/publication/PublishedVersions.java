package se.samlad.publication;

import java.util.Optional;
import se.samlad.core.Period;

/** Remembers which version of a period a run was published as. */
public interface PublishedVersions {

    void record(long run, int version);

    /** What a run's version rests on, published or about to be. */
    PublicationHead head(long run, int version);

    /** The version of the same period that was published before a version; empty for the first. */
    Optional<Published> before(Period period, int version);

    /** The newest version of the latest published period before a period; empty when there is none. */
    Optional<Published> before(Period period);

    /** A run that was published. */
    record Published(long run, Period period, int version) {}
}
