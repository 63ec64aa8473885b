package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import se.samlad.count.Standing;
import se.samlad.participant.RowKey;

/**
 * A district's rows that may be counted otherwise than they are; those that would be alike are one group.
 *
 * <p>Bounded: {@value #MOST_GROUPS} groups a cause, of which the first {@value #MOST_ROWS} rows are kept by name; what a
 * solver takes does not grow with the list.
 */
final class Suspects {

    static final int MOST_GROUPS = 1000;
    static final int MOST_ROWS = 20;

    private final Map<Change, Group> groups = new LinkedHashMap<>();
    private final Map<Cause, Integer> ofCause = new EnumMap<>(Cause.class);

    /** Rows that would be changed alike. */
    static final class Group {

        private final Change change;
        private final TreeSet<RowKey> first = new TreeSet<>();
        private int rows;

        private Group(Change change) {
            this.change = change;
        }

        Change change() {
            return change;
        }

        int rows() {
            return rows;
        }

        /** The first of them in the order of the files. */
        List<RowKey> first() {
            return List.copyOf(first);
        }

        private void add(List<RowKey> keys) {
            rows++;
            first.addAll(keys);
            while (first.size() > MOST_ROWS) {
                first.pollLast();
            }
        }
    }

    /** Adds what may be done with a row, or with a pair of them. */
    void add(Cause cause, Optional<Standing> before, Optional<Standing> after, RowKey... rows) {
        Change change = new Change(cause, before, after);
        Group known = groups.get(change);
        if (known == null) {
            if (ofCause.merge(cause, 1, Integer::sum) > MOST_GROUPS) {
                return;
            }
            known = new Group(change);
            groups.put(change, known);
        }
        known.add(List.of(rows));
    }

    List<Group> all() {
        return new ArrayList<>(groups.values());
    }
}
