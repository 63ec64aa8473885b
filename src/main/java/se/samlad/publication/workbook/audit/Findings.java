package se.samlad.publication.workbook.audit;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Which promises a file has been seen to break; what must be there is broken until it is seen. */
final class Findings {

    private final Set<Promise> broken =
            EnumSet.of(Promise.TITLE, Promise.LANGUAGE, Promise.NEUTRAL_AUTHOR, Promise.HEADER_REPEATED);

    void broken(Promise promise) {
        broken.add(promise);
    }

    /** What had to be there is there. */
    void seen(Promise promise) {
        broken.remove(promise);
    }

    void breaks(Promise promise, boolean isBroken) {
        if (isBroken) {
            broken(promise);
        }
    }

    Map<Promise, Boolean> kept() {
        Map<Promise, Boolean> kept = new EnumMap<>(Promise.class);
        for (Promise promise : Promise.values()) {
            kept.put(promise, !broken.contains(promise));
        }
        return kept;
    }
}
