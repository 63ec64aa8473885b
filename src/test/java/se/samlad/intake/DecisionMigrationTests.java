package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** A home that was in use before there were decisions keeps its files. */
class DecisionMigrationTests {

    private final SingleConnectionDataSource database =
            new SingleConnectionDataSource("jdbc:h2:mem:", "samlad", "samlad", true);
    private final JdbcClient jdbc = JdbcClient.create(database);

    @BeforeEach
    void anOlderHome() {
        migrate("V2__run_data");
        migrate("V3__columns_and_formats");
        jdbc.sql("INSERT INTO run VALUES (1, DATE '2026-01-01', 'i', 'r', 'h', 1)")
                .update();
        put(1, "PARTICIPANT_LIST");
        migrate("V6__decision_lines");
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    private void migrate(String name) {
        new ResourceDatabasePopulator(new ClassPathResource("db/migration/" + name + ".sql")).execute(database);
    }

    private void put(int number, String kind) {
        jdbc.sql("INSERT INTO submission_file (run_id, file_number, district, name, sha256, size, kind)"
                        + " VALUES (1, :number, 'norra', 'lista.xlsx', '', 1, :kind)")
                .param("number", number)
                .param("kind", kind)
                .update();
    }

    @Test
    void kindsStayAndDecisionsAreOneMore() {
        put(2, "DECISIONS");

        assertThat(jdbc.sql("SELECT kind FROM submission_file ORDER BY file_number")
                        .query(String.class)
                        .list())
                .containsExactly("PARTICIPANT_LIST", "DECISIONS");
    }

    @Test
    void noOtherKindIsTaken() {
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> put(2, "LETTER"));
    }
}
