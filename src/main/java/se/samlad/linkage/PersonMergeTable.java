package se.samlad.linkage;

import java.sql.ResultSet;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** Who is whom by a reviewer's decision: a small table on top of the persons that the lists name. */
@Repository
class PersonMergeTable {

    private static final String CLEAR = "DELETE FROM person_merge WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO person_merge (run_id, person_key, merged_into)
            VALUES (:run, :person, :into)
            """;

    private static final String ALL = """
            SELECT person_key, merged_into
              FROM person_merge
             WHERE run_id = :run
             ORDER BY person_key
            """;

    private final NamedParameterJdbcTemplate jdbc;

    PersonMergeTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps who is merged into whom, and nothing else for the run. */
    void replace(long run, Map<String, String> merges) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
        jdbc.batchUpdate(
                PUT,
                merges.entrySet().stream()
                        .map(merge -> new MapSqlParameterSource("run", run)
                                .addValue("person", merge.getKey())
                                .addValue("into", merge.getValue()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** A run's person keys and what each is merged into. */
    Map<String, String> all(long run) {
        Map<String, String> merges = new TreeMap<>();
        jdbc.query(ALL, Map.of("run", run), (ResultSet row) -> {
            merges.put(row.getString("person_key"), row.getString("merged_into"));
        });
        return merges;
    }
}
