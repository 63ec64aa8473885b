package se.samlad.intake;

/** What a file is, decided by its content (DOMAIN S2) but for the reviewers' decisions. */
public enum FileKind {
    PARTICIPANT_LIST,
    STATUS_REPORT,
    /** Reviewers' decisions on pairs of rows; known by its name and place. */
    DECISIONS,
    /** Readable, but neither a list nor a report. */
    OTHER,
    /** Refused with a message. */
    UNREADABLE,
    /** An office program's lock file or a file system's own: listed, not opened. */
    PASSED_OVER
}
