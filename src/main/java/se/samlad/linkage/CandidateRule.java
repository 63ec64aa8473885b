package se.samlad.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.intake.DecisionLine;
import se.samlad.linkage.match.Clusters;
import se.samlad.linkage.match.Matcher;
import se.samlad.linkage.match.ScoredPair;

/**
 * Which rows may be about one person: the best-scoring pair of rows of each two persons, when a number or a name is
 * alike (DOMAIN I3c, I5); and what the reviewers have decided of them.
 */
final class CandidateRule {

    /** Pairs that score so many bits less than would be looked at are near misses. */
    private static final double NEAR = 3;

    /** The best near misses say enough. */
    private static final int MOST_NEAR_MISSES = 200;

    private static final List<String> TELLING =
            List.of(KnownRecords.NUMBER, KnownRecords.GIVEN_NAME, KnownRecords.FAMILY_NAME);

    private static final Comparator<ScoredPair> BEST_FIRST = Comparator.comparingDouble(ScoredPair::score)
            .reversed()
            .thenComparingInt(ScoredPair::one)
            .thenComparingInt(ScoredPair::other);

    private final KnownRecords known;
    private final Matcher matcher;

    CandidateRule(KnownRecords known) {
        this.known = known;
        this.matcher = new Matcher(known.records());
    }

    private record Persons(long one, long other) {
        static Persons of(long one, long other) {
            return new Persons(Math.min(one, other), Math.max(one, other));
        }
    }

    /** All of them in the order of their rows: to be decided, decided, and near misses. */
    List<Candidate> candidates(List<Decisions.Ruling> rulings, Merges merges) {
        Map<Persons, Decision> decisions = new HashMap<>();
        Map<Persons, ScoredPair> pairs = bestOfPersons();
        for (Decisions.Ruling ruling : rulings) {
            Persons persons = Persons.of(person(ruling.left()), person(ruling.right()));
            decisions.put(persons, ruling.decision());
            if (isComparable(ruling)) {
                pairs.computeIfAbsent(
                        persons,
                        key -> scored(ruling.left().number(), ruling.right().number()));
            }
        }
        Map<Integer, Integer> clusters = clusters(pairs.values());
        List<Candidate> candidates = new ArrayList<>();
        int nearMisses = 0;
        for (ScoredPair pair : pairs.values().stream().sorted(BEST_FIRST).toList()) {
            Persons persons = persons(pair);
            Candidate.State state = state(pair, persons, decisions, merges);
            if (state != Candidate.State.NEAR_MISS || nearMisses++ < MOST_NEAR_MISSES) {
                Optional<Decision> decision = Optional.ofNullable(decisions.get(persons))
                        .filter(each -> each.verdict().name().equals(state.name()));
                candidates.add(candidate(pair, state, clusters, decision));
            }
        }
        candidates.sort(Comparator.comparing(Candidate::left).thenComparing(Candidate::right));
        return candidates;
    }

    private static long person(DecidedRows.Row row) {
        return KnownRecords.person(row.personKey());
    }

    private static boolean isComparable(Decisions.Ruling ruling) {
        return ruling.left().number() >= 0
                && ruling.right().number() >= 0
                && person(ruling.left()) != person(ruling.right());
    }

    private ScoredPair scored(int left, int right) {
        int one = Math.min(left, right);
        int other = Math.max(left, right);
        return new ScoredPair(
                one, other, matcher.scorer().score(one, other), matcher.scorer().guard(one, other));
    }

    private Persons persons(ScoredPair pair) {
        return Persons.of(known.records().person(pair.one()), known.records().person(pair.other()));
    }

    /** Of rows of two persons that score the same, the first ones. */
    private Map<Persons, ScoredPair> bestOfPersons() {
        Map<Persons, ScoredPair> best = new LinkedHashMap<>();
        matcher.pairs(Matcher.REVIEW - NEAR).stream()
                .filter(this::tells)
                .forEach(pair -> best.putIfAbsent(persons(pair), pair));
        return best;
    }

    /** A birth date and a municipality alone are shared by strangers. */
    private boolean tells(ScoredPair pair) {
        return matcher.scorer().evidence(pair.one(), pair.other()).stream()
                .anyMatch(each ->
                        TELLING.contains(each.attribute()) && each.level().agrees());
    }

    private static boolean isForReview(ScoredPair pair) {
        return pair.guard().isEmpty() && pair.score() >= Matcher.REVIEW;
    }

    private static Candidate.State state(
            ScoredPair pair, Persons persons, Map<Persons, Decision> decisions, Merges merges) {
        if (merges.areOne(persons.one(), persons.other())) {
            return Candidate.State.SAME;
        }
        DecisionLine.Verdict verdict =
                decisions.containsKey(persons) ? decisions.get(persons).verdict() : DecisionLine.Verdict.UNDO;
        if (verdict == DecisionLine.Verdict.DIFFERENT) {
            return Candidate.State.DIFFERENT;
        }
        if (verdict == DecisionLine.Verdict.UNSURE) {
            return Candidate.State.UNSURE;
        }
        return verdict == DecisionLine.Verdict.SAME || isForReview(pair)
                ? Candidate.State.OPEN
                : Candidate.State.NEAR_MISS;
    }

    private Map<Integer, Integer> clusters(Iterable<ScoredPair> pairs) {
        List<ScoredPair> review = new ArrayList<>();
        pairs.forEach(pair -> {
            if (isForReview(pair)) {
                review.add(pair);
            }
        });
        review.sort(BEST_FIRST);
        Map<Integer, Integer> numbers = new HashMap<>();
        int number = 0;
        for (List<Integer> cluster : Clusters.of(review, matcher.scorer(), known.records())) {
            number++;
            for (int row : cluster) {
                numbers.put(row, number);
            }
        }
        return numbers;
    }

    /** A pair that does not fit into one group with the others has no group. */
    private Candidate candidate(
            ScoredPair pair, Candidate.State state, Map<Integer, Integer> clusters, Optional<Decision> decision) {
        int cluster = clusters.getOrDefault(pair.one(), 0);
        boolean together = cluster == clusters.getOrDefault(pair.other(), 0);
        return new Candidate(
                known.place(pair.one()),
                known.place(pair.other()),
                Math.rint(pair.score() * 10) / 10,
                state,
                matcher.scorer().evidence(pair.one(), pair.other()),
                pair.guard(),
                together && isForReview(pair) ? cluster : 0,
                decision.map(each -> new Candidate.Decided(each.decidedBy(), each.decidedOn(), each.reason())));
    }
}
