package se.samlad.intake;

import java.util.List;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import se.samlad.core.Severity;

/** What is wrong with lines of the decisions that came in with a run. */
@Repository
public class DecisionProblemTable {

    private static final String SEPARATOR = "\t";

    private static final String CLEAR = "DELETE FROM decision_problem WHERE run_id = :run";

    private static final String PUT = """
            INSERT INTO decision_problem (run_id, ordinal, file_name, line, severity, code, arguments)
            VALUES (:run, :ordinal, :file, :line, :severity, :code, :arguments)
            """;

    private static final String ALL = """
            SELECT file_name, line, severity, code, arguments
              FROM decision_problem
             WHERE run_id = :run
             ORDER BY ordinal
            """;

    private final NamedParameterJdbcTemplate jdbc;

    DecisionProblemTable(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** A problem and the name of the file that has it. */
    public record Placed(String file, DecisionProblem problem) {}

    /** Keeps the problems, instead of those that are kept already. */
    void put(long run, List<Placed> problems) {
        jdbc.update(CLEAR, new MapSqlParameterSource("run", run));
        MapSqlParameterSource[] rows = new MapSqlParameterSource[problems.size()];
        for (int i = 0; i < rows.length; i++) {
            DecisionProblem problem = problems.get(i).problem();
            rows[i] = new MapSqlParameterSource("run", run)
                    .addValue("ordinal", i + 1)
                    .addValue("file", problems.get(i).file())
                    .addValue("line", problem.line())
                    .addValue("severity", problem.severity().name())
                    .addValue("code", problem.code())
                    .addValue("arguments", String.join(SEPARATOR, problem.arguments()));
        }
        if (rows.length > 0) {
            jdbc.batchUpdate(PUT, rows);
        }
    }

    /** All problems of a run, by file and line. */
    public List<Placed> all(long run) {
        return jdbc.query(
                ALL,
                new MapSqlParameterSource("run", run),
                (row, n) -> new Placed(
                        row.getString("file_name"),
                        new DecisionProblem(
                                row.getInt("line"),
                                Severity.valueOf(row.getString("severity")),
                                row.getString("code"),
                                arguments(row.getString("arguments")))));
    }

    private static List<String> arguments(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split(SEPARATOR, -1));
    }
}
