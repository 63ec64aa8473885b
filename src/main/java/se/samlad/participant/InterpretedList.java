package se.samlad.participant;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import se.samlad.core.District;
import se.samlad.intake.ParticipantListReader;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceRow;

/** A list's rows, each with its fate, one after the other. */
public final class InterpretedList implements AutoCloseable {

    private final District district;
    private final ParticipantListReader rows;
    private final RowInterpreter interpreter;

    InterpretedList(District district, ParticipantListReader rows, RowInterpreter interpreter) {
        this.district = district;
        this.rows = rows;
        this.interpreter = interpreter;
    }

    District district() {
        return district;
    }

    /** The next row; null after the last. */
    @Nullable
    ListRow next() throws IOException, RefusedFileException {
        SourceRow row = rows.next();
        return row == null ? null : interpreter.interpret(row);
    }

    /** The next row as it is written; null after the last. */
    public @Nullable WrittenRow nextWritten() throws IOException, RefusedFileException {
        SourceRow row = rows.next();
        return row == null ? null : interpreter.written(row);
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
