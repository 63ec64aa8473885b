package se.samlad.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;

/** The periods that the schedule watches, and what it has seen and done of each. */
@Repository
class ScheduleTable {

    private static final String WATCH = """
            INSERT INTO schedule_period (period, waits_for, late_from)
            SELECT CAST(:period AS DATE), '', ''
             WHERE NOT EXISTS (SELECT 1 FROM schedule_period WHERE period = :period)
            """;

    private static final String SEE = """
            UPDATE schedule_period
               SET seen_at = :now, waits_for = :waits, late_from = :late
             WHERE period = :period
            """;

    private static final String TAKE = """
            UPDATE schedule_period
               SET owner = :owner, taken_at = :now
             WHERE period = :period AND settled_at IS NULL
            """;

    private static final String SETTLE = """
            UPDATE schedule_period
               SET settled_at = :now, waits_for = ''
             WHERE period = :period AND settled_at IS NULL
            """;

    private static final String ALL = "SELECT * FROM schedule_period ORDER BY period";

    private final JdbcClient jdbc;

    ScheduleTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A period as it stands.
     *
     * @param seen when it was last looked at; empty when it has not been
     * @param waitsFor the districts' names, with commas; empty when nothing is waited for
     * @param lateFrom the names of districts with other files than the latest version's; empty for none
     * @param owner which process ran it last; empty when none did
     */
    record Row(
            Period period,
            Optional<Instant> seen,
            String waitsFor,
            String lateFrom,
            Optional<String> owner,
            Optional<Instant> taken,
            Optional<Instant> settled) {}

    /** Begins to watch a period, unless it is watched. */
    void watch(Period period) {
        statement(WATCH, period).update();
    }

    /** Keeps what was seen. */
    void see(Period period, Instant now, String waitsFor, String lateFrom) {
        statement(SEE, period)
                .param("now", utc(now))
                .param("waits", waitsFor)
                .param("late", lateFrom)
                .update();
    }

    /** Keeps who runs a period, and since when; nothing when it is settled. */
    void take(Period period, String owner, Instant now) {
        statement(TAKE, period).param("owner", owner).param("now", utc(now)).update();
    }

    /** The period is run: it is not run again. */
    void settle(Period period, Instant now) {
        statement(SETTLE, period).param("now", utc(now)).update();
    }

    private JdbcClient.StatementSpec statement(String sql, Period period) {
        return jdbc.sql(sql).param("period", period.reportDate());
    }

    /** All that are watched, by period. */
    List<Row> all() {
        return jdbc.sql(ALL).query((row, n) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new Period(row.getObject("period", LocalDate.class)),
                instant(row, "seen_at"),
                row.getString("waits_for"),
                row.getString("late_from"),
                Optional.ofNullable(row.getString("owner")),
                instant(row, "taken_at"),
                instant(row, "settled_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
