package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Groups of records that may all be about one person. */
class ClustersTests {

    private static final Somebody ERIK = Somebody.named("Erik", "Holm").born("1990-03-14");

    private static ScoredPair pair(int one, int other) {
        return new ScoredPair(one, other, 9, Optional.empty());
    }

    private static List<List<Integer>> clusters(List<Somebody> people, ScoredPair... pairs) {
        Records records = Somebody.records(people);
        return Clusters.of(List.of(pairs), new Scorer(records), records);
    }

    @Test
    void whatPairsJoinIsOneGroup() {
        assertThat(clusters(
                        List.of(ERIK, ERIK.again(), ERIK.again(), ERIK.again(), ERIK.again()),
                        pair(2, 3),
                        pair(0, 3),
                        pair(1, 4)))
                .containsExactly(List.of(0, 2, 3), List.of(1, 4));
    }

    @Test
    void aPairThatIsTogetherAlreadyChangesNothing() {
        assertThat(clusters(List.of(ERIK, ERIK.again(), ERIK.again()), pair(0, 1), pair(1, 2), pair(0, 2)))
                .containsExactly(List.of(0, 1, 2));
    }

    @Test
    void twoValidNumbersAreNeverInOneGroup() {
        List<Somebody> people = List.of(
                ERIK.numbered("qwertyasdfgh"), ERIK.again(), ERIK.again().numbered("mnbvcxzlkjhg"));

        assertThat(clusters(people, pair(0, 1), pair(1, 2))).containsExactly(List.of(0, 1));
    }

    @Test
    void twoGroupsWithAValidNumberEachAreNotJoined() {
        List<Somebody> people = List.of(
                ERIK.numbered("qwertyasdfgh"),
                ERIK.again(),
                ERIK.again(),
                ERIK.again().numbered("mnbvcxzlkjhg"));

        assertThat(clusters(people, pair(0, 1), pair(2, 3), pair(1, 2))).containsExactly(List.of(0, 1), List.of(2, 3));
    }

    @Test
    void numbersThatAreEachASlipFromTheNextAreNotChained() {
        List<Somebody> people = List.of(
                ERIK.numbered("qwertyasdfgh"),
                ERIK.again().numbered("wqertyasdfgh"),
                ERIK.again().numbered("wqertyasdfhg"));

        assertThat(clusters(people, pair(0, 1), pair(1, 2))).containsExactly(List.of(0, 1));
    }

    @Test
    void aGuardedPairJoinsNothing() {
        assertThat(clusters(List.of(ERIK, ERIK.again()), new ScoredPair(0, 1, 9, Optional.of(Guard.TWINS))))
                .isEmpty();
    }

    @Test
    void recordsKnownAsOneAreTogether() {
        Somebody olof = Somebody.named("Olof", "Berg");
        List<Somebody> people = List.of(ERIK, olof, ERIK.knownAs(ERIK), olof.again());

        assertThat(clusters(people, pair(0, 1), pair(2, 3))).containsExactly(List.of(0, 1, 2, 3));
    }

    @Test
    void withoutPairsThereAreNone() {
        assertThat(clusters(List.of(ERIK, ERIK.again()))).isEmpty();
    }
}
