package se.samlad.retention;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;

/** The database's file, in which deleted rows stand until something else is written over them. */
@Component
class DatabaseRewrite {

    private final DataSource source;

    DatabaseRewrite(DataSource source) {
        this.source = source;
    }

    /** Writes it anew with what the database holds and nothing else; H2 is closed by it, so nothing can be asked afterwards. */
    void rewrite() throws SQLException {
        boolean isRewritten = false;
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            boolean h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            statement.execute(h2 ? "SHUTDOWN COMPACT" : "VACUUM FULL");
            isRewritten = true;
        } catch (SQLException refused) {
            // A connection of a database that is closed cannot be given back.
            if (!isRewritten) {
                throw refused;
            }
        }
    }
}
