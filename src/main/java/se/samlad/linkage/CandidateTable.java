package se.samlad.linkage;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.participant.RowKey;

/** Pairs of rows that may be about one person (DOMAIN I3c, I5); a reviewer decides. */
@Repository
public class CandidateTable {

    /** Same birth date, gender and name, and not two valid numbers (that would be two people). */
    private static final int SCORE_OF_SAME_NAME = 90;

    private static final String REASONS = "birthDate gender name";

    private static final String CLEAR = "DELETE FROM candidate_pair WHERE run_id = :run";

    private static final String FIND = """
            INSERT INTO candidate_pair (run_id, left_file_number, left_sheet_number, left_row_number,
                                        right_file_number, right_sheet_number, right_row_number, score, reasons)
            SELECT a.run_id, a.file_number, a.sheet_number, a.row_number,
                   b.file_number, b.sheet_number, b.row_number, :score, :reasons
              FROM list_row a
              JOIN list_row b
                ON b.run_id = a.run_id AND b.name_key = a.name_key AND b.person_key <> a.person_key
             WHERE a.run_id = :run
               AND (a.identity <> 'PERSONAL_NUMBER' OR b.identity <> 'PERSONAL_NUMBER')
               AND (a.file_number, a.sheet_number, a.row_number) < (b.file_number, b.sheet_number, b.row_number)
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

    CandidateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Two rows that may be about one person.
     *
     * @param score 0 to 100
     * @param reasons keys of what agrees, parted by blanks
     */
    public record Candidate(RowKey left, RowKey right, int score, String reasons) {}

    void find(long run) {
        jdbc.sql(CLEAR).param("run", run).update();
        jdbc.sql(FIND)
                .param("run", run)
                .param("score", SCORE_OF_SAME_NAME)
                .param("reasons", REASONS)
                .update();
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
