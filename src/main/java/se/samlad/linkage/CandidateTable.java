package se.samlad.linkage;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.linkage.match.Guard;
import se.samlad.participant.RowKey;

/** Pairs of rows that may be about one person (DOMAIN I3c, I5), near misses among them. */
@Repository
public class CandidateTable {

    private static final int AT_A_TIME = 1000;

    private static final String CLEAR = "DELETE FROM candidate_pair WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO candidate_pair (run_id, left_file_number, left_sheet_number, left_row_number,
                                        right_file_number, right_sheet_number, right_row_number, score, state,
                                        evidence, guard, cluster, decided_by, decided_on, decision_reason)
            VALUES (:run, :leftFile, :leftSheet, :leftRow, :rightFile, :rightSheet, :rightRow, :score, :state,
                    :evidence, :guard, :cluster, :decidedBy, :decidedOn, :decisionReason)
            """;

    private static final String ALL = """
            SELECT *
              FROM candidate_pair
             WHERE run_id = :run
             ORDER BY left_file_number, left_sheet_number, left_row_number,
                      right_file_number, right_sheet_number, right_row_number
            """;

    private static final String OPEN = """
            SELECT COALESCE(ml.merged_into, l.person_key) AS one, COALESCE(mr.merged_into, r.person_key) AS other,
                   c.cluster
              FROM candidate_pair c
              JOIN list_row l
                ON l.run_id = c.run_id AND l.file_number = c.left_file_number
                   AND l.sheet_number = c.left_sheet_number AND l.row_number = c.left_row_number
              JOIN list_row r
                ON r.run_id = c.run_id AND r.file_number = c.right_file_number
                   AND r.sheet_number = c.right_sheet_number AND r.row_number = c.right_row_number
              LEFT JOIN person_merge ml
                ON ml.run_id = l.run_id AND ml.person_key = l.person_key
              LEFT JOIN person_merge mr
                ON mr.run_id = r.run_id AND mr.person_key = r.person_key
             WHERE c.run_id = :run AND c.state IN ('OPEN', 'UNSURE')
             ORDER BY c.left_file_number, c.left_sheet_number, c.left_row_number,
                      c.right_file_number, c.right_sheet_number, c.right_row_number
            """;

    private final NamedParameterJdbcTemplate jdbc;

    CandidateTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a run's pairs, and no others. */
    void replace(long run, List<Candidate> candidates) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
        for (int from = 0; from < candidates.size(); from += AT_A_TIME) {
            List<Candidate> some = candidates.subList(from, Math.min(candidates.size(), from + AT_A_TIME));
            jdbc.batchUpdate(
                    PUT, some.stream().map(each -> parameters(run, each)).toArray(MapSqlParameterSource[]::new));
        }
    }

    private static MapSqlParameterSource parameters(long run, Candidate candidate) {
        return new MapSqlParameterSource("run", run)
                .addValue("leftFile", candidate.left().fileNumber())
                .addValue("leftSheet", candidate.left().sheetNumber())
                .addValue("leftRow", candidate.left().rowNumber())
                .addValue("rightFile", candidate.right().fileNumber())
                .addValue("rightSheet", candidate.right().sheetNumber())
                .addValue("rightRow", candidate.right().rowNumber())
                .addValue("score", BigDecimal.valueOf(candidate.score()))
                .addValue("state", candidate.state().name())
                .addValue("evidence", Reasons.written(candidate.evidence()))
                .addValue("guard", candidate.guard().map(Guard::name).orElse(null))
                .addValue("cluster", candidate.cluster())
                .addValue(
                        "decidedBy",
                        candidate.decision().map(Candidate.Decided::by).orElse(null))
                .addValue(
                        "decidedOn",
                        candidate.decision().map(Candidate.Decided::on).orElse(null))
                .addValue(
                        "decisionReason",
                        candidate.decision().map(Candidate.Decided::why).orElse(null));
    }

    /** All pairs of a run in the order of the files. */
    public List<Candidate> all(long run) {
        return jdbc.query(ALL, new MapSqlParameterSource("run", run), (row, n) -> candidate(row));
    }

    /**
     * Two persons who may be one.
     *
     * @param cluster the number of the group of persons who may all be one; 0 for a pair that is in none
     */
    public record OpenPair(String one, String other, int cluster) {}

    /** The pairs on which the number of persons depends. */
    public List<OpenPair> open(long run) {
        return jdbc.query(
                OPEN,
                new MapSqlParameterSource("run", run),
                (row, n) -> new OpenPair(row.getString("one"), row.getString("other"), row.getInt("cluster")));
    }

    private static Candidate candidate(ResultSet row) throws SQLException {
        return new Candidate(
                place(row, "left"),
                place(row, "right"),
                row.getBigDecimal("score").doubleValue(),
                Candidate.State.valueOf(row.getString("state")),
                Reasons.read(row.getString("evidence")),
                Optional.ofNullable(row.getString("guard")).map(Guard::valueOf),
                row.getInt("cluster"),
                decided(row));
    }

    private static Optional<Candidate.Decided> decided(ResultSet row) throws SQLException {
        @Nullable String by = row.getString("decided_by");
        return by == null
                ? Optional.empty()
                : Optional.of(new Candidate.Decided(
                        by, row.getObject("decided_on", LocalDate.class), row.getString("decision_reason")));
    }

    private static RowKey place(ResultSet row, String side) throws SQLException {
        return new RowKey(
                row.getInt(side + "_file_number"),
                row.getInt(side + "_sheet_number"),
                row.getInt(side + "_row_number"));
    }
}
