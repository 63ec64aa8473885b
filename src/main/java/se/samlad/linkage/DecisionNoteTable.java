package se.samlad.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Message;

/** What there is to say of a run's decisions that could not be followed. */
@Repository
public class DecisionNoteTable {

    private static final String CLEAR = "DELETE FROM decision_note WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO decision_note (run_id, ordinal, code, district, period, line, left_place, right_place)
            VALUES (:run, :ordinal, :code, :district, :period, :line, :leftPlace, :rightPlace)
            """;

    private static final String ALL = """
            SELECT code, district, period, line, left_place, right_place
              FROM decision_note
             WHERE run_id = :run
             ORDER BY ordinal
            """;

    private final NamedParameterJdbcTemplate jdbc;

    DecisionNoteTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A note as it is told.
     *
     * @param district the district's id; empty when it is nobody's
     */
    public record Told(String district, Message message) {}

    void replace(long run, List<DecisionNote> notes) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
        MapSqlParameterSource[] rows = new MapSqlParameterSource[notes.size()];
        for (int i = 0; i < rows.length; i++) {
            Decision decision = notes.get(i).decision();
            rows[i] = new MapSqlParameterSource("run", run)
                    .addValue("ordinal", i + 1)
                    .addValue("code", notes.get(i).code())
                    .addValue("district", notes.get(i).district())
                    .addValue("period", decision.period().reportDate())
                    .addValue("line", decision.line())
                    .addValue("leftPlace", decision.leftPlace())
                    .addValue("rightPlace", decision.rightPlace());
        }
        jdbc.batchUpdate(PUT, rows);
    }

    /** All of a run. */
    public List<Told> all(long run) {
        return jdbc.query(ALL, new MapSqlParameterSource("run", run), (row, n) -> told(row));
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(
                row.getString("district"),
                Message.of(
                        row.getString("code"),
                        row.getObject("period", LocalDate.class),
                        row.getInt("line"),
                        row.getString("left_place"),
                        row.getString("right_place")));
    }
}
