package se.samlad.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samlad.core.Selection;
import se.samlad.count.DefinitionCube;
import se.samlad.intake.FileKind;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.EnrolmentView;
import se.samlad.participant.Fate;
import se.samlad.participant.ListRowTable;
import se.samlad.participant.RowFindingTable;
import se.samlad.step.RunContext;

/** Goes through a run's rows once for what may explain differences. */
@Component
class EvidenceSource {

    private final SubmissionFileTable files;
    private final ListRowTable rows;
    private final EnrolmentView enrolments;

    EvidenceSource(SubmissionFileTable files, ListRowTable rows, EnrolmentView enrolments) {
        this.files = files;
        this.rows = rows;
        this.enrolments = enrolments;
    }

    /** The evidence of each district by its id; empty for one without a list. */
    Function<String, Optional<Evidence>> load(
            RunContext run,
            Set<Selection> selections,
            List<RowFindingTable.Placed> findings,
            List<Candidate> candidates) {
        List<SubmissionFile> lists = files.ofKind(run.id(), FileKind.PARTICIPANT_LIST);
        Map<Integer, String> districts = new HashMap<>();
        lists.forEach(file -> districts.put(file.number(), file.district()));
        EvidenceCollector collector = new EvidenceCollector(run.period(), selections, findings, candidates);
        enrolments.forEachPerson(run.id(), collector::see);
        enrolments.forEachDuplicate(run.id(), collector::duplicate);
        rows.forEachUncounted(
                run.id(),
                row -> collector.uncounted(
                        districts.getOrDefault(row.entry().key().fileNumber(), ""),
                        row.entry().key(),
                        cause(row.entry()),
                        row.values()));
        Places places = new Places(lists, rows.countByFate(run.id()));
        return district -> collector.of(district, places.of(district));
    }

    /** The whole county's people, counted in every way. */
    DefinitionCube county(RunContext run, Set<Selection> selections) {
        DefinitionCube cube = new DefinitionCube(run.period(), selections);
        enrolments.forEachPerson(run.id(), cube::addPerson);
        return cube;
    }

    private static Cause cause(ListRowTable.Entry row) {
        if (row.fate() == Fate.REJECTED) {
            return Cause.REJECTED;
        }
        return row.reason().filter("R302"::equals).isPresent() ? Cause.AFTER_CUT_OFF : Cause.REGISTERED_BY_MISTAKE;
    }
}
