package se.samlad.reconciliation;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Whom rows that something is said of are about, wherever they stand: the person, or for rows without a lasting identity what
 * they say of birth, gender and enrolment.
 */
@Repository
class RowAnchors {

    private static final String ANCHORS = """
            SELECT f.district, f.name, r.sheet, r.row_number,
                   CASE WHEN r.identity IN ('PERSONAL_NUMBER', 'REFERENCE') THEN r.person_key END AS person,
                   r.birth_date, r.gender, r.enrolment_date
              FROM list_row r
              JOIN submission_file f
                ON f.run_id = r.run_id AND f.file_number = r.file_number
             WHERE r.run_id = :run
               AND EXISTS (SELECT 1
                             FROM row_finding n
                            WHERE n.run_id = r.run_id AND n.file_number = r.file_number
                              AND n.sheet_number = r.sheet_number AND n.row_number = r.row_number)
             ORDER BY r.file_number, r.sheet_number, r.row_number
            """;

    private final NamedParameterJdbcTemplate jdbc;

    RowAnchors(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** By district and {@code file!sheet!row}; rows of which nothing is said are left out. */
    Map<String, String> of(long run) {
        Map<String, String> anchors = new HashMap<>();
        jdbc.query(ANCHORS, new MapSqlParameterSource("run", run), row -> {
            String place = key(
                    row.getString("district"),
                    row.getString("name") + "!" + row.getString("sheet") + "!" + row.getInt("row_number"));
            String says =
                    row.getString("birth_date") + " " + row.getString("gender") + " " + row.getString("enrolment_date");
            anchors.put(place, Objects.requireNonNullElse(row.getString("person"), says));
        });
        return anchors;
    }

    static String key(String district, String place) {
        return district + "\n" + place;
    }
}
