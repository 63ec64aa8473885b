package se.samlad.core;

/** Which enrolments a figure is about (DOMAIN §5). */
public enum Scope {
    /** Everybody enrolled before the report date. */
    SINCE_START,
    /** Enrolled in the half-year. */
    NEW_IN_PERIOD,
    /** Enrolled some day of the half-year. */
    ACTIVE_IN_PERIOD,
    /** Enrolled at the cut-off. */
    OPEN,
    /** Discharged before the report date. */
    CLOSED
}
