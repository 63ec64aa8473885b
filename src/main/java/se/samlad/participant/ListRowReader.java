package se.samlad.participant;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.configuration.annotation.StepScope;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.samlad.step.RunContext;
import se.samlad.step.SafeFailure;
import se.samlad.step.StepFactory;

/** Reads a partition's list from its snapshot, always from the first row: it keeps no position (DESIGN §4.3). */
@Component
@StepScope
class ListRowReader implements ItemStreamReader<ListRow> {

    private final StepExecution step;
    private final InterpretedLists lists;
    private @Nullable InterpretedList list;

    ListRowReader(@Value("#{stepExecution}") StepExecution step, InterpretedLists lists) {
        this.step = step;
        this.lists = lists;
    }

    @Override
    public void open(ExecutionContext context) {
        int number = step.getExecutionContext().getInt(StepFactory.FILE_NUMBER);
        SafeFailure.guard(() -> list = lists.open(RunContext.of(step), number));
    }

    @Override
    public @Nullable ListRow read() {
        return SafeFailure.guarded(() -> Objects.requireNonNull(list).next());
    }

    @Override
    public void close() {
        try {
            if (list != null) {
                list.close();
            }
        } catch (IOException readingIsOver) {
            list = null;
        }
    }
}
