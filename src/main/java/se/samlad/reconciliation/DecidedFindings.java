package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samlad.claim.Claim;
import se.samlad.core.County;
import se.samlad.core.Message;
import se.samlad.core.Severity;
import se.samlad.intake.ReviewDecision;

/**
 * Which decisions hold: a decision is about what a finding said when it was made. When the finding says something else it has
 * lapsed and is asked for again; when the finding is gone there is nothing left to decide.
 */
public final class DecidedFindings {

    private final List<ReviewDecision.Key> keys;
    private final Map<String, ReviewDecision> decisions = new HashMap<>();

    public DecidedFindings(List<Finding> findings, List<Claim> claims, List<ReviewDecision> decisions) {
        this.keys = List.copyOf(FindingKeys.of(findings, claims));
        decisions.forEach(decision -> this.decisions.put(decision.key().finding(), decision));
    }

    /** The key of the finding with that index, 0-based. */
    public ReviewDecision.Key key(int index) {
        return keys.get(index);
    }

    /** The decision that holds for the finding with that index; empty when nobody decided, or when it has lapsed. */
    public Optional<ReviewDecision> decision(int index) {
        return Optional.ofNullable(decisions.get(key(index).finding()))
                .filter(decision -> decision.key().equals(key(index)));
    }

    /** The decision on what the finding with that index said before; empty when there is none. */
    public Optional<ReviewDecision> lapsed(int index) {
        return Optional.ofNullable(decisions.get(key(index).finding()))
                .filter(decision -> !decision.key().equals(key(index)));
    }

    /** What reviewers are told of decisions that do not hold, by the findings' order, those on nothing last. */
    List<Finding> remarks(List<Finding> findings) {
        List<Finding> remarks = new ArrayList<>();
        Set<String> found = new HashSet<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            found.add(key(i).finding());
            lapsed(i).ifPresent(decision -> remarks.add(lapsed(finding, decision)));
        }
        decisions.values().stream()
                .filter(decision -> !found.contains(decision.key().finding()))
                .sorted(java.util.Comparator.comparing(
                        decision -> decision.key().finding()))
                .forEach(decision -> remarks.add(gone(decision)));
        return remarks;
    }

    private static Finding lapsed(Finding finding, ReviewDecision decision) {
        return Finding.of(
                finding.district(),
                Finding.Kind.PACKAGE,
                Severity.QUERY,
                decision.key().toString(),
                Message.of(
                        "D222",
                        decision.verdict().word(),
                        decision.signature(),
                        decision.key(),
                        finding.stated().orElse(finding.code())));
    }

    private static Finding gone(ReviewDecision decision) {
        return Finding.of(
                County.ID,
                Finding.Kind.PACKAGE,
                Severity.NOTICE,
                decision.key().toString(),
                Message.of("D221", decision.verdict().word(), decision.signature(), decision.key()));
    }
}
