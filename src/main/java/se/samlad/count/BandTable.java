package se.samlad.count;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** The bands of a run's figures. */
@Repository
public class BandTable {

    private static final String CLEAR = "DELETE FROM figure_band WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO figure_band (run_id, district, measure, scope, selection, least, most, open_pairs)
            VALUES (:run, :district, :measure, :scope, :selection, :least, :most, :openPairs)
            """;

    private static final String ALL = """
            SELECT district, measure, scope, selection, least, most, open_pairs
              FROM figure_band
             WHERE run_id = :run
             ORDER BY district, measure, scope, selection
            """;

    private final NamedParameterJdbcTemplate jdbc;

    BandTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void replace(long run, List<Band> bands) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
        jdbc.batchUpdate(
                PUT,
                bands.stream()
                        .map(band -> new MapSqlParameterSource("run", run)
                                .addValue("district", band.district())
                                .addValue("measure", band.measure().name())
                                .addValue("scope", band.scope().name())
                                .addValue("selection", band.selection().toString())
                                .addValue("least", band.least())
                                .addValue("most", band.most())
                                .addValue("openPairs", band.openPairs()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    /** All of a run. */
    public List<Band> all(long run) {
        return jdbc.query(
                ALL,
                new MapSqlParameterSource("run", run),
                (row, n) -> new Band(
                        row.getString("district"),
                        Measure.valueOf(row.getString("measure")),
                        Scope.valueOf(row.getString("scope")),
                        Selection.parse(row.getString("selection")),
                        row.getInt("least"),
                        row.getInt("most"),
                        row.getInt("open_pairs")));
    }
}
