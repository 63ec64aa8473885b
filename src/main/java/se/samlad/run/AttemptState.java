package se.samlad.run;

/** How an attempt at a run stands. */
public enum AttemptState {
    RUNNING,
    PUBLISHED,
    FAILED,
    /** Ended at the border of a piece because somebody asked for it. */
    STOPPED,
    /** Its process is gone and has not said why. */
    INTERRUPTED
}
