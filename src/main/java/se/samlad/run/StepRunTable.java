package se.samlad.run;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What Spring Batch knows of a run's steps, all its executions together: a later one holds only the steps that ran again
 * (DESIGN §4.5).
 */
@Repository
class StepRunTable {

    private static final String OF_RUN = """
            SELECT s.step_name, s.status, s.start_time, s.end_time
              FROM batch_step_execution s
              JOIN batch_job_execution_params p
                ON p.job_execution_id = s.job_execution_id
             WHERE p.parameter_name = 'run' AND p.parameter_value = :run
             ORDER BY s.step_execution_id
            """;

    private static final String COMPLETED = "COMPLETED";

    private final JdbcClient jdbc;

    StepRunTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * The last time that a step ran.
     *
     * @param time empty when it has not ended
     */
    record StepRun(String name, String status, Optional<Duration> time) {

        boolean isDone() {
            return status.equals(COMPLETED);
        }
    }

    /** The last time that each of the job's steps ran, and each partition of them, by name. */
    Map<String, StepRun> ofRun(long run) {
        List<StepRun> all = jdbc.sql(OF_RUN)
                .param("run", Long.toString(run))
                .query((row, n) -> new StepRun(row.getString("step_name"), row.getString("status"), time(row)))
                .list();
        Map<String, StepRun> last = new LinkedHashMap<>();
        all.forEach(each -> last.put(each.name(), each));
        return last;
    }

    /** Whether all of a step is done. */
    static boolean isDone(JobStep step, Map<String, StepRun> ran) {
        return step.jobSteps().stream()
                .allMatch(name -> ran.containsKey(name) && ran.get(name).isDone());
    }

    private static Optional<Duration> time(ResultSet row) throws SQLException {
        LocalDateTime start = row.getObject("start_time", LocalDateTime.class);
        LocalDateTime end = row.getObject("end_time", LocalDateTime.class);
        return start == null || end == null ? Optional.empty() : Optional.of(Duration.between(start, end));
    }
}
