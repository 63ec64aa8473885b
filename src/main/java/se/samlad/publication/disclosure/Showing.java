package se.samlad.publication.disclosure;

/** What the edition shows of a figure. */
public enum Showing {
    /** The figure itself; always so for zero. */
    SHOWN,
    /** Only that it is small, but not zero. */
    SMALL,
    /** Nothing: it is not small, but would give a small one away. */
    HIDDEN
}
