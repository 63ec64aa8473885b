package se.samlad.reconciliation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Dimension;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.count.Definition;

/** How the districts count, of every run; what published periods counted serves later ones. */
@Repository
public class CountedAsTable {

    private static final String SEPARATOR = " ";

    private static final String CLEAR = "DELETE FROM counted_as WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO counted_as (run_id, district, scope, dimensions, definition, alternatives, figures)
            VALUES (:run, :district, :scope, :dimensions, :definition, :alternatives, :figures)
            """;

    private static final String OF_RUN = """
            SELECT district, scope, dimensions, definition, alternatives, figures
              FROM counted_as
             WHERE run_id = :run
             ORDER BY district, dimensions, scope
            """;

    private static final String BEFORE = """
            SELECT r.period, c.district, c.scope, c.dimensions, c.definition, c.alternatives, c.figures
              FROM counted_as c
              JOIN run r
                ON r.run_id = c.run_id
             WHERE r.period < :period
               AND r.version = (SELECT MAX(n.version) FROM run n WHERE n.period = r.period)
             ORDER BY r.period DESC, c.district, c.dimensions, c.scope
            """;

    private final NamedParameterJdbcTemplate jdbc;

    CountedAsTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** How something was counted in a period. */
    record Kept(Period period, CountedAs counted) {}

    void replace(long run, List<CountedAs> all) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
        jdbc.batchUpdate(
                PUT,
                all.stream()
                        .map(counted -> new MapSqlParameterSource("run", run)
                                .addValue("district", counted.district())
                                .addValue("scope", counted.scope().name())
                                .addValue("dimensions", joined(counted.dimensions()))
                                .addValue("definition", counted.definition().toString())
                                .addValue("alternatives", joined(counted.alternatives()))
                                .addValue("figures", counted.figures()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static String joined(java.util.Collection<?> words) {
        return words.stream().map(String::valueOf).collect(Collectors.joining(SEPARATOR));
    }

    /** How the districts of a run count, by district. */
    public List<CountedAs> ofRun(long run) {
        return jdbc.query(OF_RUN, new MapSqlParameterSource("run", run), (row, n) -> counted(row));
    }

    /** How they counted in the newest published versions of all earlier periods, the latest period first. */
    List<Kept> before(Period period) {
        return jdbc.query(
                BEFORE,
                new MapSqlParameterSource("period", period.reportDate()),
                (row, n) -> new Kept(new Period(row.getObject("period", LocalDate.class)), counted(row)));
    }

    private static CountedAs counted(ResultSet row) throws SQLException {
        Set<Dimension> dimensions = EnumSet.noneOf(Dimension.class);
        words(row.getString("dimensions")).map(Dimension::valueOf).forEach(dimensions::add);
        return new CountedAs(
                row.getString("district"),
                Scope.valueOf(row.getString("scope")),
                dimensions,
                Definition.parse(row.getString("definition")),
                words(row.getString("alternatives")).map(Definition::parse).toList(),
                row.getInt("figures"));
    }

    private static Stream<String> words(String written) {
        return written.isEmpty() ? Stream.empty() : Arrays.stream(written.split(SEPARATOR, -1));
    }
}
