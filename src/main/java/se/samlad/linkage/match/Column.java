package se.samlad.linkage.match;

/** The values of one attribute, record by record. */
interface Column {

    /** Adds the next record's value; an empty text is a missing one. */
    void add(String value);

    boolean isMissing(int row);

    /** How alike two records' values are. */
    Level compare(int one, int other);

    /** The value as a small number from 0, the same for equal values; below 0 when it is missing or not numbered. */
    int id(int row);

    /** How many different values are numbered. */
    int distinct();

    /** A hash of the value, the same in every run and process; 0 when it is missing. */
    long hash(int row);
}
