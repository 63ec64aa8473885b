package se.samlad.run;

import java.util.Set;
import java.util.TreeSet;
import se.samlad.file.Sha256;

/**
 * What a district has sent for a period until now.
 *
 * @param district its id
 * @param name what people call it
 * @param hasList whether a participant list is there that can be read
 * @param hasReport whether a status report is there that can be read
 * @param isBeingWritten whether a file changes while it is looked at, or somebody keeps it to himself
 * @param isSilent whether nothing at all has come
 * @param files the SHA-256 of each file's bytes that could be read
 */
public record Arrival(
        String district,
        String name,
        boolean hasList,
        boolean hasReport,
        boolean isBeingWritten,
        boolean isSilent,
        Set<String> files) {

    public Arrival {
        files = Set.copyOf(files);
    }

    /** Whether there is nothing to wait for. */
    public boolean isComplete() {
        return hasList && hasReport && !isBeingWritten;
    }

    /** Whether the district has other files than a version was made of, and none of them is being written. */
    public boolean isLaterThan(Publication version) {
        return !files.isEmpty() && !isBeingWritten && !files.equals(version.filesOf(district));
    }

    /** Tells one state of the district's files from another. */
    public String fingerprint() {
        return Sha256.of(String.join("\n", new TreeSet<>(files)));
    }
}
