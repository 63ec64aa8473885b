package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pairs that somebody should look at. */
class MatcherTests {

    private static final Somebody ERIK =
            Somebody.named("Erik", "Zackrisson").born("1990-03-14").livingIn("Flen");

    private static List<ScoredPair> pairs(List<Somebody> people) {
        return new Matcher(Somebody.records(people)).pairs(Matcher.REVIEW);
    }

    private static List<Somebody> times(int count) {
        List<Somebody> people = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            people.add(ERIK.again());
        }
        return people;
    }

    @Test
    void twoThatSayTheSameAreAPair() {
        assertThat(pairs(List.of(ERIK, Somebody.named("Anna", "Ek").born("1971-11-30"), ERIK.again())))
                .extracting(ScoredPair::one, ScoredPair::other)
                .containsExactly(tuple(0, 2));
    }

    @Test
    void fiftyThatSayTheSameAreAllPairs() {
        assertThat(pairs(times(50))).hasSize(50 * 49 / 2);
    }

    @Test
    void moreThanFiftyThatSayTheSameAreNone() {
        assertThat(pairs(times(51))).isEmpty();
    }

    @Test
    void aCrowdHidesNobodyElse() {
        List<Somebody> people = times(51);
        Somebody anna = Somebody.named("Anna", "Ek").born("1971-11-30");
        people.add(anna);
        people.add(anna.again());

        assertThat(pairs(people)).extracting(ScoredPair::one, ScoredPair::other).containsExactly(tuple(51, 52));
    }

    @Test
    void aCrowdIsCountedInItsOwnGroup() {
        List<Somebody> people = times(30);
        times(30).forEach(each -> people.add(each.in("there")));

        assertThat(pairs(people)).hasSize(60 * 59 / 2);
    }

    @Test
    void recordsKnownAsOneAreNoPair() {
        assertThat(pairs(List.of(ERIK, ERIK.knownAs(ERIK)))).isEmpty();
    }

    @Test
    void aPairThatIsForbiddenSaysWhy() {
        assertThat(pairs(List.of(ERIK.numbered("qwertyasdfgh"), ERIK.again().numbered("qwertyasdxxx"))))
                .allSatisfy(pair -> assertThat(pair.guard()).contains(Guard.OTHER_IDENTIFIER));
    }

    @Test
    void theBestPairsComeFirst() {
        assertThat(pairs(Crowd.of(300, "here", 5)))
                .hasSizeGreaterThan(30)
                .isSortedAccordingTo(Comparator.comparingDouble(ScoredPair::score)
                        .reversed()
                        .thenComparingInt(ScoredPair::one)
                        .thenComparingInt(ScoredPair::other))
                .allSatisfy(pair -> assertThat(pair.one()).isLessThan(pair.other()));
    }

    @Test
    void noRecordsMakeNoPairs() {
        assertThat(pairs(List.of())).isEmpty();
    }
}
