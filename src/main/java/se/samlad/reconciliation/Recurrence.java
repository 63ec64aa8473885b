package se.samlad.reconciliation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.claim.Claim;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Texts;

/**
 * Tells which findings the published period before was told of too: same district, kind and code, and of a claim the same
 * people. What is told of rows is known again by {@link RowRecurrence}.
 */
final class Recurrence {

    private final Map<Key, Period> before = new HashMap<>();
    private final Map<Finding.ClaimKey, String> selections = new HashMap<>();

    private record Key(String district, Finding.Kind kind, String code, String about) {}

    /**
     * What recurs.
     *
     * @param claims those that the findings are verdicts on
     */
    Recurrence(List<FindingTable.Earlier> earlier, List<Claim> claims) {
        earlier.forEach(each -> before.putIfAbsent(
                new Key(
                        each.district(),
                        each.kind(),
                        each.code(),
                        each.selection().orElseGet(() -> about(each.kind(), each.message()))),
                each.since()));
        claims.forEach(claim -> selections.put(
                new Finding.ClaimKey(claim.fileNumber(), claim.number()),
                claim.selection().toString()));
    }

    /** The same findings, those that recur saying so. */
    List<Finding> mark(List<Finding> findings) {
        return findings.stream().map(this::mark).toList();
    }

    private Finding mark(Finding finding) {
        String about = finding.claim().map(selections::get).orElseGet(() -> about(finding.kind(), finding.message()));
        Key key = new Key(finding.district(), finding.kind(), finding.code(), about);
        Optional<Period> since = finding.isOpen() ? Optional.ofNullable(before.get(key)) : Optional.empty();
        return since.map(finding::recurring).orElse(finding);
    }

    /**
     * The question or the number of a report that a finding is about, in Swedish, as earlier versions of the program kept it;
     * files have other names every time, and purged words are gone.
     */
    private static String about(Finding.Kind kind, Message message) {
        return kind == Finding.Kind.REPORT
                ? message.arguments().stream().findFirst().map(Texts::said).orElse("")
                : "";
    }
}
