package se.samlad.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.core.Gender;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.participant.ListRowTable;
import se.samlad.participant.RowKey;

/**
 * The enrolments that count: no duplicates, and under the persons that reviewers have decided on. Read in pieces in the
 * order of the files, which is that of the table; sorted by person in memory.
 */
@Repository
public class EnrolmentView {

    private static final int AT_A_TIME = 5000;

    private static final String PIECE = """
            SELECT file_number, sheet_number, row_number, sheet, person_key, birth_date, gender, municipality, referrer,
                   track, enrolment_date, discharge_date, discharge_reason, is_closed
              FROM list_row
             WHERE run_id = :run AND file_number = :file AND sheet_number = :sheet AND row_number > :after
               AND row_number <= :last AND fate = 'ENROLMENT'
             ORDER BY row_number
            """;

    private static final String LAST_ROW = """
            SELECT MAX(row_number)
              FROM list_row
             WHERE run_id = :run AND file_number = :file AND sheet_number = :sheet
            """;

    private final JdbcClient jdbc;
    private final SubmissionFileTable files;
    private final ListRowTable rows;
    private final DuplicateTable duplicates;
    private final PersonMergeTable merges;

    EnrolmentView(
            JdbcClient jdbc,
            SubmissionFileTable files,
            ListRowTable rows,
            DuplicateTable duplicates,
            PersonMergeTable merges) {
        this.jdbc = jdbc;
        this.files = files;
        this.rows = rows;
        this.duplicates = duplicates;
        this.merges = merges;
    }

    /** Hands over person by person, each with their enrolments from the first to the latest. */
    public void forEachPerson(long run, Consumer<List<LinkedEnrolment>> consumer) {
        CompactEnrolments all = new CompactEnrolments();
        forEachByRow(run, all::add);
        all.forEachPerson(consumer);
    }

    /** Hands over in the order of the files. */
    public void forEachByRow(long run, Consumer<LinkedEnrolment> consumer) {
        Set<RowKey> doubles = duplicates.all(run).keySet();
        forEachEnrolled(run, enrolment -> {
            if (!doubles.contains(enrolment.key())) {
                consumer.accept(enrolment);
            }
        });
    }

    /** Hands over the rows that say the same as another and do not count, in the order of the files. */
    public void forEachDuplicate(long run, Consumer<LinkedEnrolment> consumer) {
        Set<RowKey> doubles = duplicates.all(run).keySet();
        if (!doubles.isEmpty()) {
            forEachEnrolled(run, enrolment -> {
                if (doubles.contains(enrolment.key())) {
                    consumer.accept(enrolment);
                }
            });
        }
    }

    private void forEachEnrolled(long run, Consumer<LinkedEnrolment> consumer) {
        Map<String, String> merged = merges.all(run);
        Map<Integer, String> districts = new HashMap<>();
        for (SubmissionFile file : files.all(run)) {
            districts.put(file.number(), file.district());
        }
        for (ListRowTable.SheetCount sheet : rows.countByFate(run)) {
            String district = districts.getOrDefault(sheet.fileNumber(), "");
            forEachOfSheet(run, sheet, row -> consumer.accept(enrolment(row, district, merged)));
        }
    }

    @FunctionalInterface
    private interface Row {
        void take(ResultSet row) throws SQLException;
    }

    /** In pieces between two row numbers: H2 sorts all that lies beyond one before it hands over the first. */
    private void forEachOfSheet(long run, ListRowTable.SheetCount sheet, Row consumer) {
        int last = statement(LAST_ROW, run, sheet).query(Integer.class).single();
        for (int after = 0; after < last; after += AT_A_TIME) {
            statement(PIECE, run, sheet)
                    .param("after", after)
                    .param("last", after + AT_A_TIME)
                    .query((ResultSet row) -> consumer.take(row));
        }
    }

    private JdbcClient.StatementSpec statement(String sql, long run, ListRowTable.SheetCount sheet) {
        return jdbc.sql(sql).param("run", run).param("file", sheet.fileNumber()).param("sheet", sheet.sheetNumber());
    }

    static LinkedEnrolment enrolment(ResultSet row, String district, Map<String, String> merged) throws SQLException {
        String person = row.getString("person_key");
        return new LinkedEnrolment(
                new RowKey(row.getInt("file_number"), row.getInt("sheet_number"), row.getInt("row_number")),
                district,
                row.getString("sheet"),
                merged.getOrDefault(person, person),
                Optional.ofNullable(row.getObject("birth_date", LocalDate.class)),
                Gender.ofCode(row.getString("gender")),
                row.getString("municipality"),
                row.getString("referrer"),
                row.getString("track"),
                Optional.ofNullable(row.getObject("enrolment_date", LocalDate.class)),
                Optional.ofNullable(row.getObject("discharge_date", LocalDate.class)),
                row.getString("discharge_reason"),
                row.getBoolean("is_closed"));
    }
}
