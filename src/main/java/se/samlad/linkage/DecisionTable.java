package se.samlad.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;
import se.samlad.intake.DecisionLine;

/** The reviewers' decisions of all periods; they outlive the runs. */
@Repository
public class DecisionTable {

    private static final String CLEAR = "DELETE FROM decision WHERE period = :period";

    private static final String PUT = """
            INSERT INTO decision (period, line, left_place, right_place, verdict, decided_by, decided_on, reason,
                                  district, left_record, right_record)
            VALUES (:period, :line, :leftPlace, :rightPlace, :verdict, :decidedBy, :decidedOn, :reason,
                    :district, :leftRecord, :rightRecord)
            """;

    private static final String UNTIL = """
            SELECT *
              FROM decision
             WHERE period <= :period AND (lapsed_in IS NULL OR lapsed_in >= :period)
             ORDER BY period, line
            """;

    private static final String UNLAPSE = "UPDATE decision SET lapsed_in = NULL WHERE lapsed_in = :period";

    private static final String LAPSE = """
            UPDATE decision
               SET lapsed_in = :lapsedIn
             WHERE period = :period AND line = :line
            """;

    private final NamedParameterJdbcTemplate jdbc;

    DecisionTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a period's decisions, and no others of that period: a line that was taken out of the file is undone. */
    void replace(Period period, List<Decision> decisions) {
        jdbc.update(CLEAR, new MapSqlParameterSource("period", period.reportDate()));
        jdbc.batchUpdate(PUT, decisions.stream().map(DecisionTable::parameters).toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(Decision decision) {
        return new MapSqlParameterSource("period", decision.period().reportDate())
                .addValue("line", decision.line())
                .addValue("leftPlace", decision.leftPlace())
                .addValue("rightPlace", decision.rightPlace())
                .addValue("verdict", decision.verdict().name())
                .addValue("decidedBy", decision.decidedBy())
                .addValue("decidedOn", decision.decidedOn())
                .addValue("reason", decision.reason())
                .addValue("district", decision.district())
                .addValue("leftRecord", decision.leftRecord())
                .addValue("rightRecord", decision.rightRecord());
    }

    /** Keeps which decisions have lapsed in a period, and no others: later periods do not know them. */
    void lapse(Period in, List<Decision> lapsed) {
        jdbc.update(UNLAPSE, new MapSqlParameterSource("period", in.reportDate()));
        jdbc.batchUpdate(
                LAPSE,
                lapsed.stream()
                        .map(decision -> new MapSqlParameterSource("lapsedIn", in.reportDate())
                                .addValue("period", decision.period().reportDate())
                                .addValue("line", decision.line()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** Those made in a period or before that had not lapsed before it, in the order in which they were made. */
    public List<Decision> until(Period period) {
        return jdbc.query(UNTIL, new MapSqlParameterSource("period", period.reportDate()), (row, n) -> decision(row));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                new Period(row.getObject("period", LocalDate.class)),
                row.getInt("line"),
                row.getString("left_place"),
                row.getString("right_place"),
                DecisionLine.Verdict.valueOf(row.getString("verdict")),
                row.getString("decided_by"),
                row.getObject("decided_on", LocalDate.class),
                row.getString("reason"),
                row.getString("district"),
                row.getString("left_record"),
                row.getString("right_record"));
    }
}
