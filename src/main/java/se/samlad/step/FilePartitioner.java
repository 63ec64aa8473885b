package se.samlad.step;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** One partition a file that is not taken over from an earlier run; it learns its run just before the step starts. */
final class FilePartitioner implements Partitioner, StepExecutionListener {

    private final String step;
    private final StepFactory.Files files;
    private volatile @Nullable RunContext run;

    FilePartitioner(String step, StepFactory.Files files) {
        this.step = step;
        this.files = files;
    }

    @Override
    public void beforeStep(StepExecution execution) {
        run = RunContext.of(execution);
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        RunContext served = Objects.requireNonNull(run);
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        for (int number : files.of(served)) {
            if (!served.reuse().coversFile(step, number)) {
                ExecutionContext context = new ExecutionContext();
                context.putInt(StepFactory.FILE_NUMBER, number);
                partitions.put("file" + number, context);
            }
        }
        return partitions;
    }
}
