package se.samlad.run;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts right what a killed process has left in Spring Batch's tables, so that the same command goes on (DESIGN §4.3,
 * §4.4). Only whoever holds the home's lock may do it: the tables do not say who is alive.
 */
@Component
class InterruptedRuns {

    private static final String WITHOUT_EXECUTION = """
            SELECT i.job_instance_id
              FROM batch_job_instance i
             WHERE NOT EXISTS (SELECT 1
                                 FROM batch_job_execution e
                                WHERE e.job_instance_id = i.job_instance_id)
             ORDER BY i.job_instance_id
            """;

    private static final String UNSETTLED = """
            SELECT e.job_execution_id
              FROM batch_job_execution e
             WHERE e.status NOT IN ('COMPLETED', 'FAILED', 'STOPPED', 'ABANDONED')
                OR EXISTS (SELECT 1
                             FROM batch_step_execution s
                            WHERE s.job_execution_id = e.job_execution_id
                              AND s.status NOT IN ('COMPLETED', 'FAILED', 'STOPPED', 'ABANDONED'))
             ORDER BY e.job_execution_id
            """;

    private final JdbcClient jdbc;
    private final JobRepository repository;
    private final AttemptTable attempts;
    private final Clock clock;

    InterruptedRuns(JdbcClient jdbc, JobRepository repository, AttemptTable attempts, Clock clock) {
        this.jdbc = jdbc;
        this.repository = repository;
        this.attempts = attempts;
        this.clock = clock;
    }

    /** Heals, and gives the attempts whose processes are gone. */
    List<Attempt> heal() {
        for (long instance : jdbc.sql(WITHOUT_EXECUTION).query(Long.class).list()) {
            repository.deleteJobInstance(Objects.requireNonNull(repository.getJobInstance(instance)));
        }
        for (long execution : jdbc.sql(UNSETTLED).query(Long.class).list()) {
            settle(Objects.requireNonNull(repository.getJobExecution(execution)));
        }
        return attempts.interrupt();
    }

    private void settle(JobExecution execution) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (StepExecution step : execution.getStepExecutions()) {
            if (isUnsettled(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                step.setEndTime(now);
                repository.update(step);
            }
        }
        if (isUnsettled(execution.getStatus())) {
            execution.setStatus(BatchStatus.FAILED);
            execution.setEndTime(now);
            repository.update(execution);
        }
    }

    private static boolean isUnsettled(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.STOPPING || status == BatchStatus.UNKNOWN;
    }
}
