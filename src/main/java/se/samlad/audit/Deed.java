package se.samlad.audit;

/** What was done; the names stand in the trail and never change. */
public enum Deed {
    /** Rules are in force that were not in force before, or the trail's first. */
    RULES_IN_FORCE,
    SETTINGS_IN_FORCE,
    RUN_STARTED,
    /** An attempt's process was gone when the next one looked. */
    RUN_INTERRUPTED,
    RUN_FAILED,
    RUN_STOPPED,
    DECISIONS_READ,
    SIGNED_OFF,
    PUBLISHED,
    PURGED,
    /** The remains of an entry that a kill had cut off were taken away. */
    TAIL_HEALED,
    /** Entries that had been written were not there any more. */
    CUT_FOUND
}
