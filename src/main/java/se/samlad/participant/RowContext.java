package se.samlad.participant;

import java.util.Optional;
import se.samlad.core.Dimension;
import se.samlad.intake.Field;

/**
 * What a sheet's name and the sub-headings above a row say of it.
 *
 * @param municipality unknown when they say none
 * @param closed whether the enrolments have ended; empty when nothing is said
 */
record RowContext(String municipality, Optional<Boolean> closed) {

    static final RowContext NONE = new RowContext(Dimension.UNKNOWN, Optional.empty());

    private static final String STATUS = "status";
    private static final String CLOSED = "closed";

    static RowContext ofSheet(String name, ValueVocabulary values) {
        return new RowContext(
                values.named(Field.MUNICIPALITY.key(), name).orElse(Dimension.UNKNOWN),
                values.named(STATUS, name).map(CLOSED::equals));
    }

    /** What holds below a sub-heading; empty when the text is none. */
    Optional<RowContext> withSubheading(String text, ValueVocabulary values) {
        Optional<RowContext> byMunicipality =
                values.of(Field.MUNICIPALITY.key()).canonical(text).map(found -> new RowContext(found, closed));
        return byMunicipality.or(() -> values.of(STATUS)
                .canonical(text)
                .map(found -> new RowContext(municipality, Optional.of(found.equals(CLOSED)))));
    }
}
