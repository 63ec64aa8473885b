package se.samlad.linkage;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samlad.intake.DecisionLine;
import se.samlad.participant.RowKey;

/** The rows that decisions are about, found while the lists are read: by the place that was named, or by what they say. */
final class DecidedRows {

    /** So many digits of a pseudonym stay when the others count the rows that have it. */
    private static final int TOLD = 26;

    private final Set<String> places = new HashSet<>();
    private final Set<String> records = new HashSet<>();
    private final Map<String, Row> byPlace = new HashMap<>();
    private final Map<String, Row> byRecord = new HashMap<>();
    private final Map<String, Integer> others = new HashMap<>();

    /**
     * A row.
     *
     * @param record the pseudonym of what it says
     * @param number of its record; below 0 when it says nothing to compare
     */
    record Row(RowKey key, String district, String record, String personKey, int number) {}

    DecidedRows(List<DecisionLine> lines, List<Decision> kept) {
        for (DecisionLine line : lines) {
            places.add(line.left().text());
            places.add(line.right().text());
        }
        for (Decision decision : kept) {
            records.add(decision.leftRecord());
            records.add(decision.rightRecord());
        }
    }

    /** Whether any row is looked for: pseudonyms of a million rows are not made for nothing. */
    boolean isEmpty() {
        return places.isEmpty() && records.isEmpty();
    }

    /** Takes a row; of one person's rows that say the same the first one is kept, and other people's are told apart. */
    void take(String place, Row row) {
        Row first = byRecord.putIfAbsent(row.record(), row);
        Row taken = first == null || first.personKey().equals(row.personKey()) ? row : another(row);
        if (places.contains(place)) {
            byPlace.putIfAbsent(place, taken);
        }
    }

    /** The second, third … row of those that say the same: as many decisions hold as there are such rows. */
    private Row another(Row row) {
        int ordinal = others.merge(row.record(), 1, Integer::sum);
        String record = row.record().substring(0, TOLD) + String.format(Locale.ROOT, "%06x", ordinal);
        Row another = new Row(row.key(), row.district(), record, row.personKey(), row.number());
        byRecord.putIfAbsent(record, another);
        return another;
    }

    /** The row at a place; empty when there is no enrolment. */
    Optional<Row> at(String place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** The first row that says this; empty when none does any more. */
    Optional<Row> saying(String record) {
        return Optional.ofNullable(byRecord.get(record));
    }
}
