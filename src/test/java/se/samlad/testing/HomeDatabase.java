package se.samlad.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database of a home, looked into or changed while no run uses it. */
public final class HomeDatabase {

    private final SamladRun run;

    private HomeDatabase(SamladRun run) {
        this.run = run;
    }

    /** The database of a run's home. */
    public static HomeDatabase of(SamladRun run) {
        return new HomeDatabase(run);
    }

    /** Carries out a statement. */
    public void change(String sql) throws SQLException {
        try (Connection database = open();
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a query, values with a blank between. */
    public List<String> rows(String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = open();
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join(" ", values));
            }
        }
        return rows;
    }

    /** Breaks the seal of the file, which anybody does who opens it. */
    public void unseal() {
        try {
            Files.deleteIfExists(run.home().resolve("db").resolve("samlad.sha256"));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Connection open() throws SQLException {
        unseal();
        return DriverManager.getConnection(
                "jdbc:h2:file:" + run.home().resolve("db").resolve("samlad").toAbsolutePath(), "samlad", "samlad");
    }
}
