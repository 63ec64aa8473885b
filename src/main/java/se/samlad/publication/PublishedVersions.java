package se.samlad.publication;

/** Remembers which version of a period a run was published as. */
@FunctionalInterface
public interface PublishedVersions {

    void record(long run, int version);
}
