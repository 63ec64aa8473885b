package se.samlad.step;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;

/** Builds every step of the job, each under the JDBC transaction manager. */
@Component
public class StepFactory {

    /** What a partition's execution context calls the file that it reads. */
    public static final String FILE_NUMBER = "fileNumber";

    private static final int ROWS_AT_A_TIME = 500;
    private static final int PARTITIONS_AT_A_TIME = 2;

    private final JobRepository repository;
    private final JdbcTransactionManager transactions;
    private final StepExecutionListener progress;

    StepFactory(JobRepository repository, JdbcTransactionManager transactions, StepExecutionListener progress) {
        this.repository = repository;
        this.transactions = transactions;
        this.progress = progress;
    }

    /** What a step does in one piece. */
    @FunctionalInterface
    public interface Work {
        void run(RunContext run) throws Exception;
    }

    /** What a step does for one file. */
    @FunctionalInterface
    public interface FileWork {
        void run(RunContext run, int fileNumber) throws Exception;
    }

    /** The files that a step has to read. */
    @FunctionalInterface
    public interface Files {
        Iterable<Integer> of(RunContext run);
    }

    /** A step in one transaction. */
    public Step single(String name, Work work) {
        return new StepBuilder(name, repository)
                .listener(progress)
                .tasklet(
                        (contribution, chunk) -> {
                            SafeFailure.guard(() -> work.run(RunContext.of(contribution.getStepExecution())));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    /** A step in one transaction that is done again even when an interrupted run had finished it. */
    public Step always(String name, Work work) {
        return new StepBuilder(name, repository)
                .allowStartIfComplete(true)
                .listener(progress)
                .tasklet(
                        (contribution, chunk) -> {
                            SafeFailure.guard(() -> work.run(RunContext.of(contribution.getStepExecution())));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
    }

    /** A step with a partition for each file, each in one transaction. */
    public Step perFile(String name, Files files, FileWork work) {
        Step worker = new StepBuilder(name + "File", repository)
                .listener(progress)
                .tasklet(
                        (contribution, chunk) -> {
                            var step = contribution.getStepExecution();
                            int file = step.getExecutionContext().getInt(FILE_NUMBER);
                            SafeFailure.guard(() -> work.run(RunContext.of(step), file));
                            return RepeatStatus.FINISHED;
                        },
                        transactions)
                .build();
        return partitioned(name, files, worker);
    }

    /** A step with a partition for each file, each read row by row and written in pieces of 500. */
    public <T> Step perFileInPieces(
            String name, Files files, ItemStreamReader<? extends T> reader, ItemWriter<? super T> writer) {
        Step worker = new StepBuilder(name + "File", repository)
                .<T, T>chunk(ROWS_AT_A_TIME)
                .transactionManager(transactions)
                .reader(reader)
                .writer(chunk -> SafeFailure.guard(() -> writer.write(chunk)))
                .listener(progress)
                .build();
        return partitioned(name, files, worker);
    }

    private Step partitioned(String name, Files files, Step worker) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor(name + "-");
        executor.setConcurrencyLimit(PARTITIONS_AT_A_TIME);
        FilePartitioner partitioner = new FilePartitioner(files);
        return new StepBuilder(name, repository)
                .listener(partitioner)
                .listener(progress)
                .partitioner(worker.getName(), partitioner)
                .step(worker)
                .taskExecutor(executor)
                .build();
    }

    /** One partition a file; it learns its run just before the step starts. */
    private static final class FilePartitioner implements Partitioner, StepExecutionListener {

        private final Files files;
        private volatile @Nullable RunContext run;

        FilePartitioner(Files files) {
            this.files = files;
        }

        @Override
        public void beforeStep(org.springframework.batch.core.step.StepExecution step) {
            run = RunContext.of(step);
        }

        @Override
        public Map<String, ExecutionContext> partition(int gridSize) {
            Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
            for (int number : files.of(Objects.requireNonNull(run))) {
                ExecutionContext context = new ExecutionContext();
                context.putInt(FILE_NUMBER, number);
                partitions.put("file" + number, context);
            }
            return partitions;
        }
    }
}
