package se.samlad.publication;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import se.samlad.linkage.CandidateTable;
import se.samlad.linkage.EnrolmentView;
import se.samlad.linkage.LinkedEnrolment;
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

    public List<CandidateTable.Candidate> candidates(long run) {
        return candidates.all(run);
    }
}
