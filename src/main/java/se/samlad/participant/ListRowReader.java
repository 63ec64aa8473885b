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
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.intake.ColumnVocabulary;
import se.samlad.intake.FileKind;
import se.samlad.intake.Limits;
import se.samlad.intake.ParticipantListReader;
import se.samlad.intake.SourceFile;
import se.samlad.intake.SourceRow;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.step.RunContext;
import se.samlad.step.SafeFailure;
import se.samlad.step.StepFactory;

/** Reads a partition's list from its snapshot, always from the first row: it keeps no position (DESIGN §4.3). */
@Component
@StepScope
class ListRowReader implements ItemStreamReader<ListRow> {

    private final StepExecution step;
    private final SubmissionFileTable files;
    private final County county;
    private final ColumnVocabulary headers;
    private final ValueVocabulary values;
    private final Eligibility eligibility;
    private final Limits limits;
    private final Pseudonyms pseudonyms;
    private @Nullable ParticipantListReader rows;
    private @Nullable RowInterpreter interpreter;

    ListRowReader(
            @Value("#{stepExecution}") StepExecution step,
            SubmissionFileTable files,
            County county,
            ColumnVocabulary headers,
            ValueVocabulary values,
            Eligibility eligibility,
            Pseudonyms pseudonyms,
            Limits limits) {
        this.step = step;
        this.files = files;
        this.county = county;
        this.headers = headers;
        this.values = values;
        this.eligibility = eligibility;
        this.pseudonyms = pseudonyms;
        this.limits = limits;
    }

    @Override
    public void open(ExecutionContext context) {
        RunContext run = RunContext.of(step);
        int number = step.getExecutionContext().getInt(StepFactory.FILE_NUMBER);
        SubmissionFile file = files.ofKind(run.id(), FileKind.PARTICIPANT_LIST).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow();
        District district = county.district(file.district()).orElseThrow();
        interpreter = new RowInterpreter(number, district, run.period(), values, eligibility, pseudonyms);
        SafeFailure.guard(() -> rows =
                ParticipantListReader.open(new SourceFile(run.snapshot(file.sha256()), file.name(), limits), headers));
    }

    @Override
    public @Nullable ListRow read() {
        ParticipantListReader list = Objects.requireNonNull(rows);
        RowInterpreter rules = Objects.requireNonNull(interpreter);
        return SafeFailure.guarded(() -> {
            SourceRow row = list.next();
            return row == null ? null : rules.interpret(row);
        });
    }

    @Override
    public void close() {
        try {
            if (rows != null) {
                rows.close();
            }
        } catch (IOException readingIsOver) {
            rows = null;
        }
    }
}
