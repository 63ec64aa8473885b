package se.samlad.run;

/** What came of planning. */
sealed interface Planned {

    /** Something is to be done. */
    record Ready(Plan plan) implements Planned {}

    /** Nothing is to be done, or nothing can be. */
    record Settled(RunOutcome outcome) implements Planned {}
}
