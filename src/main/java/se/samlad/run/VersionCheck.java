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
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samlad.core.Message;
import se.samlad.core.Spelling;
import se.samlad.file.Sha256;

/**
 * Compares a published version with its manifest: is every file there, unchanged, and nothing else? Needs neither home nor
 * database, so that whoever was handed a version can check it.
 */
public final class VersionCheck {

    /** File systems allow 255 bytes a name; this leaves room for folders. */
    private static final int LONGEST_SHOWN = 600;

    private final Path folder;

    public VersionCheck(Path folder) {
        this.folder = folder;
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
    public record Compared(String period, int version, int files, String manifest, List<Message> problems)
            implements Result {

        public Compared {
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
        return new Compared(
                manifest.period(), manifest.version(), manifest.outputs().size(), sha256, problems);
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
