package se.samlad.count;

import java.util.Set;
import se.samlad.core.Selection;

/** What else must be counted because somebody states a figure of it. */
@FunctionalInterface
public interface RequestedSelections {

    /** The selections that a run needs besides the standard ones. */
    Set<Selection> of(long run);
}
