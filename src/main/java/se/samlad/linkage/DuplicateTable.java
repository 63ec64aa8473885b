package se.samlad.linkage;

import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.participant.RowKey;

/** The rows that say the same as an earlier one. */
@Repository
public class DuplicateTable {

    private static final String CLEAR = "DELETE FROM duplicate_row WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO duplicate_row (run_id, file_number, sheet_number, row_number, original_file_number,
                                       original_sheet_number, original_row_number, differing)
            VALUES (:run, :file, :sheet, :row, :originalFile, :originalSheet, :originalRow, :differing)
            """;

    private static final String ALL = """
            SELECT file_number, sheet_number, row_number, original_file_number, original_sheet_number,
                   original_row_number, differing
              FROM duplicate_row
             WHERE run_id = :run
             ORDER BY file_number, sheet_number, row_number
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    DuplicateTable(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * Another row's double.
     *
     * @param differing the keys of the fields in which they differ
     */
    public record Duplicate(RowKey original, List<String> differing) {

        public Duplicate {
            differing = List.copyOf(differing);
        }
    }

    void clear(long run) {
        jdbc.sql(CLEAR).param("run", run).update();
    }

    /** Adds duplicates, by their row. */
    void put(long run, Map<RowKey, Duplicate> duplicates) {
        batch.batchUpdate(
                PUT,
                duplicates.entrySet().stream()
                        .map(each -> parameters(run, each.getKey(), each.getValue()))
                        .toArray(MapSqlParameterSource[]::new));
    }

    private static MapSqlParameterSource parameters(long run, RowKey row, Duplicate duplicate) {
        return new MapSqlParameterSource("run", run)
                .addValue("file", row.fileNumber())
                .addValue("sheet", row.sheetNumber())
                .addValue("row", row.rowNumber())
                .addValue("originalFile", duplicate.original().fileNumber())
                .addValue("originalSheet", duplicate.original().sheetNumber())
                .addValue("originalRow", duplicate.original().rowNumber())
                .addValue("differing", String.join(" ", duplicate.differing()));
    }

    /** All duplicates of a run by their row. */
    public Map<RowKey, Duplicate> all(long run) {
        Map<RowKey, Duplicate> all = new TreeMap<>();
        jdbc.sql(ALL).param("run", run).query((ResultSet row) -> {
            String differing = row.getString("differing").strip();
            all.put(
                    new RowKey(row.getInt("file_number"), row.getInt("sheet_number"), row.getInt("row_number")),
                    new Duplicate(
                            new RowKey(
                                    row.getInt("original_file_number"),
                                    row.getInt("original_sheet_number"),
                                    row.getInt("original_row_number")),
                            differing.isEmpty() ? List.of() : List.of(differing.split(" ", -1))));
        });
        return all;
    }
}
