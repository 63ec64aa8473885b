package se.samlad.publication.workbook.feedback;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samlad.core.District;
import se.samlad.core.Texts;
import se.samlad.file.AtomicFile;
import se.samlad.intake.FileKind;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceRow;
import se.samlad.intake.SubmissionFile;
import se.samlad.participant.InterpretedList;
import se.samlad.participant.InterpretedLists;
import se.samlad.participant.ValueVocabulary;
import se.samlad.participant.WrittenRow;
import se.samlad.publication.PublicationData;
import se.samlad.publication.workbook.ScratchFolder;
import se.samlad.publication.workbook.layout.StreamedWorkbook;
import se.samlad.reconciliation.Finding;
import se.samlad.step.RunContext;

/**
 * Writes for each district that has sent something a workbook to correct: a cover, and, when rows fail, its lists. Corrected and
 * sent back in the old list's place it is a submission like any other.
 */
@Component
public class ReturnedLists {

    private static final int ROWS_IN_MEMORY = 200;

    private final InterpretedLists lists;
    private final ValueVocabulary vocabulary;

    ReturnedLists(InterpretedLists lists, ValueVocabulary vocabulary) {
        this.lists = lists;
        this.vocabulary = vocabulary;
    }

    /** Writes them into a folder of their own; until they are whole, their rows lie in the run's scratch folder only. */
    public void write(RunContext run, PublicationData data, Path version) throws IOException {
        ScratchFolder.in(scratch(run), () -> {
            try {
                writeAll(run, data, version.resolve(Texts.get("returned.folder")));
            } catch (RefusedFileException changed) {
                throw new IOException("a list that was read before is refused", changed);
            }
        });
    }

    private static Path scratch(RunContext run) {
        return run.scratch("returned");
    }

    private void writeAll(RunContext run, PublicationData data, Path folder) throws IOException, RefusedFileException {
        for (District district : data.county().expected()) {
            boolean sent = data.files().stream()
                    .anyMatch(file -> file.district().equals(district.id()) && file.kind() != FileKind.PASSED_OVER);
            if (sent) {
                write(run, data, district, folder.resolve(district.name() + ".xlsx"));
            }
        }
    }

    private void write(RunContext run, PublicationData data, District district, Path file)
            throws IOException, RefusedFileException {
        List<Finding> own = data.findings().stream()
                .filter(finding -> finding.district().equals(district.id()))
                .toList();
        Marks marks = new Marks(own);
        try (SXSSFWorkbook workbook = StreamedWorkbook.in(scratch(run), ROWS_IN_MEMORY)) {
            describe(workbook, data, district);
            Looks looks = new Looks(workbook);
            SheetNames names = new SheetNames();
            new CoverSheet(workbook, looks, names.unique(Texts.get("returned.cover")))
                    .write(Cover.of(data, district, marks));
            if (!marks.isEmpty()) {
                for (SubmissionFile list : data.files()) {
                    if (list.district().equals(district.id()) && list.kind() == FileKind.PARTICIPANT_LIST) {
                        write(run, list, workbook, looks, names, marks, new LegalValues(vocabulary, district));
                    }
                }
            }
            AtomicFile.write(file, workbook::write);
        }
    }

    private void write(
            RunContext run,
            SubmissionFile list,
            SXSSFWorkbook workbook,
            Looks looks,
            SheetNames names,
            Marks marks,
            LegalValues values)
            throws IOException, RefusedFileException {
        ListLayout layout;
        try (InterpretedList measured = lists.open(run, list.number())) {
            layout = ListLayout.of(measured);
        }
        try (InterpretedList ahead = lists.open(run, list.number());
                InterpretedList behind = lists.open(run, list.number())) {
            new ListSheets(workbook, looks, names, new FailingRows(list.name(), marks, values), values, layout)
                    .write(() -> next(ahead), () -> next(behind));
        }
    }

    private static @Nullable WrittenRow next(InterpretedList list) throws IOException, RefusedFileException {
        WrittenRow row = list.nextWritten();
        while (row != null && row.source().role() == SourceRow.Role.OTHER_SHEET) {
            row = list.nextWritten();
        }
        return row;
    }

    /** Fixed properties: the same input gives the same bytes, and nobody's name is in them (DOMAIN P5). */
    private static void describe(SXSSFWorkbook workbook, PublicationData data, District district) {
        POIXMLProperties properties = workbook.getXSSFWorkbook().getProperties();
        Optional<Date> day = Optional.of(Date.from(
                data.period().reportDate().atStartOfDay(ZoneOffset.UTC).toInstant()));
        properties.getCoreProperties().setTitle(Texts.get("returned.title", district.name(), data.period()));
        properties.getCoreProperties().setCreator("Samlad");
        properties.getCoreProperties().setCreated(day);
        properties.getCoreProperties().setModified(day);
        properties.getExtendedProperties().setApplication("Samlad");
    }
}
