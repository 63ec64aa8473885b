package se.samlad.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samlad.file.AtomicFile;

/**
 * Makes or upgrades the tables whole or not at all: what a database defines is kept at once, statement by statement, so that
 * an upgrade that is cut short could neither be used nor gone on with. It is undone by {@link DatabaseFile#opening}.
 */
@Component
class DatabaseUpgrade implements FlywayMigrationStrategy {

    private final Path home;

    DatabaseUpgrade(@Value("${samlad.home}") Path home) {
        this.home = home;
    }

    @Override
    public void migrate(Flyway flyway) {
        if (flyway.info().pending().length == 0) {
            return;
        }
        try {
            Path kept = DatabaseFile.of(home).beforeUpgrade();
            if (flyway.info().applied().length == 0) {
                AtomicFile.writePrivate(kept, nothing -> {});
            } else {
                back(flyway, kept);
            }
            flyway.migrate();
            Files.delete(kept);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** H2 writes the copy in its own time: it counts when it is whole. */
    private static void back(Flyway flyway, Path kept) throws IOException {
        Path copy = kept.resolveSibling(kept.getFileName() + ".tmp");
        Files.deleteIfExists(copy);
        JdbcClient.create(flyway.getConfiguration().getDataSource())
                .sql("BACKUP TO '" + copy.toAbsolutePath().toString().replace("'", "''") + "'")
                .update();
        Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
    }
}
