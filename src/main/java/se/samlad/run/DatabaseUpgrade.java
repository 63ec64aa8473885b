package se.samlad.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.samlad.file.AtomicFile;

/**
 * Makes or upgrades the tables whole or not at all: what a database defines is kept at once, statement by statement, so that
 * an upgrade that is cut short could neither be used nor gone on with. It is undone by {@link DatabaseFile#opening}.
 */
@Component
class DatabaseUpgrade implements InitializingBean {

    /** The last migration. Flyway alone costs a tenth of a short run: it is built only where the database is older. */
    static final int NEWEST = 25;

    private static final String HISTORY = "flyway_schema_history";

    private final DataSource database;
    private final V1__BatchTables batchTables;
    private final Path home;

    DatabaseUpgrade(DataSource database, V1__BatchTables batchTables, @Value("${samlad.home}") Path home) {
        this.database = database;
        this.batchTables = batchTables;
        this.home = home;
    }

    @Override
    public void afterPropertiesSet() throws IOException {
        int version = version();
        if (version >= NEWEST) {
            return;
        }
        Path kept = DatabaseFile.of(home).beforeUpgrade();
        if (version == 0) {
            AtomicFile.writePrivate(kept, nothing -> {});
        } else {
            back(kept);
        }
        flyway(database, batchTables).load().migrate();
        Files.delete(kept);
    }

    /** The last migration that the database has; 0 when it is empty. */
    private int version() {
        JdbcClient client = JdbcClient.create(database);
        boolean isEmpty = client.sql("SELECT COUNT(*) FROM information_schema.tables WHERE table_name = ?")
                        .param(HISTORY)
                        .query(Integer.class)
                        .single()
                == 0;
        return isEmpty
                ? 0
                : client.sql("SELECT COALESCE(MAX(CAST(\"version\" AS INT)), 0) FROM \"" + HISTORY
                                + "\" WHERE \"success\"")
                        .query(Integer.class)
                        .single();
    }

    /** H2 writes the copy in its own time: it counts when it is whole. */
    private void back(Path kept) throws IOException {
        Path copy = kept.resolveSibling(kept.getFileName() + ".tmp");
        Files.deleteIfExists(copy);
        JdbcClient.create(database)
                .sql("BACKUP TO '" + copy.toAbsolutePath().toString().replace("'", "''") + "'")
                .update();
        Files.move(copy, kept, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Flyway over the migrations of this program. */
    static FluentConfiguration flyway(DataSource database, V1__BatchTables batchTables) {
        return Flyway.configure()
                .dataSource(database)
                .javaMigrations(batchTables)
                .locations("classpath:db/migration");
    }
}
