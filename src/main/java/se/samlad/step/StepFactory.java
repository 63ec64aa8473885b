package se.samlad.step;

import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.core.step.builder.TaskletStepBuilder;
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

    /** Between a partitioned step's name and the file's number in a partition's name. */
    private static final String PARTITION = "File:file";

    private static final int ROWS_AT_A_TIME = 500;
    private static final int PARTITIONS_AT_A_TIME = 2;

    private final JobRepository repository;
    private final JdbcTransactionManager transactions;
    private final StepExecutionListener progress;
    private final StopRequest stop;

    StepFactory(
            JobRepository repository,
            JdbcTransactionManager transactions,
            StepExecutionListener progress,
            StopRequest stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.progress = progress;
        this.stop = stop;
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

    /**
     * Spring Batch keeps a step before its context: when it is killed in between, the partition has forgotten its file, but for its
     * name.
     */
    static void rememberFile(StepExecution step) {
        String name = step.getStepName();
        int at = name.indexOf(PARTITION);
        if (at >= 0) {
            step.getExecutionContext().putInt(FILE_NUMBER, Integer.parseInt(name.substring(at + PARTITION.length())));
        }
    }

    /** A step in one transaction. */
    public Step single(String name, Work work) {
        return whole(name, work).build();
    }

    /** A step in one transaction that is done again even when an interrupted run had finished it. */
    public Step always(String name, Work work) {
        return whole(name, work).allowStartIfComplete(true).build();
    }

    private TaskletStepBuilder whole(String name, Work work) {
        return named(name)
                .tasklet(
                        (contribution, chunk) -> {
                            RunContext run = RunContext.of(contribution.getStepExecution());
                            if (!run.reuse().coversStep(name)) {
                                SafeFailure.guard(() -> work.run(run));
                            }
                            return RepeatStatus.FINISHED;
                        },
                        transactions);
    }

    private StepBuilder named(String name) {
        return new StepBuilder(name, repository)
                .listener(new StopsBeforehand(stop))
                .listener(progress);
    }

    /** A step with a partition for each file, each in one transaction. */
    public Step perFile(String name, Files files, FileWork work) {
        Step worker = named(name + "File")
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
        Step worker = named(name + "File")
                .<T, T>chunk(ROWS_AT_A_TIME)
                .transactionManager(transactions)
                .reader(reader)
                .writer(chunk -> {
                    SafeFailure.guard(() -> writer.write(chunk));
                    StopsBeforehand.afterAPiece(stop);
                })
                .build();
        return partitioned(name, files, worker);
    }

    private Step partitioned(String name, Files files, Step worker) {
        SimpleAsyncTaskExecutor executor = new SimpleAsyncTaskExecutor(name + "-");
        executor.setConcurrencyLimit(PARTITIONS_AT_A_TIME);
        FilePartitioner partitioner = new FilePartitioner(name, files);
        return named(name)
                .listener(partitioner)
                .partitioner(worker.getName(), partitioner)
                .step(worker)
                .taskExecutor(executor)
                .build();
    }
}
