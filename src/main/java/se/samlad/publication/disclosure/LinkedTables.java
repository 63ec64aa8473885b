package se.samlad.publication.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts of one publication that are tied to each other by sums, in a fixed order. */
final class LinkedTables {

    /**
     * A sum that everybody knows to hold.
     *
     * @param rest what the parts leave of the whole, taken as known
     */
    record Sum(Cell whole, List<Cell> parts, int rest) {}

    /** A whole and a part of it: those who remain are a count that no table has, but that follows from the two. */
    record Remainder(Cell whole, Cell part) {}

    private final Map<Cell, Integer> counts = new LinkedHashMap<>();
    private final Set<Cell> emptyWholes = new HashSet<>();
    private final List<Sum> sums = new ArrayList<>();
    private final List<Remainder> remainders = new ArrayList<>();

    /** A figure that the edition has a place for. */
    void list(Cell cell, int count) {
        counts.put(cell, count);
    }

    /** Ties a part to its whole, where both are there. */
    void remain(Cell whole, Cell part) {
        if (has(whole) && has(part)) {
            remainders.add(new Remainder(whole, part));
        }
    }

    /** Ties a whole to those of its parts that are there; what they leave is taken as known. */
    void sum(Cell whole, List<Cell> parts) {
        List<Cell> present = parts.stream().filter(counts::containsKey).toList();
        if (counts.containsKey(whole) && !present.isEmpty()) {
            if (count(whole) == 0 && present.stream().anyMatch(part -> count(part) > 0)) {
                emptyWholes.add(whole);
            }
            int added = present.stream().mapToInt(this::count).sum();
            sums.add(new Sum(whole, present, count(whole) - added));
        }
    }

    int count(Cell cell) {
        return counts.getOrDefault(cell, 0);
    }

    /**
     * The least value that is ever hidden there. Zeros are shown, but for the county's where a district has somebody, who
     * is counted elsewhere in the county: such a zero would tell how many there are.
     */
    int lowestHidden(Cell cell) {
        return emptyWholes.contains(cell) ? 0 : 1;
    }

    boolean has(Cell cell) {
        return counts.containsKey(cell);
    }

    Set<Cell> cells() {
        return counts.keySet();
    }

    List<Sum> sums() {
        return sums;
    }

    List<Remainder> remainders() {
        return remainders;
    }
}
