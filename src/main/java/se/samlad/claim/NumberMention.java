package se.samlad.claim;

import java.util.OptionalInt;

/**
 * A number in a report: each is accounted for (DOMAIN C1).
 *
 * @param start where it begins in the report's text
 * @param end where it ends, exclusive
 * @param claimNumber the claim that it is part of; empty for every other class
 * @param sentence where it stands, for a reviewer to read
 */
public record NumberMention(int start, int end, String text, Kind kind, OptionalInt claimNumber, String sentence) {

    /** A number with more letters is shown in part. */
    private static final int LONGEST = 100;

    public NumberMention {
        text = text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
    }

    /** What a number is. */
    public enum Kind {
        CLAIM,
        DATE,
        AGE_LIMIT,
        NUMBERING,
        /** Counts something else than participants. */
        OTHER,
        /** No rule understood it. */
        NOT_INTERPRETED
    }
}
