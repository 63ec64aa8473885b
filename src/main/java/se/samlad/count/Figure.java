package se.samlad.count;

import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/**
 * A counted figure.
 *
 * @param district a district's id, or {@link se.samlad.core.County#ID}
 */
public record Figure(String district, Measure measure, Scope scope, Selection selection, int count) {}
