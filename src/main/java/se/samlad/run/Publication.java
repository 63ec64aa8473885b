package se.samlad.run;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The latest published version of a period.
 *
 * @param at when it was published; empty for versions of before that was kept
 * @param files the SHA-256 of the files it was made of, by the district's id
 */
public record Publication(int version, Optional<Instant> at, Map<String, Set<String>> files) {

    public Publication {
        files = Map.copyOf(files);
    }

    /** The files it was made of that a district had sent. */
    public Set<String> filesOf(String district) {
        return files.getOrDefault(district, Set.of());
    }
}
