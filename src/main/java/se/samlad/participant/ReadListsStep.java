package se.samlad.participant;

import java.util.List;
import org.springframework.batch.core.scope.context.StepSynchronizationManager;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.intake.FileKind;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.step.RunContext;
import se.samlad.step.StepFactory;

/** Step 2: from the lists' snapshots, row by row through the interpreter, to the ledger; a partition for each list. */
@Configuration(proxyBeanMethods = false)
class ReadListsStep {

    @Bean
    Step readLists(
            StepFactory steps,
            SubmissionFileTable files,
            ListRowReader reader,
            ListRowTable rows,
            RowFindingTable findings,
            ListTotalTable totals) {
        return steps.perFileInPieces(
                "readLists",
                run -> files.ofKind(run.id(), FileKind.PARTICIPANT_LIST).stream()
                        .map(SubmissionFile::number)
                        .toList(),
                reader,
                (Chunk<? extends ListRow> chunk) -> write(currentRun(), chunk.getItems(), rows, findings, totals));
    }

    private static long currentRun() {
        var context = StepSynchronizationManager.getContext();
        if (context == null) {
            throw new IllegalStateException("rows are written within a step");
        }
        return RunContext.of(context.getStepExecution()).id();
    }

    private static void write(
            long run,
            List<? extends ListRow> chunk,
            ListRowTable rows,
            RowFindingTable findings,
            ListTotalTable totals) {
        rows.put(run, chunk);
        for (ListRow row : chunk) {
            findings.put(run, new RowKey(row.fileNumber(), row.sheetNumber(), row.number()), 0, row.findings());
            totals.put(run, row);
        }
    }
}
