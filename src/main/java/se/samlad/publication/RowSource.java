package se.samlad.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.samlad.count.Bridge;
import se.samlad.count.BridgeSteps;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.CandidateTable;
import se.samlad.linkage.EnrolmentView;
import se.samlad.linkage.LinkedEnrolment;
import se.samlad.participant.Fate;
import se.samlad.participant.ListRowTable;

/** The rows of a run, streamed in the order of the files. */
@Component
public class RowSource {

    private final ListRowTable ledger;
    private final EnrolmentView enrolments;
    private final CandidateTable candidates;

    RowSource(ListRowTable ledger, EnrolmentView enrolments, CandidateTable candidates) {
        this.ledger = ledger;
        this.enrolments = enrolments;
        this.candidates = candidates;
    }

    public void forEachLedgerRow(long run, Consumer<ListRowTable.Entry> consumer) {
        ledger.forEach(run, consumer);
    }

    public void forEachEnrolment(long run, Consumer<LinkedEnrolment> consumer) {
        enrolments.forEachByRow(run, consumer);
    }

    /** The bridge from the rows to the people: the rows that fall away, proven against the ledger and the figures. */
    public Bridge bridge(PublicationData data) {
        return bridge(data, person -> {});
    }

    /** The same, handing over person by person on the way, each with their enrolments from the first to the latest. */
    public Bridge bridge(PublicationData data, Consumer<List<LinkedEnrolment>> people) {
        Map<String, Integer> listed = new LinkedHashMap<>();
        data.present().forEach(district -> listed.put(district.id(), 0));
        data.sheets()
                .forEach(sheet -> listed.merge(
                        data.file(sheet.fileNumber()).district(),
                        sheet.rows().getOrDefault(Fate.ENROLMENT, 0),
                        Integer::sum));
        BridgeSteps steps = new BridgeSteps();
        data.duplicates()
                .forEach((row, duplicate) ->
                        steps.addDuplicate(data.file(row.fileNumber()).district(), row, duplicate.original()));
        enrolments.forEachPerson(data.run(), person -> {
            steps.addPerson(person);
            people.accept(person);
        });
        return Bridge.of(listed, data.figures(), steps.all());
    }

    public List<Candidate> candidates(long run) {
        return candidates.all(run);
    }
}
