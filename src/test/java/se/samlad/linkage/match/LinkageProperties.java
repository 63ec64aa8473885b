package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Laws of scoring, whoever the people are. */
class LinkageProperties {

    private static final double ROUNDING = 1e-9;
    private static final double EVERYTHING = -60;

    private static Map<Set<Somebody>, Double> scores(List<Somebody> people) {
        Map<Set<Somebody>, Double> scores = new HashMap<>();
        new Matcher(Somebody.records(people))
                .pairs(EVERYTHING)
                .forEach(pair -> scores.put(
                        new HashSet<>(List.of(people.get(pair.one()), people.get(pair.other()))), pair.score()));
        return scores;
    }

    private static Set<Set<Somebody>> forReview(Map<Set<Somebody>, Double> scores) {
        Set<Set<Somebody>> review = new HashSet<>();
        scores.forEach((pair, score) -> {
            if (score >= Matcher.REVIEW) {
                review.add(pair);
            }
        });
        return review;
    }

    private static void assertSame(Map<Set<Somebody>, Double> one, Map<Set<Somebody>, Double> other) {
        assertThat(other.keySet()).isEqualTo(one.keySet());
        one.forEach((pair, score) -> assertThat(other.get(pair)).isCloseTo(score, within(ROUNDING)));
        assertThat(forReview(other)).isEqualTo(forReview(one));
    }

    private static List<Somebody> shuffled(List<Somebody> people, long seed) {
        List<Somebody> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }

    private static List<Somebody> inTwoGroups(int count, long seed) {
        List<Somebody> people = new ArrayList<>(Crowd.of(count, "here", seed));
        people.addAll(Crowd.of(count / 2 + 1, "there", seed + 1));
        return people;
    }

    @Property(tries = 20)
    void theOrderOfRecordsChangesNoScoreAndNoPair(@ForAll long seed, @ForAll @IntRange(min = 2, max = 80) int count) {
        List<Somebody> people = inTwoGroups(count, seed);

        assertSame(scores(people), scores(shuffled(people, seed)));
    }

    @Property(tries = 2)
    void theOrderOfMoreRecordsThanAreSampledChangesNoScoreAndNoPair(
            @ForAll long seed, @ForAll @IntRange(min = 420, max = 450) int count) {
        List<Somebody> people = inTwoGroups(count, seed);

        assertSame(scores(people), scores(shuffled(people, seed)));
    }

    @Property(tries = 1)
    void theOrderOfMoreRecordsThanAreAllComparedChangesNoScoreAndNoPair(@ForAll long seed) {
        List<Somebody> people = inTwoGroups(1500, seed);

        assertSame(scores(people), scores(shuffled(people, seed)));
    }

    @Property(tries = 15)
    void anotherGroupChangesNoScoreWithinAGroup(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 80) int count,
            @ForAll @IntRange(min = 1, max = 120) int others) {
        assertOthersChangeNothing(Crowd.of(count, "here", seed), Crowd.of(others, "there", seed + 1), seed);
    }

    @Property(tries = 2)
    void anotherGroupChangesNoScoreWithinAGroupOfMoreThanAreSampled(
            @ForAll long seed, @ForAll @IntRange(min = 420, max = 450) int count) {
        assertOthersChangeNothing(Crowd.of(count, "here", seed), Crowd.of(50, "there", seed + 1), seed);
    }

    private static void assertOthersChangeNothing(List<Somebody> own, List<Somebody> others, long seed) {
        List<Somebody> before = new ArrayList<>(others);
        before.addAll(own);
        Map<Set<Somebody>, Double> alone = scores(own);

        assertSame(alone, ofGroup("here", scores(before)));
        assertSame(alone, ofGroup("here", scores(shuffled(before, seed))));
    }

    private static Map<Set<Somebody>, Double> ofGroup(String group, Map<Set<Somebody>, Double> scores) {
        Map<Set<Somebody>, Double> own = new HashMap<>(scores);
        own.keySet()
                .removeIf(pair -> pair.stream().anyMatch(each -> !each.group().equals(group)));
        return own;
    }

    @Property(tries = 20)
    void twoRecordsScoreTheSameWhicheverComesFirst(@ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int count) {
        List<Somebody> people = inTwoGroups(count, seed);
        Scorer scorer = new Scorer(Somebody.records(people));

        forEachPair(people.size(), (one, other) -> {
            assertThat(scorer.score(one, other)).isCloseTo(scorer.score(other, one), within(ROUNDING));
            assertThat(scorer.guard(one, other)).isEqualTo(scorer.guard(other, one));
        });
    }

    /** What is left is what is known before the two are looked at: the same for every pair of the group. */
    @Property(tries = 20)
    void aScoreIsTheSumOfItsEvidence(@ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int count) {
        Scorer scorer = new Scorer(Somebody.records(Crowd.of(count, "here", seed)));
        double prior = rest(scorer, 0, 1);

        assertThat(prior).isNegative();
        forEachPair(count, (one, other) -> assertThat(rest(scorer, one, other)).isCloseTo(prior, within(ROUNDING)));
    }

    private static double rest(Scorer scorer, int one, int other) {
        List<Evidence> evidence = scorer.evidence(one, other);
        double crossed = evidence.stream().anyMatch(Evidence::crossed) ? Math.log(0.03) / Math.log(2) : 0;
        return scorer.score(one, other)
                - crossed
                - evidence.stream().mapToDouble(Evidence::bits).sum();
    }

    @Property(tries = 20)
    void noUnguardedPairHasTwoValidNumbersMoreThanASlipApart(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 120) int count) {
        List<Somebody> people = inTwoGroups(count, seed);

        assertThat(new Matcher(Somebody.records(people)).pairs(EVERYTHING))
                .filteredOn(pair -> pair.guard().isEmpty())
                .filteredOn(pair -> people.get(pair.one()).authority() == Somebody.STATE
                        && people.get(pair.other()).authority() == Somebody.STATE)
                .allSatisfy(pair -> assertThat(Slips.between(
                                people.get(pair.one()).number(),
                                people.get(pair.other()).number(),
                                5))
                        .isLessThanOrEqualTo(1));
    }

    @Property(tries = 20)
    void noGroupHoldsTwoValidNumbersMoreThanASlipApart(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 120) int count) {
        List<Somebody> people = inTwoGroups(count, seed);
        Matcher matcher = new Matcher(Somebody.records(people));

        assertThat(Clusters.of(matcher.pairs(0), matcher.scorer(), Somebody.records(people)))
                .allSatisfy(cluster -> forEachPair(cluster.size(), (one, other) -> assertThat(
                                matcher.scorer().guard(cluster.get(one), cluster.get(other)))
                        .isNotEqualTo(java.util.Optional.of(Guard.OTHER_IDENTIFIER))));
    }

    @FunctionalInterface
    private interface Pairs {
        void pair(int one, int other);
    }

    private static void forEachPair(int size, Pairs pairs) {
        for (int one = 0; one < size; one++) {
            for (int other = one + 1; other < size; other++) {
                pairs.pair(one, other);
            }
        }
    }
}
