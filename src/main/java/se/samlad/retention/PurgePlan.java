package se.samlad.retention;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.samlad.core.Message;
import se.samlad.core.Period;

/**
 * What a purge does.
 *
 * @param going the periods whose rows go, the earliest first
 * @param unfinished periods whose purge was killed and is completed
 * @param refused why other periods stay that were asked for
 */
public record PurgePlan(List<Going> going, List<Period> unfinished, List<Message> refused) {

    public PurgePlan {
        going = List.copyOf(going);
        unfinished = List.copyOf(unfinished);
        refused = List.copyOf(refused);
    }

    /**
     * A period whose rows go.
     *
     * @param counts how much, by the names of {@link Holdings}
     */
    public record Going(Period period, Ground ground, Map<String, Long> counts) {
        public Going {
            counts = new LinkedHashMap<>(counts);
        }
    }

    /** Whether there is nothing to do. */
    public boolean isEmpty() {
        return going.isEmpty() && unfinished.isEmpty();
    }
}
