package se.samlad.run;

import java.util.Map;
import java.util.OptionalLong;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How much each step has made for a run, counted in its table: what Batch counts is not to be relied on (DESIGN §4.1). */
@Repository
class RowCounts {

    private static final Map<String, String> TABLES = Map.of(
            "receive", "submission_file",
            "readLists", "list_row",
            "readReports", "number_mention",
            "link", "duplicate_row",
            "count", "figure",
            "reconcile", "finding");

    private final JdbcClient jdbc;

    RowCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Files, rows, numbers of reports, duplicates, figures, findings; empty for steps that write files. */
    OptionalLong of(long run, String step) {
        String table = TABLES.get(step);
        return table == null
                ? OptionalLong.empty()
                : OptionalLong.of(jdbc.sql("SELECT COUNT(*) FROM " + table + " WHERE run_id = :run")
                        .param("run", run)
                        .query(Long.class)
                        .single());
    }
}
