package se.samlad.participant;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the lists' own sum rows state (DOMAIN R2). */
@Repository
public class ListTotalTable {

    private static final String PUT = """
            MERGE INTO list_total AS t
            USING (VALUES (CAST(:run AS BIGINT), CAST(:file AS INT), CAST(:sheet AS INT), CAST(:row AS INT),
                           CAST(:column AS INT)))
               AS s (run_id, file_number, sheet_number, row_number, column_number)
               ON t.run_id = s.run_id AND t.file_number = s.file_number AND t.sheet_number = s.sheet_number
                  AND t.row_number = s.row_number AND t.column_number = s.column_number
             WHEN NOT MATCHED THEN
               INSERT (run_id, file_number, sheet_number, row_number, column_number, field, stated)
               VALUES (:run, :file, :sheet, :row, :column, :field, :stated)
            """;

    private static final String ALL = """
            SELECT t.file_number, t.sheet_number, t.row_number, t.column_number, t.field, t.stated, r.sheet
              FROM list_total t
              JOIN list_row r
                ON r.run_id = t.run_id AND r.file_number = t.file_number
                   AND r.sheet_number = t.sheet_number AND r.row_number = t.row_number
             WHERE t.run_id = :run
             ORDER BY t.file_number, t.sheet_number, t.row_number, t.column_number
            """;

    private final JdbcClient jdbc;

    ListTotalTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A stated total and where it stands. */
    public record Placed(RowKey key, String sheet, ListTotal total) {}

    void put(long run, ListRow row) {
        for (ListTotal total : row.totals()) {
            jdbc.sql(PUT)
                    .param("run", run)
                    .param("file", row.fileNumber())
                    .param("sheet", row.sheetNumber())
                    .param("row", row.number())
                    .param("column", total.column())
                    .param("field", total.field())
                    .param("stated", total.value())
                    .update();
        }
    }

    /** All of a run in the order of the files. */
    public List<Placed> all(long run) {
        return jdbc.sql(ALL)
                .param("run", run)
                .query((row, n) -> new Placed(
                        new RowKey(row.getInt("file_number"), row.getInt("sheet_number"), row.getInt("row_number")),
                        row.getString("sheet"),
                        new ListTotal(row.getInt("column_number"), row.getString("field"), row.getInt("stated"))))
                .list();
    }
}
