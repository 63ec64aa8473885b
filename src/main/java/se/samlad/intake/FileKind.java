package se.samlad.intake;

/** What a file is, decided by its content (DOMAIN S2) but for the reviewers' decisions on pairs. */
public enum FileKind {
    PARTICIPANT_LIST,
    STATUS_REPORT,
    /** Reviewers' decisions on pairs of rows; known by its name and place. */
    DECISIONS,
    /** The county workbook with reviewers' decisions on findings; it lies beside the districts' folders. */
    REVIEW,
    /** Readable, but neither a list nor a report. */
    OTHER,
    /** Refused with a message. */
    UNREADABLE,
    /** An office program's lock file or a file system's own: listed, not opened. */
    PASSED_OVER
}
