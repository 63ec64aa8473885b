package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samlad.core.Message;
import se.samlad.core.Spelling;
import se.samlad.file.Sha256;

/**
 * Compares a published version with its manifest: is every file there, unchanged, and nothing else? Needs no database, so that
 * whoever was handed a version can check it; where the home is, the version is looked for in its trail too.
 */
public final class VersionCheck {

    /** File systems allow 255 bytes a name; this leaves room for folders. */
    private static final int LONGEST_SHOWN = 600;

    private final Path folder;
    private final Path home;

    /**
     * A check.
     *
     * @param home the home that may have published it; need not be there
     */
    public VersionCheck(Path folder, Path home) {
        this.folder = folder;
        this.home = home;
    }

    /** How it went. */
    public sealed interface Result {}

    /** There is nothing to compare. */
    public record NoVersion(Message reason) implements Result {}

    /**
     * The comparison was made.
     *
     * @param files how many the manifest names
     * @param manifest the manifest's own SHA-256, to be compared with what was noted elsewhere
     * @param problems files that are missing, changed or extra, by path; none when all is as it was published
     */
    public record Compared(
            String period, int version, int files, String manifest, List<Message> problems, TrailResult trail)
            implements Result {

        public Compared {
            problems = List.copyOf(problems);
        }
    }

    /**
     * What the trail says.
     *
     * @param isLookedAt whether the home has one
     * @param place the number of the entry that tells of the version; empty when none does
     * @param problems what is wrong with the trail, and whether the version is missing in it
     */
    public record TrailResult(boolean isLookedAt, int entries, OptionalLong place, List<Message> problems) {

        static final TrailResult NO_HOME = new TrailResult(false, 0, OptionalLong.empty(), List.of());

        public TrailResult {
            problems = List.copyOf(problems);
        }
    }

    /** Compares. A link is never followed: it is no file of the version. */
    public Result check() throws IOException {
        Path file = folder.resolve(PublishedManifest.NAME);
        if (!isFile(file)) {
            return new NoVersion(Message.of("E656", shown(folder.toString())));
        }
        Optional<PublishedManifest> manifest = PublishedManifest.read(file);
        return manifest.isPresent()
                ? compare(manifest.get(), Sha256.of(file))
                : new NoVersion(Message.of("E657", shown(file.toString())));
    }

    private Compared compare(PublishedManifest manifest, String sha256) throws IOException {
        Set<String> extra = new TreeSet<>(found());
        List<Message> problems = new ArrayList<>();
        for (Map.Entry<String, String> output : manifest.outputs().entrySet()) {
            extra.remove(output.getKey());
            problem(output.getKey(), output.getValue()).ifPresent(problems::add);
        }
        extra.forEach(path -> problems.add(Message.of("E663", shown(path))));
        if (!manifest.stated().isEmpty()
                && !manifest.stated().equals(manifest.head().hash())) {
            problems.add(Message.of("E668", PublishedManifest.NAME));
        }
        return new Compared(
                manifest.period(),
                manifest.version(),
                manifest.outputs().size(),
                sha256,
                problems,
                new TrailCheck(home).of(manifest, sha256));
    }

    private Optional<Message> problem(String path, String sha256) throws IOException {
        if (!isThere(path)) {
            return Optional.of(Message.of("E661", shown(path)));
        }
        return Sha256.of(folder.resolve(path)).equals(sha256)
                ? Optional.empty()
                : Optional.of(Message.of("E662", shown(path)));
    }

    private boolean isThere(String path) {
        try {
            return isFile(folder.resolve(path));
        } catch (InvalidPathException noNameHere) {
            return false;
        }
    }

    private static boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** Everything in the folder but folders and the manifest itself. */
    private List<String> found() throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> folder.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(PublishedManifest.NAME))
                    .toList();
        }
    }

    private static String shown(String path) {
        return Spelling.visible(path, LONGEST_SHOWN);
    }
}
