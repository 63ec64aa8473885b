package se.samlad.run;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What runs rest on besides their inputs: the hash of each rule file, and of the earlier periods. */
@Repository
class BasisTable {

    private static final String PUT = """
            MERGE INTO run_basis AS t
            USING (VALUES (CAST(:run AS BIGINT), CAST(:name AS VARCHAR(40)))) AS s (run_id, name)
               ON t.run_id = s.run_id AND t.name = s.name
             WHEN NOT MATCHED THEN
               INSERT (run_id, name, sha256)
               VALUES (:run, :name, :sha256)
            """;

    private static final String OF_RUN = """
            SELECT name, sha256
              FROM run_basis
             WHERE run_id = :run
             ORDER BY name
            """;

    private final JdbcClient jdbc;

    BasisTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(long run, Map<String, String> basis) {
        basis.forEach((name, sha256) -> jdbc.sql(PUT)
                .param("run", run)
                .param("name", name)
                .param("sha256", sha256)
                .update());
    }

    /** The names of what is otherwise than it was for the run; all of them when the run has not kept it. */
    Set<String> changedSince(long run, Map<String, String> now) {
        Map<String, String> then = new HashMap<>();
        jdbc.sql(OF_RUN).param("run", run).query((java.sql.ResultSet row) -> {
            then.put(row.getString("name"), row.getString("sha256"));
        });
        Set<String> changed = new TreeSet<>();
        now.forEach((name, sha256) -> {
            if (!sha256.equals(then.get(name))) {
                changed.add(name);
            }
        });
        return changed;
    }
}
