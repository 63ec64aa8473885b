package se.samlad.reconciliation;

import java.util.List;
import java.util.Optional;
import se.samlad.core.Period;

/**
 * Rows that together close the gap between a stated and a counted figure (DOMAIN §7).
 *
 * @param parts a cause each, from one to three
 */
public record Explanation(List<Part> parts) {

    public Explanation {
        parts = List.copyOf(parts);
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an explanation has a cause");
        }
    }

    /**
     * What one cause contributes.
     *
     * @param rows the first of those that it may be, {@code sheet!row} or {@code file!sheet!row}; none where it is no row
     * @param candidates how many it may be; more than are needed when any of them would do
     * @param closes how many people nearer to the stated figure it brings the counted one; below zero when downwards
     * @param period of {@link Cause#EARLIER_FIGURES} the period whose figures they are; empty for every other cause
     */
    public record Part(Cause cause, List<String> rows, int candidates, int closes, Optional<Period> period) {

        Part(Cause cause, List<String> rows, int candidates, int closes) {
            this(cause, rows, candidates, closes, Optional.empty());
        }

        /** The figure is an earlier period's. */
        static Part copied(Period period, int closes) {
            return new Part(Cause.EARLIER_FIGURES, List.of(), 0, closes, Optional.of(period));
        }

        public Part {
            rows = List.copyOf(rows);
        }
    }

    /** How much it closes altogether. */
    public int closes() {
        return parts.stream().mapToInt(Part::closes).sum();
    }
}
