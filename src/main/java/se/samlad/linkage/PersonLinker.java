package se.samlad.linkage;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samlad.core.District;
import se.samlad.intake.DecisionLine;
import se.samlad.intake.DecisionLineTable;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.participant.Enrolment;
import se.samlad.participant.InterpretedLists;
import se.samlad.participant.ListRow;
import se.samlad.participant.Pseudonyms;
import se.samlad.participant.RowKey;
import se.samlad.step.RunContext;

/** Finds out who may be the same, follows the reviewers' decisions, and keeps both. */
@Component
class PersonLinker {

    private final InterpretedLists lists;
    private final SubmissionFileTable files;
    private final Pseudonyms pseudonyms;
    private final DecisionLineTable lines;
    private final DecisionTable decisions;
    private final DecisionNoteTable notes;
    private final PersonMergeTable merges;
    private final CandidateTable candidates;

    PersonLinker(
            InterpretedLists lists,
            SubmissionFileTable files,
            Pseudonyms pseudonyms,
            DecisionLineTable lines,
            DecisionTable decisions,
            DecisionNoteTable notes,
            PersonMergeTable merges,
            CandidateTable candidates) {
        this.lists = lists;
        this.files = files;
        this.pseudonyms = pseudonyms;
        this.lines = lines;
        this.decisions = decisions;
        this.notes = notes;
        this.merges = merges;
        this.candidates = candidates;
    }

    /** The enrolments of the run, duplicates among them, under the persons that reviewers have decided on. */
    CompactEnrolments link(RunContext run) throws IOException, RefusedFileException {
        List<DecisionLine> written = lines.all(run.id());
        List<Decision> kept = decisions.until(run.period());
        DecidedRows rows = new DecidedRows(written, kept);
        KnownRecords known = new KnownRecords();
        CompactEnrolments enrolments = new CompactEnrolments();
        read(run, rows, known, enrolments);
        Decisions decided = new Decisions(run.period(), written, kept, rows);
        Merges merged = new Merges(decided.rulings());
        CandidateRule rule = new CandidateRule(known);
        List<DecisionNote> told = new ArrayList<>(decided.notes());
        told.addAll(merged.notes());
        decisions.replace(run.period(), decided.ofPeriod());
        decisions.lapse(run.period(), decided.lapsed());
        notes.replace(run.id(), told);
        merges.replace(run.id(), merged.all());
        candidates.replace(run.id(), rule.candidates(decided.rulings(), merged));
        enrolments.merge(merged.all());
        return enrolments;
    }

    private void read(RunContext run, DecidedRows rows, KnownRecords known, CompactEnrolments enrolments)
            throws IOException, RefusedFileException {
        Map<Integer, String> names = new HashMap<>();
        for (SubmissionFile file : files.all(run.id())) {
            names.put(file.number(), file.district() + "/" + file.name());
        }
        lists.forEach(run, (district, row) -> row.enrolment().ifPresent(enrolment -> {
            int number = known.add(district.id(), key(row), enrolment);
            enrolments.add(LinkedEnrolment.of(key(row), district.id(), row.sheet(), enrolment));
            if (!rows.isEmpty() && !enrolment.isProtected()) {
                String place = names.get(row.fileNumber()) + "!" + row.sheet() + "!" + row.number();
                rows.take(place, decidedRow(district, row, enrolment, number));
            }
        }));
    }

    private DecidedRows.Row decidedRow(District district, ListRow row, Enrolment enrolment, int number) {
        return new DecidedRows.Row(
                key(row), district.id(), pseudonyms.ofRecord(district.id(), enrolment), enrolment.personKey(), number);
    }

    private static RowKey key(ListRow row) {
        return new RowKey(row.fileNumber(), row.sheetNumber(), row.number());
    }
}
