package se.samlad.linkage;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.core.Period;

/**
 * The people of two runs side by side, in one pass over the rows of both.
 *
 * <p>People are known again by a personal number or a reference; a row that is its own person, such as a protected one, is
 * not. A birth date that was estimated out of an age moves with time and says nothing here.
 */
@Repository
public class TwoPeriodsView {

    private static final String EARLIER = """
            SELECT r.run_id, r.period
              FROM run r
             WHERE r.period = (SELECT MAX(e.period) FROM run e WHERE e.period < :period AND e.version IS NOT NULL)
               AND r.version = (SELECT MAX(n.version) FROM run n WHERE n.period = r.period)
            """;

    private static final String PURGED = """
            SELECT p.period
              FROM purge p
             WHERE p.period = (SELECT MAX(e.period) FROM run e WHERE e.period < :period AND e.version IS NOT NULL)
            """;

    private static final String FILES = """
            SELECT file_number, name
              FROM submission_file
             WHERE run_id = :run
             ORDER BY file_number
            """;

    private static final String PEOPLE = """
            SELECT r.run_id, r.file_number, r.sheet_number, r.row_number, r.sheet, f.district, r.person_key,
                   CASE WHEN EXISTS (SELECT 1
                                       FROM row_finding e
                                      WHERE e.run_id = r.run_id AND e.file_number = r.file_number
                                        AND e.sheet_number = r.sheet_number AND e.row_number = r.row_number
                                        AND e.rule = 'R211')
                        THEN NULL ELSE r.birth_date END AS birth_date,
                   r.gender, r.municipality, r.referrer, r.track, r.enrolment_date, r.discharge_date,
                   r.discharge_reason, r.is_closed
              FROM list_row r
              JOIN submission_file f
                ON f.run_id = r.run_id AND f.file_number = r.file_number
             WHERE r.run_id IN (:earlier, :run) AND r.identity IN ('PERSONAL_NUMBER', 'REFERENCE')
               AND NOT EXISTS (SELECT 1
                                 FROM duplicate_row d
                                WHERE d.run_id = r.run_id AND d.file_number = r.file_number
                                  AND d.sheet_number = r.sheet_number AND d.row_number = r.row_number)
             ORDER BY r.person_key, f.district, r.enrolment_date NULLS FIRST, r.file_number, r.sheet_number,
                      r.row_number
            """;

    private final JdbcClient jdbc;

    TwoPeriodsView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Takes a person of one district: enrolments from the first to the latest, none in a list without the person. */
    @FunctionalInterface
    public interface Person {
        void accept(String district, List<LinkedEnrolment> before, List<LinkedEnrolment> now);
    }

    /** The run to compare a period with; empty when no earlier one is published. */
    public Optional<EarlierRun> earlier(Period period) {
        return jdbc.sql(EARLIER)
                .param("period", period.reportDate())
                .query((row, n) -> new EarlierRun(
                        row.getLong("run_id"),
                        new Period(row.getObject("period", LocalDate.class)),
                        files(row.getLong("run_id"))))
                .optional();
    }

    /** The earlier period, when it cannot be compared with because its rows were purged; empty when they are there. */
    public Optional<Period> purgedBefore(Period period) {
        return jdbc.sql(PURGED)
                .param("period", period.reportDate())
                .query(LocalDate.class)
                .optional()
                .map(Period::new);
    }

    private Map<Integer, String> files(long run) {
        Map<Integer, String> files = new HashMap<>();
        jdbc.sql(FILES).param("run", run).query((ResultSet row) -> {
            files.put(row.getInt("file_number"), row.getString("name"));
        });
        return files;
    }

    /** Hands over, person by person and district by district, those whom the earlier run knows. */
    public void forEachPerson(EarlierRun earlier, long run, Person consumer) {
        List<LinkedEnrolment> before = new ArrayList<>();
        List<LinkedEnrolment> now = new ArrayList<>();
        jdbc.sql(PEOPLE).param("earlier", earlier.id()).param("run", run).query((ResultSet row) -> {
            LinkedEnrolment enrolment = EnrolmentView.enrolment(row, row.getString("district"), Map.of());
            if (!isSame(before, enrolment) && !isSame(now, enrolment)) {
                handOver(before, now, consumer);
            }
            (row.getLong("run_id") == run ? now : before).add(enrolment);
        });
        handOver(before, now, consumer);
    }

    private static boolean isSame(List<LinkedEnrolment> person, LinkedEnrolment enrolment) {
        return !person.isEmpty()
                && person.get(0).personKey().equals(enrolment.personKey())
                && person.get(0).district().equals(enrolment.district());
    }

    private static void handOver(List<LinkedEnrolment> before, List<LinkedEnrolment> now, Person consumer) {
        if (!before.isEmpty()) {
            consumer.accept(before.get(0).district(), List.copyOf(before), List.copyOf(now));
        }
        before.clear();
        now.clear();
    }
}
