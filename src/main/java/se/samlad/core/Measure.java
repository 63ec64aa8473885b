package se.samlad.core;

/** What is counted: {@link #PERSONS} unless something else is said (DOMAIN §5). */
public enum Measure {
    PERSONS,
    ENROLMENTS;

    /** The code in the machine annex. */
    public String code() {
        return this == PERSONS ? "persons" : "enrolments";
    }
}
