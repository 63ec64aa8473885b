package se.samlad.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;

/** The columns of a run's lists and what was made of them; headers only, no cell. */
@Repository
public class ListColumnTable {

    private static final String PUT = """
            MERGE INTO list_column AS t
            USING (VALUES (CAST(:run AS BIGINT), CAST(:file AS INT), CAST(:ordinal AS INT)))
               AS s (run_id, file_number, ordinal)
               ON t.run_id = s.run_id AND t.file_number = s.file_number AND t.ordinal = s.ordinal
             WHEN NOT MATCHED THEN
               INSERT (run_id, file_number, ordinal, sheet_number, sheet, column_number, header, field, certainty,
                       hidden, kinds)
               VALUES (:run, :file, :ordinal, :sheetNumber, :sheet, :column, :header, :field, :certainty, :hidden,
                       :kinds)
            """;

    private static final String COLUMNS = """
            SELECT c.file_number, f.district, c.sheet_number, c.sheet, c.column_number, c.header, c.field, c.certainty,
                   c.hidden, c.kinds
              FROM list_column c
              JOIN submission_file f
                ON f.run_id = c.run_id AND f.file_number = c.file_number
            """;

    private static final String OF_RUN = COLUMNS + """
             WHERE c.run_id = :run
             ORDER BY c.file_number, c.ordinal
            """;

    private static final String OF_EARLIER = COLUMNS + """
              JOIN run r
                ON r.run_id = c.run_id
             WHERE r.period = (SELECT MAX(e.period) FROM run e WHERE e.period < :period AND e.version IS NOT NULL)
               AND r.version = (SELECT MAX(n.version) FROM run n WHERE n.period = r.period)
             ORDER BY c.file_number, c.ordinal
            """;

    private final NamedParameterJdbcTemplate jdbc;

    ListColumnTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A column and whose list it belongs to. */
    public record Placed(int fileNumber, String district, ListColumn column) {}

    void put(long run, int fileNumber, List<ListColumn> columns) {
        MapSqlParameterSource[] rows = new MapSqlParameterSource[columns.size()];
        for (int i = 0; i < rows.length; i++) {
            ListColumn column = columns.get(i);
            rows[i] = new MapSqlParameterSource("run", run)
                    .addValue("file", fileNumber)
                    .addValue("ordinal", i)
                    .addValue("sheetNumber", column.sheetNumber())
                    .addValue("sheet", column.sheet())
                    .addValue("column", column.column())
                    .addValue("header", column.header())
                    .addValue("field", column.field().map(Field::key).orElse(null))
                    .addValue("certainty", column.certainty().name())
                    .addValue("hidden", column.hidden())
                    .addValue("kinds", column.kindsWritten());
        }
        if (rows.length > 0) {
            jdbc.batchUpdate(PUT, rows);
        }
    }

    /** The columns of a run's lists, in the order of the files. */
    public List<Placed> ofRun(long run) {
        return query(OF_RUN, new MapSqlParameterSource("run", run));
    }

    /** The columns of the latest published period before this one; none when there is none. */
    public List<Placed> ofPeriodBefore(Period period) {
        return query(OF_EARLIER, new MapSqlParameterSource("period", period.reportDate()));
    }

    private List<Placed> query(String sql, MapSqlParameterSource parameters) {
        return jdbc.query(
                sql,
                parameters,
                (row, n) -> new Placed(
                        row.getInt("file_number"),
                        row.getString("district"),
                        new ListColumn(
                                row.getInt("sheet_number"),
                                row.getString("sheet"),
                                row.getInt("column_number"),
                                row.getString("header"),
                                Optional.ofNullable(row.getString("field")).map(Field::ofKey),
                                ColumnMapping.Certainty.valueOf(row.getString("certainty")),
                                row.getBoolean("hidden"),
                                kinds(row.getString("kinds")))));
    }

    private static Map<SourceCell.Kind, Integer> kinds(String written) {
        Map<SourceCell.Kind, Integer> kinds = new EnumMap<>(SourceCell.Kind.class);
        for (String kind : written.split(" ")) {
            String[] parts = kind.split("=", 2);
            if (parts.length == 2) {
                kinds.put(SourceCell.Kind.valueOf(parts[0]), Integer.valueOf(parts[1]));
            }
        }
        return kinds;
    }
}
