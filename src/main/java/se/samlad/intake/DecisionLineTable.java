package se.samlad.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The reviewers' decisions that came in with a run. */
@Repository
public class DecisionLineTable {

    private static final String CLEAR = "DELETE FROM decision_line WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO decision_line (run_id, line, left_district, left_file, left_sheet, left_row, right_district,
                                       right_file, right_sheet, right_row, verdict, decided_by, decided_on, reason)
            VALUES (:run, :line, :leftDistrict, :leftFile, :leftSheet, :leftRow, :rightDistrict,
                    :rightFile, :rightSheet, :rightRow, :verdict, :decidedBy, :decidedOn, :reason)
            """;

    private static final String ALL = """
            SELECT *
              FROM decision_line
             WHERE run_id = :run
             ORDER BY line
            """;

    private final NamedParameterJdbcTemplate jdbc;

    DecisionLineTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps the lines that count, instead of those that are kept already. */
    void put(long run, List<DecisionLine> lines) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
        MapSqlParameterSource[] rows =
                lines.stream().map(line -> parameters(run, line)).toArray(MapSqlParameterSource[]::new);
        if (rows.length > 0) {
            jdbc.batchUpdate(PUT, rows);
        }
    }

    private static MapSqlParameterSource parameters(long run, DecisionLine line) {
        MapSqlParameterSource parameters = new MapSqlParameterSource("run", run)
                .addValue("line", line.line())
                .addValue("verdict", line.verdict().name())
                .addValue("decidedBy", line.decidedBy())
                .addValue("decidedOn", line.decidedOn())
                .addValue("reason", line.reason());
        place(parameters, "left", line.left());
        place(parameters, "right", line.right());
        return parameters;
    }

    private static void place(MapSqlParameterSource parameters, String side, DecisionLine.Place place) {
        parameters
                .addValue(side + "District", place.district())
                .addValue(side + "File", place.file())
                .addValue(side + "Sheet", place.sheet())
                .addValue(side + "Row", place.row());
    }

    /** All decisions of a run, by line: one on a pair at most, and each with all that a decision needs. */
    public List<DecisionLine> all(long run) {
        return jdbc.query(
                ALL,
                new MapSqlParameterSource("run", run),
                (row, n) -> new DecisionLine(
                        row.getInt("line"),
                        place(row, "left_"),
                        place(row, "right_"),
                        DecisionLine.Verdict.valueOf(row.getString("verdict")),
                        row.getString("decided_by"),
                        row.getObject("decided_on", LocalDate.class),
                        row.getString("reason")));
    }

    private static DecisionLine.Place place(ResultSet row, String side) throws SQLException {
        return new DecisionLine.Place(
                row.getString(side + "district"),
                row.getString(side + "file"),
                row.getString(side + "sheet"),
                row.getInt(side + "row"));
    }
}
