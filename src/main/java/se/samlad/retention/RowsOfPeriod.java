package se.samlad.retention;

import java.sql.ResultSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;
import se.samlad.core.Texts;
import se.samlad.reconciliation.FindingTable;

/** What a period's runs have left in the database, counted and taken away as {@link Holdings} says. */
@Repository
class RowsOfPeriod {

    private static final String OF_RUNS = " WHERE run_id IN (SELECT r.run_id FROM run r WHERE r.period = :period)";

    private static final String RUNS = "SELECT run_id FROM run WHERE period = :period ORDER BY run_id";

    private static final String HASHES = "SELECT DISTINCT sha256 FROM submission_file" + OF_RUNS;

    private static final String BLANK_FILES =
            "UPDATE submission_file SET name = '', refusal_code = NULL, refusal_arguments = NULL" + OF_RUNS;

    private static final String BLANK_CLAIMS = "UPDATE claim SET sentence = '', text = ''" + OF_RUNS;

    private static final String BLANK_COMMENTS = "UPDATE review_decision SET comment_text = ''" + OF_RUNS;

    private static final String BLANK_DECISIONS = """
            UPDATE decision
               SET left_place = :place, right_place = :place, reason = :reason
             WHERE period = :period
            """;

    private final JdbcClient jdbc;
    private final FindingTable findings;

    RowsOfPeriod(JdbcClient jdbc, FindingTable findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    /** How much would go, by the names of {@link Holdings}. */
    Map<String, Long> counts(Period period) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (Holdings.Gone gone : Holdings.GONE) {
            long rows = of(period, "SELECT COUNT(*) FROM " + gone.table() + OF_RUNS)
                    .query(Long.class)
                    .single();
            counts.merge(gone.counted(), rows, Long::sum);
        }
        return counts;
    }

    /** The SHA-256 of all files that came in for it. */
    Set<String> hashes(Period period) {
        return new TreeSet<>(of(period, HASHES).query(String.class).list());
    }

    /** Takes it away. */
    void remove(Period period) {
        for (Holdings.Gone gone : Holdings.GONE) {
            of(period, "DELETE FROM " + gone.table() + OF_RUNS).update();
        }
        List.of(BLANK_FILES, BLANK_CLAIMS, BLANK_COMMENTS)
                .forEach(blank -> of(period, blank).update());
        of(period, BLANK_DECISIONS)
                .param("place", Texts.get("purged.place"))
                .param("reason", Texts.get("purged.reason"))
                .update();
        of(period, RUNS).query((ResultSet run) -> findings.forgetWords(run.getLong("run_id")));
    }

    private JdbcClient.StatementSpec of(Period period, String sql) {
        return jdbc.sql(sql).param("period", period.reportDate());
    }
}
