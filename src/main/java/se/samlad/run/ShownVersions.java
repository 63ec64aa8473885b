package se.samlad.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samlad.core.Period;

/**
 * The versions of a period that an output folder shows, whether the database knows them or not: what is shown is never
 * replaced by something else (docs/decisions/0039).
 *
 * @param newest its number; 0 for none
 * @param manifest the newest's; empty when it cannot be read
 */
record ShownVersions(int newest, Optional<PublishedManifest> manifest) {

    private static final Pattern VERSION = Pattern.compile("v[1-9][0-9]{0,8}");

    static ShownVersions of(Path output, Period period) {
        Path folder = output.resolve(period.toString());
        try {
            int newest = newest(folder);
            Path manifest = RunPlanner.folder(output, period, newest).resolve(PublishedManifest.NAME);
            return new ShownVersions(
                    newest, Files.exists(manifest) ? PublishedManifest.read(manifest) : Optional.empty());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int newest(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.map(child -> String.valueOf(child.getFileName()))
                    .filter(name -> VERSION.matcher(name).matches())
                    .map(name -> Integer.parseInt(name.substring(1)))
                    .max(Comparator.naturalOrder())
                    .orElse(0);
        }
    }

    /**
     * The number of a version that is to be made: the database's next, unless that or a higher one is shown. One that was made
     * of the same, by a process that was killed before it could say so, or known to a database that is lost, is made again.
     */
    int next(int known, String inputs, String rules, String history) {
        boolean isTheSame = newest == known
                && manifest.filter(each -> each.head().restsOn(inputs, rules, history))
                        .isPresent();
        return newest < known || isTheSame ? known : newest + 1;
    }
}
