package se.samlad.participant;

/** By what a row says who it is about, best first (DOMAIN I3). */
public enum Identity {
    PERSONAL_NUMBER,
    REFERENCE,
    /** By nothing: the row is its own person. */
    ROW
}
