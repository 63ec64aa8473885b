package se.samlad.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.participant.Identity;
import se.samlad.participant.RowKey;

/** Pairs of rows that may be about one person (DOMAIN I3c, I5); a reviewer decides. */
@Repository
public class CandidateTable {

    /** Same birth date, gender and name, and not two valid numbers (that would be two people). */
    private static final int SCORE_OF_SAME_NAME = 90;

    private static final String REASONS = "birthDate gender name";

    /** More people of one name, born on one day, are no candidates: the list says the same of all its rows. */
    private static final int MOST_OF_ONE_NAME = 50;

    private static final int AT_A_TIME = 1000;

    private static final String CLEAR = "DELETE FROM candidate_pair WHERE run_id = :run";

    private static final String NAMED = """
            SELECT file_number, sheet_number, row_number, name_key, person_key, identity
              FROM list_row
             WHERE run_id = :run AND name_key IS NOT NULL
             ORDER BY name_key, file_number, sheet_number, row_number
            """;

    private static final String PUT = """
            INSERT INTO candidate_pair (run_id, left_file_number, left_sheet_number, left_row_number,
                                        right_file_number, right_sheet_number, right_row_number, score, reasons)
            VALUES (:run, :leftFile, :leftSheet, :leftRow, :rightFile, :rightSheet, :rightRow, :score, :reasons)
            """;

    private static final String ALL = """
            SELECT left_file_number, left_sheet_number, left_row_number,
                   right_file_number, right_sheet_number, right_row_number, score, reasons
              FROM candidate_pair
             WHERE run_id = :run
             ORDER BY left_file_number, left_sheet_number, left_row_number,
                      right_file_number, right_sheet_number, right_row_number
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    CandidateTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * Two rows that may be about one person.
     *
     * @param score 0 to 100
     * @param reasons keys of what agrees, parted by blanks
     */
    public record Candidate(RowKey left, RowKey right, int score, String reasons) {}

    /** A row of somebody with a name. */
    private record Named(RowKey key, String name, String person, boolean byNumber) {}

    /** Finds a run's pairs anew: the same birth date, gender and name, and not both known by a number. */
    void find(long run) {
        jdbc.sql(CLEAR).param("run", run).update();
        List<Named> same = new ArrayList<>();
        List<MapSqlParameterSource> pairs = new ArrayList<>();
        jdbc.sql(NAMED).param("run", run).query((ResultSet row) -> {
            Named named = named(row);
            if (!same.isEmpty() && !same.get(0).name().equals(named.name())) {
                addPairs(run, same, pairs);
                same.clear();
                put(pairs, AT_A_TIME);
            }
            same.add(named);
        });
        addPairs(run, same, pairs);
        put(pairs, 1);
    }

    /** Puts the pairs when there are that many. */
    private void put(List<MapSqlParameterSource> pairs, int fewest) {
        if (pairs.size() >= fewest) {
            batch.batchUpdate(PUT, pairs.toArray(MapSqlParameterSource[]::new));
            pairs.clear();
        }
    }

    private static Named named(ResultSet row) throws SQLException {
        return new Named(
                new RowKey(row.getInt("file_number"), row.getInt("sheet_number"), row.getInt("row_number")),
                row.getString("name_key"),
                row.getString("person_key"),
                row.getString("identity").equals(Identity.PERSONAL_NUMBER.name()));
    }

    private static void addPairs(long run, List<Named> same, List<MapSqlParameterSource> pairs) {
        if (same.size() > MOST_OF_ONE_NAME) {
            return;
        }
        for (int left = 0; left < same.size(); left++) {
            for (Named right : same.subList(left + 1, same.size())) {
                Named one = same.get(left);
                if (!one.person().equals(right.person()) && !(one.byNumber() && right.byNumber())) {
                    pairs.add(pair(run, one.key(), right.key()));
                }
            }
        }
    }

    private static MapSqlParameterSource pair(long run, RowKey left, RowKey right) {
        return new MapSqlParameterSource("run", run)
                .addValue("leftFile", left.fileNumber())
                .addValue("leftSheet", left.sheetNumber())
                .addValue("leftRow", left.rowNumber())
                .addValue("rightFile", right.fileNumber())
                .addValue("rightSheet", right.sheetNumber())
                .addValue("rightRow", right.rowNumber())
                .addValue("score", SCORE_OF_SAME_NAME)
                .addValue("reasons", REASONS);
    }

    /** All pairs of a run in the order of the files. */
    public List<Candidate> all(long run) {
        return jdbc.sql(ALL)
                .param("run", run)
                .query((row, n) -> new Candidate(
                        new RowKey(row.getInt(1), row.getInt(2), row.getInt(3)),
                        new RowKey(row.getInt(4), row.getInt(5), row.getInt(6)),
                        row.getInt("score"),
                        row.getString("reasons")))
                .list();
    }
}
