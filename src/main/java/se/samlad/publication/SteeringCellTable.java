package se.samlad.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.FigureTable;
import se.samlad.publication.disclosure.Cell;
import se.samlad.publication.disclosure.Disclosure;
import se.samlad.publication.disclosure.Publication;
import se.samlad.publication.disclosure.Showing;
import se.samlad.step.RunContext;

/** What the steering group's edition of every run shows; that of published ones is remembered by later ones. */
@Repository
class SteeringCellTable {

    private static final String CLEAR = "DELETE FROM steering_cell WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO steering_cell (run_id, district, measure, scope, selection, showing)
            VALUES (:run, :district, :measure, :scope, :selection, :showing)
            """;

    private static final String OF_RUN = """
            SELECT district, measure, scope, selection, showing
              FROM steering_cell
             WHERE run_id = :run
             ORDER BY district, measure, scope, selection
            """;

    private static final String PUBLISHED = """
            SELECT run_id, period, version
              FROM run
             WHERE version IS NOT NULL
               AND run_id <> :run
               AND (period = :period OR period = :before)
             ORDER BY period, version
            """;

    private final NamedParameterJdbcTemplate jdbc;
    private final FigureTable figures;

    SteeringCellTable(NamedParameterJdbcTemplate jdbc, FigureTable figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    void replace(long run, Disclosure disclosure) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
        List<MapSqlParameterSource> rows = new ArrayList<>();
        disclosure
                .all()
                .forEach((cell, showing) -> rows.add(new MapSqlParameterSource("run", run)
                        .addValue("district", cell.district())
                        .addValue("measure", cell.measure().name())
                        .addValue("scope", cell.scope().name())
                        .addValue("selection", cell.selection().toString())
                        .addValue("showing", showing.name())));
        jdbc.batchUpdate(PUT, rows.toArray(MapSqlParameterSource[]::new));
    }

    Map<Cell, Showing> ofRun(long run) {
        Map<Cell, Showing> showings = new LinkedHashMap<>();
        jdbc.query(OF_RUN, new MapSqlParameterSource("run", run), row -> {
            showings.put(
                    new Cell(
                            row.getString("district"),
                            Measure.valueOf(row.getString("measure")),
                            Scope.valueOf(row.getString("scope")),
                            Selection.parse(row.getString("selection"))),
                    Showing.valueOf(row.getString("showing")));
        });
        return showings;
    }

    /** What was published of the run's period and of the half-year before it, the newest last. */
    List<Publication> before(RunContext run) {
        return jdbc.query(
                PUBLISHED,
                new MapSqlParameterSource("run", run.id())
                        .addValue("period", run.period().reportDate())
                        .addValue("before", run.period().previous().reportDate()),
                (row, n) -> {
                    long id = row.getLong("run_id");
                    Period period = new Period(row.getDate("period").toLocalDate());
                    return new Publication(period, row.getInt("version"), figures.ofRun(id), ofRun(id));
                });
    }
}
