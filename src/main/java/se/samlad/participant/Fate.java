package se.samlad.participant;

/** What becomes of a physical row: exactly one of these (DOMAIN R1). */
public enum Fate {
    TITLE,
    HEADER,
    BLANK,
    SUBHEADING,
    TOTAL,
    /** Counted. */
    ENROLMENT,
    /** Says the same as an earlier row; given when rows are linked. */
    DUPLICATE,
    /** An enrolment that does not count, and why (DOMAIN R3). */
    EXCLUDED,
    /** Cannot be an enrolment at all (DOMAIN R4). */
    REJECTED
}
