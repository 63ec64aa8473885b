package se.samlad.linkage.match;

/** What sort of thing an attribute is: decides how two of its values are compared. */
public enum Kind {
    /** A number or text given to one person only, such as a personal number. */
    IDENTIFIER,
    DATE,
    GIVEN_NAME,
    FAMILY_NAME,
    /** One of a few values, such as gender. */
    CATEGORY,
    /** A place or an address. */
    PLACE;

    boolean isName() {
        return this == GIVEN_NAME || this == FAMILY_NAME;
    }
}
