package se.samlad.linkage.match;

import java.util.Optional;

/**
 * Two records that may be about one person.
 *
 * @param one the lower record number
 * @param score the odds in bits
 * @param guard why they are two people in spite of the score; empty when nothing says so
 */
public record ScoredPair(int one, int other, double score, Optional<Guard> guard) {}
