package se.samlad.participant;

import java.util.List;
import java.util.Optional;

/**
 * A physical row of a list with its fate.
 *
 * @param reason a rule's code, such as {@code R302}; empty where the fate says it all
 * @param enrolment what an {@link Fate#ENROLMENT} says; empty for every other fate
 * @param uncounted what an {@link Fate#EXCLUDED} or {@link Fate#REJECTED} row says, without who; empty for every other fate
 * @param totals what a {@link Fate#TOTAL} row states
 */
public record ListRow(
        int fileNumber,
        int sheetNumber,
        String sheet,
        int number,
        boolean hidden,
        Fate fate,
        Optional<String> reason,
        Optional<Enrolment> enrolment,
        Optional<RowValues> uncounted,
        List<RowFinding> findings,
        List<ListTotal> totals) {

    public ListRow {
        findings = List.copyOf(findings);
        totals = List.copyOf(totals);
        if ((fate == Fate.ENROLMENT) != enrolment.isPresent()) {
            throw new IllegalArgumentException("an enrolment, and nothing else, says who is enrolled");
        }
        if ((fate == Fate.EXCLUDED || fate == Fate.REJECTED) != uncounted.isPresent()) {
            throw new IllegalArgumentException("a row that does not count, and no other, says what it would have been");
        }
    }

    /** What the row says of a participant, counted or not. */
    Optional<RowValues> values() {
        return enrolment.map(RowValues::of).or(() -> uncounted);
    }
}
