package se.samlad.linkage;

/**
 * A decision that could not be followed.
 *
 * @param code why
 * @param district whose list it is about; empty when nobody's
 */
public record DecisionNote(String code, String district, Decision decision) {}
