package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import se.samlad.audit.Deed;
import se.samlad.audit.Entry;
import se.samlad.audit.Trail;
import se.samlad.core.Message;

/** Looks for a published version in the trail of the home that published it, and whether the trail is whole. */
final class TrailCheck {

    private final Path home;

    TrailCheck(Path home) {
        this.home = home;
    }

    /**
     * Compares.
     *
     * @param sha256 the manifest's own
     */
    VersionCheck.TrailResult of(PublishedManifest manifest, String sha256) throws IOException {
        boolean isOlder = manifest.stated().isEmpty();
        if (!Trail.isIn(home)) {
            boolean isGone = !isOlder && Files.isDirectory(home.resolve("db"));
            return isGone
                    ? new VersionCheck.TrailResult(true, 0, OptionalLong.empty(), List.of(Message.of("E666", 0)))
                    : VersionCheck.TrailResult.NO_HOME;
        }
        Trail trail = Trail.of(home);
        List<Message> problems = new ArrayList<>(trail.problems());
        OptionalLong place = trail.entries().stream()
                .filter(entry -> isOf(entry, manifest))
                .filter(entry -> entry.about().getOrDefault("manifest", sha256).equals(sha256))
                .mapToLong(Entry::number)
                .max();
        boolean isKnown = trail.entries().stream().anyMatch(entry -> isOf(entry, manifest));
        if (place.isEmpty() && (!isOlder || isKnown)) {
            problems.add(Message.of("E667", manifest.period(), manifest.version()));
        }
        return new VersionCheck.TrailResult(true, trail.entries().size(), place, problems);
    }

    private static boolean isOf(Entry entry, PublishedManifest manifest) {
        boolean isOfVersion = entry.what() == Deed.PUBLISHED
                && manifest.period().equals(entry.about().get("period"))
                && Integer.toString(manifest.version()).equals(entry.about().get("version"));
        return isOfVersion
                && (manifest.stated().isEmpty()
                        || manifest.stated().equals(entry.about().get("head")));
    }
}
