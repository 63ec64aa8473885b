package se.samlad.retention;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The home's files that hold what districts have sent: copies of their files, and what killed processes left behind. */
@Component
class HomeFiles {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    /** What a database that was killed while it wrote its file anew, or that was told to trace, leaves beside it. */
    private static final Pattern LEFT_BY_H2 = Pattern.compile("samlad\\..*(tempFile|newFile|temp\\.db|trace\\.db)");

    /** A damaged database that was set aside for another (docs/decisions/0039); it holds all periods. */
    private static final Pattern SET_ASIDE = Pattern.compile("db-[0-9]{8}-[0-9]{6}");

    private final Path home;

    HomeFiles(@Value("${samlad.home}") Path home) {
        this.home = home;
    }

    /** How many copies there are of files with these hashes. */
    long copies(Set<String> hashes) throws IOException {
        return under(home.resolve("work").resolve("snapshots")).stream()
                .filter(Files::isRegularFile)
                .filter(file -> isOf(file, hashes))
                .count();
    }

    /** Takes all away but the copies of files with these hashes. */
    void keepOnly(Set<String> hashes) throws IOException {
        for (Path path : under(home.resolve("work"))) {
            boolean isKept = isSnapshot(path) && isOf(path, hashes);
            if (!isKept && (!Files.isDirectory(path) || isEmpty(path))) {
                Files.deleteIfExists(path);
            }
        }
        for (Path path : under(home.resolve("db"))) {
            if (LEFT_BY_H2.matcher(name(path)).matches()) {
                Files.deleteIfExists(path);
            }
        }
        for (Path aside : children(home)) {
            if (SET_ASIDE.matcher(name(aside)).matches()) {
                delete(aside);
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        for (Path path : under(folder)) {
            Files.deleteIfExists(path);
        }
        Files.deleteIfExists(folder);
    }

    /** Takes away what runs that were never shown have left of a period beside its versions. */
    void removeUnfinished(Path periodFolder) throws IOException {
        for (Path folder : children(periodFolder)) {
            if (name(folder).matches("\\.v[0-9]+-(unfinished|replaced)")) {
                delete(folder);
            }
        }
    }

    /** The versions of a period that are shown. */
    static List<Path> versions(Path periodFolder) throws IOException {
        return children(periodFolder).stream()
                .filter(folder -> name(folder).matches("v[0-9]+"))
                .sorted()
                .toList();
    }

    private boolean isSnapshot(Path path) {
        return path.startsWith(home.resolve("work").resolve("snapshots"));
    }

    private static boolean isOf(Path file, Set<String> hashes) {
        Matcher hash = HASH.matcher(name(file));
        return hash.lookingAt() && hashes.contains(hash.group());
    }

    /** The deepest first, without the folder itself. */
    private static List<Path> under(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            return tree.filter(path -> !path.equals(folder))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (NoSuchFileException none) {
            return List.of();
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        return children(folder).isEmpty();
    }

    private static String name(Path path) {
        return String.valueOf(path.getFileName());
    }
}
