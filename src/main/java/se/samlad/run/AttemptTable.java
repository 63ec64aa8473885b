package se.samlad.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every time a run was started or continued, and how that ended. */
@Repository
class AttemptTable {

    private static final String START = """
            INSERT INTO run_attempt (run_id, attempt, started_at, state, command, pid, reused_steps)
            SELECT :run, COALESCE(MAX(attempt), 0) + 1, :now, 'RUNNING', :command, :pid, :reused
              FROM run_attempt
             WHERE run_id = :run
            """;

    private static final String LAST = "SELECT MAX(attempt) FROM run_attempt WHERE run_id = :run";

    private static final String END = """
            UPDATE run_attempt
               SET state = :state, ended_at = :now, code = :code, step = :step, file_number = :file
             WHERE run_id = :run AND attempt = :attempt
            """;

    private static final String INTERRUPT = """
            UPDATE run_attempt
               SET state = 'INTERRUPTED'
             WHERE state = 'RUNNING'
            """;

    private static final String ALL = """
            SELECT *
              FROM run_attempt
             ORDER BY run_id, attempt
            """;

    private static final String FIRST_SEEN = """
            SELECT f.sha256, MIN(a.started_at) AS first_seen
              FROM submission_file f
              JOIN run_attempt a
                ON a.run_id = f.run_id
             GROUP BY f.sha256
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    AttemptTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Begins an attempt and gives its number. */
    int start(long run, String command, String reusedSteps) {
        jdbc.sql(START)
                .param("run", run)
                .param("now", thisMoment())
                .param("command", command)
                .param("pid", ProcessHandle.current().pid())
                .param("reused", reusedSteps)
                .update();
        return jdbc.sql(LAST).param("run", run).query(Integer.class).single();
    }

    void end(long run, int attempt, AttemptState state, Optional<Attempt.Failure> failure) {
        jdbc.sql(END)
                .param("state", state.name())
                .param("now", thisMoment())
                .param("code", failure.map(Attempt.Failure::code).orElse(null))
                .param("step", failure.flatMap(Attempt.Failure::step).orElse(null))
                .param("file", failure.flatMap(Attempt.Failure::file).orElse(null))
                .param("run", run)
                .param("attempt", attempt)
                .update();
    }

    /** Those that were going on when their process went: only whoever holds the home's lock may say so. */
    List<Attempt> interrupt() {
        List<Attempt> running = all().stream()
                .filter(each -> each.state() == AttemptState.RUNNING)
                .toList();
        jdbc.sql(INTERRUPT).update();
        return running;
    }

    /** All attempts, by run and number. */
    List<Attempt> all() {
        return jdbc.sql(ALL).query((row, n) -> attempt(row)).list();
    }

    /** When a run first saw the bytes with that SHA-256. */
    Map<String, Instant> firstSeen() {
        Map<String, Instant> seen = new HashMap<>();
        jdbc.sql(FIRST_SEEN).query((ResultSet row) -> {
            seen.put(
                    row.getString("sha256"),
                    row.getObject("first_seen", OffsetDateTime.class).toInstant());
        });
        return seen;
    }

    private static Attempt attempt(ResultSet row) throws SQLException {
        String code = row.getString("code");
        return new Attempt(
                row.getLong("run_id"),
                row.getInt("attempt"),
                row.getObject("started_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("ended_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                AttemptState.valueOf(row.getString("state")),
                row.getString("command"),
                row.getString("reused_steps"),
                code == null
                        ? Optional.empty()
                        : Optional.of(new Attempt.Failure(
                                code,
                                Optional.ofNullable(row.getString("step")),
                                Optional.ofNullable(row.getObject("file_number", Integer.class)))));
    }

    private OffsetDateTime thisMoment() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
