package se.samlad.linkage;

import java.sql.ResultSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.participant.RowKey;

/** The rows that say the same as an earlier one. */
@Repository
public class DuplicateTable {

    private static final String CLEAR = "DELETE FROM duplicate_row WHERE run_id = :run";

    private static final String FIND = """
            INSERT INTO duplicate_row (run_id, file_number, sheet_number, row_number, original_file_number,
                                       original_sheet_number, original_row_number, differing)
            SELECT d.run_id, d.file_number, d.sheet_number, d.row_number, d.first_file, d.first_sheet, d.first_row,
                   CASE WHEN d.gender <> o.gender THEN 'gender ' ELSE '' END
                   || CASE WHEN d.municipality <> o.municipality THEN 'municipality ' ELSE '' END
                   || CASE WHEN d.referrer <> o.referrer THEN 'referrer ' ELSE '' END
                   || CASE WHEN d.track <> o.track THEN 'track ' ELSE '' END
                   || CASE WHEN d.discharge_date IS DISTINCT FROM o.discharge_date THEN 'dischargeDate ' ELSE '' END
                   || CASE WHEN d.discharge_reason <> o.discharge_reason THEN 'dischargeReason ' ELSE '' END
              FROM (SELECT r.*,
                           ROW_NUMBER() OVER same AS place,
                           FIRST_VALUE(r.file_number) OVER same AS first_file,
                           FIRST_VALUE(r.sheet_number) OVER same AS first_sheet,
                           FIRST_VALUE(r.row_number) OVER same AS first_row
                      FROM list_row r
                      JOIN submission_file f
                        ON f.run_id = r.run_id AND f.file_number = r.file_number
                     WHERE r.run_id = :run AND r.fate = 'ENROLMENT'
                    WINDOW same AS (PARTITION BY f.district, r.person_key, r.enrolment_date
                                    ORDER BY r.file_number, r.sheet_number, r.row_number)) d
              JOIN list_row o
                ON o.run_id = d.run_id AND o.file_number = d.first_file
                   AND o.sheet_number = d.first_sheet AND o.row_number = d.first_row
             WHERE d.place > 1
            """;

    private static final String ALL = """
            SELECT file_number, sheet_number, row_number, original_file_number, original_sheet_number,
                   original_row_number, differing
              FROM duplicate_row
             WHERE run_id = :run
             ORDER BY file_number, sheet_number, row_number
            """;

    private final JdbcClient jdbc;

    DuplicateTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Another row's double.
     *
     * @param differing the keys of the fields in which they differ
     */
    public record Duplicate(RowKey original, List<String> differing) {}

    /** Finds a run's duplicates anew: same district, same person, same enrolment date (DOMAIN I4). */
    void find(long run) {
        jdbc.sql(CLEAR).param("run", run).update();
        jdbc.sql(FIND).param("run", run).update();
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
