package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A home that an earlier version has filled is taken over with its rows. */
class UpgradeIntegrationTests {

    @TempDir
    private Path folder = Path.of("");

    private String url() {
        return "jdbc:h2:file:" + folder.resolve("samlad").toAbsolutePath();
    }

    private DriverManagerDataSource database() {
        return new DriverManagerDataSource(url(), "samlad", "samlad");
    }

    private void migrate(String target) {
        DatabaseUpgrade.flyway(database(), new V1__BatchTables())
                .target(MigrationVersion.fromVersion(target))
                .load()
                .migrate();
    }

    @Test
    void rowsOfAnEarlierVersionSurviveEveryMigration() throws SQLException {
        migrate("3");
        try (Connection connection = DriverManager.getConnection(url(), "samlad", "samlad");
                Statement sql = connection.createStatement()) {
            String hash = "a".repeat(64);
            sql.execute(
                    "INSERT INTO run (run_id, period, inputs, rules, history, version) VALUES (1, DATE '2025-07-01', '"
                            + hash + "', '" + hash + "', '" + hash + "', 1)");
            sql.execute(
                    "INSERT INTO submission_file (run_id, file_number, district, name, sha256, size, kind) VALUES (1, 1,"
                            + " 'vastra', 'lista.xlsx', '" + hash + "', 1, 'PARTICIPANT_LIST')");
            sql.execute(
                    "INSERT INTO list_row (run_id, file_number, sheet_number, row_number, sheet, hidden, fate, person_key,"
                            + " identity, enrolment_date, discharge_date, is_protected) VALUES (1, 1, 0, 2, 'Blad1', FALSE,"
                            + " 'ENROLMENT', '" + "b".repeat(32)
                            + "', 'ROW', DATE '2024-03-01', DATE '2024-09-01', FALSE)");
        }

        migrate("latest");

        try (Connection connection = DriverManager.getConnection(url(), "samlad", "samlad");
                Statement sql = connection.createStatement();
                ResultSet row =
                        sql.executeQuery("SELECT f.kind, r.enrolment_precision, r.discharge_precision FROM list_row r"
                                + " JOIN submission_file f ON f.run_id = r.run_id")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1) + " " + row.getString(2) + " " + row.getString(3))
                    .isEqualTo("PARTICIPANT_LIST DAY DAY");
        }
    }

    @Test
    void noMigrationIsNewerThanTheOneThatAHomeIsAskedFor() {
        migrate("latest");

        assertThat(DatabaseUpgrade.flyway(database(), new V1__BatchTables())
                        .load()
                        .info()
                        .current()
                        .getVersion()
                        .getVersion())
                .isEqualTo(String.valueOf(DatabaseUpgrade.NEWEST));
    }
}
