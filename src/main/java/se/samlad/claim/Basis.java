package se.samlad.claim;

import java.util.OptionalInt;
import se.samlad.core.Selection;

/**
 * What a claim's figure is a part of (DOMAIN C2): {@code 144 av 241}, "av dessa", "varav".
 *
 * @param selection whom the whole is made of
 * @param part the stated count of the part; empty when only the whole or nothing is stated
 * @param whole the stated count of the whole; empty when it is not stated
 */
public record Basis(Selection selection, OptionalInt part, OptionalInt whole) {

    /** A whole of which no count is stated. */
    static Basis of(Selection selection) {
        return new Basis(selection, OptionalInt.empty(), OptionalInt.empty());
    }

    Basis stating(OptionalInt statedPart, OptionalInt statedWhole) {
        return new Basis(
                selection, statedPart.isPresent() ? statedPart : part, statedWhole.isPresent() ? statedWhole : whole);
    }
}
