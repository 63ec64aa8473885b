package se.samlad.retention;

/** Why a period's rows may go. */
public enum Ground {
    /** The configured time has passed. */
    AGE,
    /** Its reviewers have approved it. */
    APPROVED,
    /** A later period is published, which was compared with it. */
    FOLLOWED,
    /** Somebody asked for it anyway. */
    ASKED
}
