package se.samlad.participant;

/**
 * A figure in a list's own sum row (DOMAIN R2).
 *
 * @param field the key of the field whose column it stands under; empty under a column that is not understood
 */
public record ListTotal(int column, String field, int value) {}
