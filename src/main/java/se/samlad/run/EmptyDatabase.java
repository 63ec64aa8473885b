package se.samlad.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.core.io.ClassPathResource;
import se.samlad.file.AtomicFile;

/**
 * A database that has its tables and nothing in them: the build leaves one in the packaged program, since making the
 * tables is a tenth of a short run (docs/decisions/0036). Where it is missing the tables are made at the first start.
 */
public final class EmptyDatabase {

    /** The home whose database the build makes, as a folder among the packaged classes. */
    private static final Path PACKAGED = Path.of("empty-home");

    private EmptyDatabase() {}

    /** Gives a home that has no database this one; an encrypted one makes its own, with its own key. */
    public static void in(Path home, HomeSeal seal) throws IOException {
        Path file = HomeSeal.database(home);
        ClassPathResource packaged =
                new ClassPathResource(HomeSeal.database(PACKAGED).toString().replace('\\', '/'));
        if (seal.key().isPresent() || Files.exists(file) || !packaged.exists()) {
            return;
        }
        try (InputStream in = packaged.getInputStream()) {
            Files.createDirectories(file.getParent());
            AtomicFile.writePrivate(file, in::transferTo);
        }
    }
}
