package se.samlad.claim;

import java.util.Optional;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * What a claim may mean besides its likeliest reading: others, another time, or a part of another whole.
 *
 * @param selection who would be counted
 * @param scope when
 * @param whole whom they would be a part of; empty for a plain count
 */
public record OtherReading(Selection selection, Scope scope, Optional<Selection> whole) {}
