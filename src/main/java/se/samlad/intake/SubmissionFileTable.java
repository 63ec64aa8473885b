package se.samlad.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.samlad.core.Message;

/** The files of a run. */
@Repository
public class SubmissionFileTable {

    private static final String PUT = """
            MERGE INTO submission_file AS t
            USING (VALUES (CAST(:run AS BIGINT), CAST(:number AS INT))) AS s (run_id, file_number)
               ON t.run_id = s.run_id AND t.file_number = s.file_number
             WHEN NOT MATCHED THEN
               INSERT (run_id, file_number, district, name, sha256, size, kind, format, stated_districts,
                       stated_date, refusal_code, refusal_arguments)
               VALUES (:run, :number, :district, :name, :sha256, :size, :kind, :format, :districts, :date,
                       :code, :arguments)
            """;

    private static final String ALL = """
            SELECT file_number, district, name, sha256, size, kind, format, stated_districts, stated_date,
                   refusal_code, refusal_arguments
              FROM submission_file
             WHERE run_id = :run
             ORDER BY file_number
            """;

    private final JdbcClient jdbc;

    SubmissionFileTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a file; a file that is kept already stays as it is. */
    void put(long run, SubmissionFile file) {
        jdbc.sql(PUT)
                .param("run", run)
                .param("number", file.number())
                .param("district", file.district())
                .param("name", file.name())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("kind", file.kind().name())
                .param("format", file.format())
                .param("districts", String.join(" ", file.titles().districts()))
                .param("date", file.titles().date().orElse(null))
                .param("code", file.refusal().map(Message::code).orElse(null))
                .param(
                        "arguments",
                        file.refusal().map(SubmissionFileTable::joined).orElse(null))
                .update();
    }

    private static String joined(Message message) {
        return String.join("\t", message.arguments());
    }

    /** All files of a run, by number. */
    public List<SubmissionFile> all(long run) {
        return jdbc.sql(ALL)
                .param("run", run)
                .query((row, n) -> new SubmissionFile(
                        row.getInt("file_number"),
                        row.getString("district"),
                        row.getString("name"),
                        row.getString("sha256"),
                        row.getLong("size"),
                        FileKind.valueOf(row.getString("kind")),
                        row.getString("format"),
                        titles(row),
                        refusal(row.getString("refusal_code"), row.getString("refusal_arguments"))))
                .list();
    }

    /** The file with that number. */
    public SubmissionFile get(long run, int number) {
        return all(run).stream()
                .filter(file -> file.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** The lists or the reports of a run, by number. */
    public List<SubmissionFile> ofKind(long run, FileKind kind) {
        return all(run).stream().filter(file -> file.kind() == kind).toList();
    }

    private static StatedOrigin titles(ResultSet row) throws SQLException {
        String districts = row.getString("stated_districts");
        return new StatedOrigin(
                districts.isEmpty() ? List.of() : List.of(districts.split(" ")),
                Optional.ofNullable(row.getObject("stated_date", LocalDate.class)));
    }

    private static Optional<Message> refusal(
            @org.jspecify.annotations.Nullable String code, @org.jspecify.annotations.Nullable String arguments) {
        return code == null
                ? Optional.empty()
                : Optional.of(new Message(code, arguments == null ? List.of() : List.of(arguments.split("\t", -1))));
    }
}
