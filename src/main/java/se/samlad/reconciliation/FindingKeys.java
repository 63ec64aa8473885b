package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.claim.Claim;
import se.samlad.file.Sha256;
import se.samlad.intake.ReviewDecision;

/**
 * Names findings so that a decision finds its finding again in later versions. A verdict on a claim is known by what the claim
 * counts, whatever figure is stated and whatever the list says; any other finding by its rule and place. The names are the same
 * in every home.
 */
public final class FindingKeys {

    private static final int FINDING_DIGITS = 10;
    private static final int CONTENT_DIGITS = 6;

    private final Map<Finding.ClaimKey, Claim> claims = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private FindingKeys(List<Claim> claims) {
        claims.forEach(claim -> this.claims.put(new Finding.ClaimKey(claim.fileNumber(), claim.number()), claim));
    }

    /** A key for each finding, in their order; the same thing found several times is numbered. */
    public static List<ReviewDecision.Key> of(List<Finding> findings, List<Claim> claims) {
        FindingKeys keys = new FindingKeys(claims);
        List<ReviewDecision.Key> all = new ArrayList<>(findings.size());
        findings.forEach(finding -> all.add(keys.of(finding)));
        return all;
    }

    private ReviewDecision.Key of(Finding finding) {
        String about = finding.claim()
                .flatMap(key -> Optional.ofNullable(claims.get(key)))
                .map(FindingKeys::about)
                .orElseGet(() -> finding.code() + "\n" + finding.subject());
        String what = finding.district() + "\n" + finding.kind() + "\n" + about;
        int times = seen.merge(what, 1, Integer::sum);
        String content = finding.code() + "\n" + finding.stated().orElse("") + "\n"
                + finding.counted().orElse("");
        return new ReviewDecision.Key(
                "f" + Sha256.of(what + "\n" + times).substring(0, FINDING_DIGITS),
                Sha256.of(content).substring(0, CONTENT_DIGITS));
    }

    /** What the claim counts, and as of when. */
    static String about(Claim claim) {
        return String.join(
                "\n",
                claim.subject().code(),
                claim.selection().toString(),
                claim.scope().name(),
                claim.asOf().toString(),
                claim.unit().code());
    }
}
