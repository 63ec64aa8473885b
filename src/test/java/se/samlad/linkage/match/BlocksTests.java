package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiPredicate;
import org.junit.jupiter.api.Test;

/** Which pairs of many records are worth scoring. */
class BlocksTests {

    private static final int MANY = 2_200;

    private static Set<List<Integer>> handedOver(List<Somebody> people) {
        Set<List<Integer>> pairs = new HashSet<>();
        new Blocks(Somebody.records(people)).forEachPair((one, other) -> pairs.add(List.of(one, other)));
        return pairs;
    }

    private static Set<List<Integer>> pairs(List<Somebody> people, BiPredicate<Somebody, Somebody> alike) {
        Set<List<Integer>> pairs = new HashSet<>();
        for (int one = 0; one < people.size(); one++) {
            for (int other = one + 1; other < people.size(); other++) {
                if (alike.test(people.get(one), people.get(other))) {
                    pairs.add(List.of(one, other));
                }
            }
        }
        return pairs;
    }

    @Test
    void ofFewRecordsEveryPairIsHandedOver() {
        List<Somebody> people = Crowd.of(50, "here", 2);

        assertThat(handedOver(people)).hasSize(50 * 49 / 2).isEqualTo(pairs(people, (one, other) -> true));
    }

    @Test
    void ofManyRecordsFewPairsAreHandedOver() {
        assertThat(handedOver(Crowd.of(MANY, "here", 2))).hasSizeBetween(MANY / 10, MANY * 30);
    }

    @Test
    void everyPairOneSlipOfTheNumberApartIsHandedOver() {
        Random random = new Random(3);
        List<Somebody> people = new ArrayList<>(Crowd.of(MANY, "here", 3));
        for (int i = 0; i < 200; i++) {
            people.add(Somebody.named("", "").mistyped(Crowd.slip(people.get(i).number(), random)));
        }
        Set<List<Integer>> expected = pairs(
                people,
                (one, other) -> !one.number().isEmpty()
                        && !other.number().isEmpty()
                        && Slips.between(one.number(), other.number(), 1) <= 1);

        assertThat(expected).hasSizeGreaterThan(140);
        assertThat(handedOver(people)).containsAll(expected);
    }

    @Test
    void everyPairThatSharesABirthDateAndANameIsHandedOver() {
        List<Somebody> people = Crowd.of(MANY, "here", 4);
        Set<List<Integer>> expected = pairs(
                people,
                (one, other) -> one.birthDate().equals(other.birthDate())
                        && (one.given().equals(other.given()) || one.family().equals(other.family())));

        assertThat(expected).hasSizeGreaterThan(200);
        assertThat(handedOver(people)).containsAll(expected);
    }

    @Test
    void namesInEachOthersPlaceOnABirthDateAreHandedOver() {
        List<Somebody> people = new ArrayList<>(Crowd.of(MANY, "here", 6));
        people.add(Somebody.named("Quirin", "Zackrisson").born("1990-03-14"));
        people.add(Somebody.named("Zackrisson", "Quirin").born("1990-03-14"));

        assertThat(handedOver(people)).contains(List.of(MANY, MANY + 1));
    }

    @Test
    void aBlockThatIsNotTooLargeIsHandedOver() {
        assertThat(handedOver(withQuirins(60))).contains(List.of(MANY, MANY + 1), List.of(MANY, MANY + 59));
    }

    @Test
    void aBlockThatIsTooLargeIsPassedOver() {
        assertThat(handedOver(withQuirins(61))).noneMatch(pair -> pair.get(1) > MANY && pair.get(0) >= MANY);
    }

    private static List<Somebody> withQuirins(int count) {
        List<Somebody> people = new ArrayList<>(Crowd.of(MANY, "here", 7));
        for (int i = 0; i < count; i++) {
            people.add(Somebody.named("Quirin", "Zackrisson"));
        }
        return people;
    }

    @Test
    void oneWithADateOrAPlaceOnlyIsNoTrouble() {
        List<Somebody> people = new ArrayList<>(Crowd.of(MANY, "here", 8));
        people.add(Somebody.named("", "").born("1911-03-14").livingIn("Qvarnby"));
        people.add(Somebody.named("", "Zackrisson").born("1911-03-14").livingIn("Qvarnby"));
        people.add(Somebody.named("", "").livingIn("Qvarnby"));

        assertThat(handedOver(people)).contains(List.of(MANY, MANY + 1)).noneMatch(pair -> pair.get(1) > MANY + 1);
    }
}
