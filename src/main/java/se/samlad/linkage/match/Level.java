package se.samlad.linkage.match;

/** How alike two values are. */
public enum Level {
    /** At least one of them is not known: says nothing. */
    MISSING,
    /** Equal; spelling does not count. */
    SAME,
    /** Names that sound alike in Swedish, such as Kristina and Christina. */
    VARIANT,
    /** One of several names in common, such as Anna Maria and Anna. */
    PART,
    /** One slip of the keyboard apart: a letter or digit changed, left out, doubled or swapped with its neighbour. */
    CLOSE,
    /** A name and its initial. */
    INITIAL,
    /** Several slips, but not more than a third of the letters; dates that share two of year, month and day. */
    ALIKE,
    /** Dates within a year. */
    NEAR,
    DIFFERENT;

    /** Whether it speaks for one person. */
    public boolean agrees() {
        return this != MISSING && this != DIFFERENT;
    }
}
