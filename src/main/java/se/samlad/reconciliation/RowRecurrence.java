package se.samlad.reconciliation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.Period;
import se.samlad.participant.RowFindingTable;
import se.samlad.participant.RowFindingTable.OfPerson;
import se.samlad.participant.RowKey;

/**
 * Since when the same has been said of the same person, wherever the rows stand: known again by the pseudonym of a number
 * or a reference, within a district. A row that is its own person has no key that lasts; neither has a pair of rows.
 */
final class RowRecurrence {

    /** Begins the rules that compare a list with an earlier one: what they say is new every time. */
    private static final String OF_TWO_LISTS = "R71";

    private final Map<Said, Period> known = new HashMap<>();

    private record Said(RowKey row, String rule) {}

    private RowRecurrence() {}

    /** Nothing recurs. */
    static RowRecurrence none() {
        return new RowRecurrence();
    }

    /** What the run says that every published period in a row up to now has said too. */
    static RowRecurrence of(RowFindingTable findings, Period period, long run) {
        Map<OfPerson, Period> before = new HashMap<>();
        for (RowFindingTable.EarlierRun earlier : findings.runsBefore(period)) {
            Map<OfPerson, Period> then = new HashMap<>();
            findings.forEachOfPeople(
                    earlier.id(), (row, said) -> then.put(said, before.getOrDefault(said, earlier.period())));
            before.clear();
            before.putAll(then);
        }
        before.keySet().removeIf(said -> said.rule().startsWith(OF_TWO_LISTS));
        RowRecurrence recurrence = new RowRecurrence();
        if (!before.isEmpty()) {
            findings.forEachOfPeople(run, (row, said) -> Optional.ofNullable(before.get(said))
                    .ifPresent(since -> recurrence.known.put(new Said(row, said.rule()), since)));
        }
        return recurrence;
    }

    /** The first period that was told it; empty when this is the first. */
    Optional<Period> since(RowKey row, String rule) {
        return Optional.ofNullable(known.get(new Said(row, rule)));
    }
}
