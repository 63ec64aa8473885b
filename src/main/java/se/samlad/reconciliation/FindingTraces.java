package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.claim.Claim;
import se.samlad.core.Message;
import se.samlad.core.Texts;
import se.samlad.file.Sha256;

/**
 * What findings are about, so that they are known again when a list comes back with its rows moved: of a claim what it counts,
 * of a row whom it is about, of anything else the rule. Unlike {@link FindingKeys} they are made with pseudonyms and stay in
 * the database. Phrases are taken in Swedish, as earlier versions of the program kept them.
 */
final class FindingTraces {

    private final Map<Finding.ClaimKey, Claim> claims = new HashMap<>();
    private final Map<String, String> anchors;
    private final Map<String, Integer> seen = new HashMap<>();

    private FindingTraces(List<Claim> claims, Map<String, String> anchors) {
        claims.forEach(claim -> this.claims.put(new Finding.ClaimKey(claim.fileNumber(), claim.number()), claim));
        this.anchors = anchors;
    }

    /**
     * A trace for each finding, in their order.
     *
     * @param anchors as {@link RowAnchors} has them
     */
    static List<String> of(List<Finding> findings, List<Claim> claims, Map<String, String> anchors) {
        FindingTraces traces = new FindingTraces(claims, anchors);
        List<String> all = new ArrayList<>(findings.size());
        findings.forEach(finding -> all.add(traces.of(finding)));
        return all;
    }

    private String of(Finding finding) {
        String what = finding.district() + "\n" + finding.kind() + "\n" + about(finding);
        return Sha256.of(what + "\n" + seen.merge(what, 1, Integer::sum));
    }

    private String about(Finding finding) {
        Optional<Claim> claim = finding.claim().flatMap(key -> Optional.ofNullable(claims.get(key)));
        return switch (finding.kind()) {
            case CLAIM -> claim.map(FindingKeys::about).orElse(finding.code());
            case ROW -> finding.code() + "\n" + details(finding.message()) + "\n" + whom(finding);
            case REPORT ->
                finding.code() + "\n"
                        + finding.message().arguments().stream()
                                .findFirst()
                                .map(Texts::said)
                                .orElse("");
            case LIST_TOTAL, PACKAGE -> finding.code();
        };
    }

    /** What fills the message in besides the place, such as the column's field. */
    private static String details(Message message) {
        return String.join(
                "\n", message.arguments().stream().skip(1).map(Texts::said).toList());
    }

    private String whom(Finding finding) {
        String subject = finding.subject();
        int row = subject.lastIndexOf('!') + 1;
        String place = subject.substring(0, row) + subject.substring(row).replaceFirst("^[A-Z]+", "");
        return anchors.getOrDefault(RowAnchors.key(finding.district(), place), "");
    }
}
