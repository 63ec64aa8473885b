package se.samlad.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samlad.core.Message;

/**
 * What a district has sent for a period.
 *
 * @param lists its list, or its lists; empty when none has come
 * @param reports its report; empty when none has come
 * @param others files that are neither, the refused among them
 */
public record DistrictView(
        String id, String name, List<DocumentView> lists, List<DocumentView> reports, List<DocumentView> others) {

    public DistrictView {
        lists = List.copyOf(lists);
        reports = List.copyOf(reports);
        others = List.copyOf(others);
    }

    /** Whether a list or report is missing, or a file cannot be read. */
    public boolean isLacking() {
        boolean isRefused = others.stream().anyMatch(other -> other.refusal().isPresent());
        return lists.isEmpty() || reports.isEmpty() || isRefused;
    }

    /**
     * A file.
     *
     * @param refusal why it is not used; empty when it is
     * @param since when a run first saw these bytes; empty when that was not kept
     */
    public record DocumentView(String file, Optional<Message> refusal, Optional<Instant> since) {}
}
