package se.samlad.claim;

import java.util.List;

/**
 * All that a report states in figures.
 *
 * @param claims in reading order
 * @param numbers every number of the text, in reading order
 */
public record ReportClaims(List<Claim> claims, List<NumberMention> numbers) {

    public ReportClaims {
        claims = List.copyOf(claims);
        numbers = List.copyOf(numbers);
    }
}
