package se.samlad.linkage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samlad.linkage.match.Evidence;
import se.samlad.linkage.match.Guard;
import se.samlad.participant.RowKey;

/**
 * Two rows that may be about one person (DOMAIN I5); nothing is merged for it but by a reviewer's decision.
 *
 * @param left the earlier row
 * @param score the odds in bits, to one decimal: 0 is even, 10 is a thousand to one
 * @param evidence what each attribute says
 * @param guard why they are two people in spite of the score; empty when nothing says so
 * @param cluster the number of the group of rows that may all be about one person, from 1; 0 for a pair
 *     that is in none
 * @param decision the reviewer's that is in force; empty while there is none
 */
public record Candidate(
        RowKey left,
        RowKey right,
        double score,
        State state,
        List<Evidence> evidence,
        Optional<Guard> guard,
        int cluster,
        Optional<Decided> decision) {

    /** Who decided, when, and why; why is empty where nobody asked. */
    public record Decided(String by, LocalDate on, String why) {}

    /** What becomes of a pair. */
    public enum State {
        /** A reviewer should decide. */
        OPEN,
        /** Scores too little, or is guarded: shown so that it can be seen why not. */
        NEAR_MISS,
        /** A reviewer has said that it is one person: merged. */
        SAME,
        /** A reviewer has said that they are two. */
        DIFFERENT,
        /** A reviewer has looked and cannot tell: stays open. */
        UNSURE
    }

    public Candidate {
        evidence = List.copyOf(evidence);
    }

    /** Whether the number of persons depends on it. */
    public boolean isOpen() {
        return state == State.OPEN || state == State.UNSURE;
    }
}
