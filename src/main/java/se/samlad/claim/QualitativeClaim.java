package se.samlad.claim;

import java.util.Map;
import java.util.Optional;
import se.samlad.core.Dimension;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * A statement about participants without a figure (DOMAIN C4), with all that is needed to put figures beside it.
 *
 * @param number 1-based in its report among the statements without figures, in reading order
 * @param section the form's section, as {@link se.samlad.intake.FormSection#key()}
 * @param sentence the quotation
 * @param start where the words that say it begin in the report's text
 * @param end where they end, exclusive
 * @param reading what the words are taken to mean
 * @param selection those who are meant; everybody for "antalet deltagare har ökat"
 * @param other those they are compared with; empty when the rest of the dimension, or an earlier time, is meant
 * @param among the basis: those among whom it holds
 * @param earlier the period that they are compared with; empty for a statement about one time
 */
public record QualitativeClaim(
        int fileNumber,
        int number,
        String section,
        String sentence,
        int start,
        int end,
        String text,
        Reading reading,
        Selection selection,
        Optional<Selection> other,
        Selection among,
        Scope scope,
        Period asOf,
        Optional<Period> earlier)
        implements Statement {

    /** Those who are meant, among those among whom it holds. */
    public Selection meant() {
        return within(selection);
    }

    /** Those they are compared with, among the same; empty when nobody is named. */
    public Optional<Selection> others() {
        return other.map(this::within);
    }

    private Selection within(Selection named) {
        Selection both = named;
        for (Map.Entry<Dimension, String> value : among.values().entrySet()) {
            both = both.value(value.getKey()).isPresent() ? both : both.and(value.getKey(), value.getValue());
        }
        return both;
    }
}
