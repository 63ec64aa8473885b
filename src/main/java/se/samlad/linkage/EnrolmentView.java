package se.samlad.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.core.Gender;
import se.samlad.participant.RowKey;

/** The enrolments that count: the view {@code linked_enrolment}. */
@Repository
public class EnrolmentView {

    private static final String BY_PERSON = """
            SELECT *
              FROM linked_enrolment
             WHERE run_id = :run
             ORDER BY person_key, enrolment_date NULLS FIRST, file_number, sheet_number, row_number
            """;

    private static final String BY_ROW = """
            SELECT *
              FROM linked_enrolment
             WHERE run_id = :run
             ORDER BY file_number, sheet_number, row_number
            """;

    private final JdbcClient jdbc;

    EnrolmentView(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Hands over person by person, each with their enrolments from the first to the latest. */
    public void forEachPerson(long run, Consumer<List<LinkedEnrolment>> consumer) {
        List<LinkedEnrolment> person = new ArrayList<>();
        jdbc.sql(BY_PERSON).param("run", run).query((ResultSet row) -> {
            LinkedEnrolment enrolment = enrolment(row);
            if (!person.isEmpty() && !person.get(0).personKey().equals(enrolment.personKey())) {
                consumer.accept(List.copyOf(person));
                person.clear();
            }
            person.add(enrolment);
        });
        if (!person.isEmpty()) {
            consumer.accept(List.copyOf(person));
        }
    }

    /** Hands over in the order of the files. */
    public void forEachByRow(long run, Consumer<LinkedEnrolment> consumer) {
        jdbc.sql(BY_ROW).param("run", run).query((ResultSet row) -> consumer.accept(enrolment(row)));
    }

    static LinkedEnrolment enrolment(ResultSet row) throws SQLException {
        return new LinkedEnrolment(
                new RowKey(row.getInt("file_number"), row.getInt("sheet_number"), row.getInt("row_number")),
                row.getString("district"),
                row.getString("sheet"),
                row.getString("person_key"),
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
