package se.samlad.count;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** The counted figures of every run; those of published periods serve later ones. */
@Repository
public class FigureTable {

    private static final String CLEAR = "DELETE FROM figure WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO figure (run_id, district, measure, scope, selection, counted)
            VALUES (:run, :district, :measure, :scope, :selection, :counted)
            """;

    private static final String OF_RUN = """
            SELECT district, measure, scope, selection, counted
              FROM figure
             WHERE run_id = :run
             ORDER BY district, measure, scope, selection
            """;

    private static final String OF_PERIOD = """
            SELECT f.district, f.measure, f.scope, f.selection, f.counted
              FROM figure f
             WHERE f.run_id = (SELECT r.run_id
                                 FROM run r
                                WHERE r.period = :period AND r.version IS NOT NULL
                                ORDER BY r.version DESC
                                FETCH FIRST 1 ROW ONLY)
             ORDER BY f.district, f.measure, f.scope, f.selection
            """;

    private static final String EARLIER = """
            SELECT DISTINCT r.period
              FROM run r
             WHERE r.period < :period AND r.version IS NOT NULL
             ORDER BY r.period DESC
            """;

    private final NamedParameterJdbcTemplate jdbc;

    FigureTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void replace(long run, List<Figure> figures) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
        jdbc.batchUpdate(
                PUT,
                figures.stream()
                        .map(figure -> new MapSqlParameterSource("run", run)
                                .addValue("district", figure.district())
                                .addValue("measure", figure.measure().name())
                                .addValue("scope", figure.scope().name())
                                .addValue("selection", figure.selection().toString())
                                .addValue("counted", figure.count()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** The figures of a run. */
    public Figures ofRun(long run) {
        return figures(OF_RUN, new MapSqlParameterSource("run", run));
    }

    /** The figures of a period's newest published version; none when it was never published. */
    public Figures ofPeriod(Period period) {
        return figures(OF_PERIOD, new MapSqlParameterSource("period", period.reportDate()));
    }

    /** The earlier periods of which figures are kept, the latest first. */
    public List<Period> periodsBefore(Period period) {
        return jdbc.query(
                EARLIER,
                new MapSqlParameterSource("period", period.reportDate()),
                (row, n) -> new Period(row.getObject("period", LocalDate.class)));
    }

    private Figures figures(String sql, MapSqlParameterSource parameters) {
        return new Figures(jdbc.query(
                sql,
                parameters,
                (row, n) -> new Figure(
                        row.getString("district"),
                        Measure.valueOf(row.getString("measure")),
                        Scope.valueOf(row.getString("scope")),
                        Selection.parse(row.getString("selection")),
                        row.getInt("counted"))));
    }
}
