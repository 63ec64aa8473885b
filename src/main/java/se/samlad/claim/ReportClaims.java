package se.samlad.claim;

import java.util.List;

/**
 * All that a report states.
 *
 * @param claims in reading order
 * @param numbers every number of the text, in reading order
 * @param qualities what is stated without figures, in reading order
 */
public record ReportClaims(List<Claim> claims, List<NumberMention> numbers, List<QualitativeClaim> qualities) {

    public ReportClaims {
        claims = List.copyOf(claims);
        numbers = List.copyOf(numbers);
        qualities = List.copyOf(qualities);
    }
}
