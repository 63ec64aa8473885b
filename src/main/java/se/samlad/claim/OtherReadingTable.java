package se.samlad.claim;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** What claims may mean besides their likeliest reading, ranked. */
@Repository
class OtherReadingTable {

    private static final String CLEAR = "DELETE FROM claim_reading WHERE run_id = :run AND file_number = :file";

    private static final String PUT = """
            INSERT INTO claim_reading (run_id, file_number, claim_number, place, selection, scope, whole)
            VALUES (:run, :file, :number, :place, :selection, :scope, :whole)
            """;

    private static final String ALL = """
            SELECT file_number, claim_number, selection, scope, whole
              FROM claim_reading
             WHERE run_id = :run
             ORDER BY file_number, claim_number, place
            """;

    private final NamedParameterJdbcTemplate jdbc;

    OtherReadingTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A claim of a run. */
    record Key(int fileNumber, int claimNumber) {

        static Key of(ResultSet row) throws SQLException {
            return new Key(row.getInt("file_number"), row.getInt("claim_number"));
        }
    }

    void replace(long run, int fileNumber, List<Claim> claims) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run).addValue("file", fileNumber));
        List<MapSqlParameterSource> rows = new ArrayList<>();
        for (Claim claim : claims) {
            for (int place = 0; place < claim.readings().size(); place++) {
                OtherReading other = claim.readings().get(place);
                rows.add(new MapSqlParameterSource("run", run)
                        .addValue("file", fileNumber)
                        .addValue("number", claim.number())
                        .addValue("place", place + 2)
                        .addValue("selection", other.selection().toString())
                        .addValue("scope", other.scope().name())
                        .addValue(
                                "whole", other.whole().map(Selection::toString).orElse(null)));
            }
        }
        jdbc.batchUpdate(PUT, rows.toArray(MapSqlParameterSource[]::new));
    }

    /** Those of a run by claim, the likelier first. */
    Map<Key, List<OtherReading>> all(long run) {
        Map<Key, List<OtherReading>> all = new HashMap<>();
        jdbc.query(ALL, new MapSqlParameterSource("run", run), row -> {
            all.computeIfAbsent(Key.of(row), none -> new ArrayList<>())
                    .add(new OtherReading(
                            Selection.parse(row.getString("selection")),
                            Scope.valueOf(row.getString("scope")),
                            Optional.ofNullable(row.getString("whole")).map(Selection::parse)));
        });
        return all;
    }
}
