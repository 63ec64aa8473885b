package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What has become of the findings since the period's version before (DOMAIN S5): each open one is new or remains, and those
 * that are no longer open are solved.
 *
 * @param earlier the version before; empty for the first, and when it is not known what the findings then were about
 * @param since by the finding's index, 0-based; of open findings only
 * @param solved the earlier version's findings that are no longer open, in its order
 */
public record VersionChanges(OptionalInt earlier, Map<Integer, Since> since, List<Finding> solved) {

    /** Nothing to be compared with. */
    public static final VersionChanges FIRST = new VersionChanges(OptionalInt.empty(), Map.of(), List.of());

    /** Since when a finding is open. */
    public enum Since {
        NEW,
        REMAINS
    }

    public VersionChanges {
        since = Map.copyOf(since);
        solved = List.copyOf(solved);
    }

    /** Findings, each with what it is about, in their order. */
    record Traced(List<Finding> findings, List<String> traces) {

        private Set<String> open() {
            Set<String> open = new HashSet<>();
            for (int i = 0; i < findings.size(); i++) {
                if (findings.get(i).isOpen()) {
                    open.add(traces.get(i));
                }
            }
            return open;
        }
    }

    /** Compares a version with the one before. */
    static VersionChanges between(int version, Traced before, Traced now) {
        Set<String> openBefore = before.open();
        Set<String> openNow = now.open();
        Map<Integer, Since> since = new HashMap<>();
        for (int i = 0; i < now.findings().size(); i++) {
            if (now.findings().get(i).isOpen()) {
                since.put(i, openBefore.contains(now.traces().get(i)) ? Since.REMAINS : Since.NEW);
            }
        }
        List<Finding> solved = new ArrayList<>();
        for (int i = 0; i < before.findings().size(); i++) {
            Finding finding = before.findings().get(i);
            if (finding.isOpen() && !openNow.contains(before.traces().get(i))) {
                solved.add(finding);
            }
        }
        return new VersionChanges(OptionalInt.of(version), since, solved);
    }

    /** Whether the finding with that index is new or remains; empty when it is not open, and in the first version. */
    public Optional<Since> since(int index) {
        return Optional.ofNullable(since.get(index));
    }
}
