package se.samlad.participant;

import java.io.IOException;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.intake.ColumnVocabulary;
import se.samlad.intake.FileKind;
import se.samlad.intake.Limits;
import se.samlad.intake.ParticipantListReader;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceFile;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.step.RunContext;

/** Reads the lists of a run from their snapshots, as often as somebody has to see what is kept nowhere. */
@Component
public class InterpretedLists {

    private final SubmissionFileTable files;
    private final County county;
    private final ColumnVocabulary headers;
    private final ValueVocabulary values;
    private final Eligibility eligibility;
    private final Pseudonyms pseudonyms;
    private final Limits limits;

    InterpretedLists(
            SubmissionFileTable files,
            County county,
            ColumnVocabulary headers,
            ValueVocabulary values,
            Eligibility eligibility,
            Pseudonyms pseudonyms,
            Limits limits) {
        this.files = files;
        this.county = county;
        this.headers = headers;
        this.values = values;
        this.eligibility = eligibility;
        this.pseudonyms = pseudonyms;
        this.limits = limits;
    }

    /** Hands over every row of every list that can be counted or not, in the order of the files. */
    public void forEach(RunContext run, BiConsumer<District, ListRow> consumer)
            throws IOException, RefusedFileException {
        for (SubmissionFile file : files.ofKind(run.id(), FileKind.PARTICIPANT_LIST)) {
            try (InterpretedList list = open(run, file)) {
                for (ListRow row = list.next(); row != null; row = list.next()) {
                    consumer.accept(list.district(), row);
                }
            }
        }
    }

    /** The list with that number. */
    public InterpretedList open(RunContext run, int fileNumber) throws IOException, RefusedFileException {
        SubmissionFile file = files.ofKind(run.id(), FileKind.PARTICIPANT_LIST).stream()
                .filter(each -> each.number() == fileNumber)
                .findFirst()
                .orElseThrow();
        return open(run, file);
    }

    private InterpretedList open(RunContext run, SubmissionFile file) throws IOException, RefusedFileException {
        District district = county.district(file.district()).orElseThrow();
        return new InterpretedList(
                district,
                ParticipantListReader.open(new SourceFile(run.snapshot(file.sha256()), file.name(), limits), headers),
                new RowInterpreter(file.number(), district, run.period(), values, eligibility, pseudonyms));
    }
}
