package se.samlad.reconciliation;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;

/** What each finding of a run is about, to be compared with the versions before and after; hashes only. */
@Repository
class FindingTraceTable {

    private static final String CLEAR = "DELETE FROM finding_trace WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO finding_trace (run_id, ordinal, trace)
            VALUES (:run, :ordinal, :trace)
            """;

    private static final String ALL = """
            SELECT trace
              FROM finding_trace
             WHERE run_id = :run
             ORDER BY ordinal
            """;

    private static final String VERSION_BEFORE = """
            SELECT MAX(version)
              FROM run
             WHERE period = :period AND version < :version
            """;

    private static final String RUN_OF_VERSION = """
            SELECT run_id
              FROM run
             WHERE period = :period AND version = :version
            """;

    private final NamedParameterJdbcTemplate jdbc;

    FindingTraceTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the traces of a run's findings, in their order, instead of those that are kept already. */
    void replace(long run, List<String> traces) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
        MapSqlParameterSource[] rows = new MapSqlParameterSource[traces.size()];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new MapSqlParameterSource("run", run)
                    .addValue("ordinal", i + 1)
                    .addValue("trace", traces.get(i));
        }
        jdbc.batchUpdate(PUT, rows);
    }

    /** The traces of a run's findings, in their order; none for a run that was made before they were kept. */
    List<String> all(long run) {
        return jdbc.query(ALL, new MapSqlParameterSource("run", run), (row, n) -> row.getString("trace"));
    }

    /** The latest published version of a period before another; empty when that is the first. */
    OptionalInt versionBefore(Period period, int version) {
        @Nullable
        Integer before = jdbc.queryForObject(
                VERSION_BEFORE,
                new MapSqlParameterSource("period", period.reportDate()).addValue("version", version),
                Integer.class);
        return before == null ? OptionalInt.empty() : OptionalInt.of(before);
    }

    /** The run that a version was published from. */
    long runOf(Period period, int version) {
        return jdbc.query(
                        RUN_OF_VERSION,
                        new MapSqlParameterSource("period", period.reportDate()).addValue("version", version),
                        (row, n) -> row.getLong("run_id"))
                .get(0);
    }
}
