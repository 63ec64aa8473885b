package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.participant.Identifying;
import se.samlad.participant.ListRow;
import se.samlad.participant.RowKey;
import se.samlad.testing.TestNumbers;

/**
 * A digit that is wrong, or two neighbours that changed places, never makes a second person without anybody being told:
 * the check digit tells of it, or the two rows are listed for review (DOMAIN I1, I5).
 */
class MistypedNumberTests {

    private static final int OTHERS = 300;
    private static final int SAMPLE = 500;

    /** Some of the test numbers, each once right and once with a slip, in a list of some hundred others. */
    private static Map<ListRow, ListRow> addTo(KnownPeople people, List<String> numbers, long seed) {
        Random random = new Random(seed);
        Map<ListRow, ListRow> pairs = new LinkedHashMap<>();
        Set<String> right = new LinkedHashSet<>(numbers);
        for (String number : numbers) {
            String mistyped = mistyped(number, random);
            if (right.add(mistyped)) {
                String given = Names.pick(Names.WOMEN, random);
                String family = Names.pick(Names.FAMILIES, random);
                pairs.put(
                        people.row(number, "", given, family, "Flen"), people.row(mistyped, "", given, family, "Flen"));
            }
        }
        return pairs;
    }

    private static String mistyped(String number, Random random) {
        int at = random.nextInt(number.length());
        if (random.nextInt(3) == 0 && at > 0 && number.charAt(at) != number.charAt(at - 1)) {
            return number.substring(0, at - 1) + number.charAt(at) + number.charAt(at - 1) + number.substring(at + 1);
        }
        int digit = (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        return number.substring(0, at) + digit + number.substring(at + 1);
    }

    private static Set<List<RowKey>> open(KnownPeople people) {
        Set<List<RowKey>> open = new LinkedHashSet<>();
        people.candidates().stream()
                .filter(Candidate::isOpen)
                .forEach(each -> open.add(List.of(each.left(), each.right())));
        return open;
    }

    private static boolean areListed(Set<List<RowKey>> open, ListRow one, ListRow other) {
        return open.contains(List.of(KnownPeople.key(one), KnownPeople.key(other)));
    }

    private static boolean isToldOf(ListRow row) {
        return row.findings().stream()
                .anyMatch(finding -> Set.of("R202", "R204", "R206", "R222").contains(finding.rule()));
    }

    private static boolean isNumber(ListRow row) {
        return row.enrolment().orElseThrow().identifying().number().isPresent();
    }

    /**
     * Whether more than a slip is left between the numbers as they are compared. A digit of a day that is swapped may
     * make a coordination number of a personal one or the other way round, such as 16 and 61, which is compared without
     * its sixty, as 01: the check digit tells of it, and only the names are left to find the other row by.
     */
    private static boolean isFurtherAwayWithoutSixty(ListRow right, ListRow mistyped) {
        String one = digits(right);
        String other = digits(mistyped);
        int[] changed = IntStream.range(0, one.length())
                .filter(at -> one.charAt(at) != other.charAt(at))
                .toArray();
        boolean isSwap = changed.length == 2
                && one.charAt(changed[0]) == other.charAt(changed[1])
                && one.charAt(changed[1]) == other.charAt(changed[0]);
        return changed.length > 1 && !isSwap;
    }

    private static String digits(ListRow row) {
        return row.enrolment()
                .orElseThrow()
                .identifying()
                .number()
                .orElseThrow()
                .digits();
    }

    private static boolean isValid(ListRow row) {
        return row.enrolment().orElseThrow().identifying().number().stream()
                .anyMatch(number -> number.sort() != Identifying.Sort.MISTYPED);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everySlipThatTheCheckDigitDoesNotTellOfIsListed(long seed) {
        KnownPeople people = new KnownPeople().among(OTHERS, seed);
        Map<ListRow, ListRow> pairs = addTo(people, TestNumbers.ALL, seed);
        Set<List<RowKey>> open = open(people);

        assertThat(pairs.entrySet()).hasSizeGreaterThan(20).allSatisfy(pair -> assertThat(
                        isToldOf(pair.getValue()) || areListed(open, pair.getKey(), pair.getValue()))
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void everySlipThatIsStillWrittenLikeANumberIsListed(long seed) {
        assertThat(notListed(TestNumbers.ALL, seed)).isEmpty();
    }

    /** Of those beside the project, where they are. */
    @Test
    void everySlipIsListedAmongHundredsOfNumbersToo() throws IOException {
        List<String> numbers = new ArrayList<>(CorruptedPopulation.numbers());
        Collections.shuffle(numbers, new Random(9));

        assertThat(notListed(numbers.subList(0, Math.min(SAMPLE, numbers.size())), 9))
                .isEmpty();
    }

    /** The rows whose number is no longer the right one, still looks like one, and is not for review with it. */
    private static List<ListRow> notListed(List<String> numbers, long seed) {
        KnownPeople people = new KnownPeople().among(OTHERS, seed);
        Map<ListRow, ListRow> pairs = addTo(people, numbers, seed);
        Set<List<RowKey>> open = open(people);
        List<ListRow> missed = new ArrayList<>();
        pairs.forEach((right, mistyped) -> {
            if (isNumber(mistyped)
                    && !isFurtherAwayWithoutSixty(right, mistyped)
                    && !areListed(open, right, mistyped)) {
                missed.add(mistyped);
            }
        });
        assertThat(pairs.values()).filteredOn(MistypedNumberTests::isNumber).hasSizeGreaterThan(numbers.size() / 3);
        return missed;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aSlipThatIsNoValidNumberIsToldOf(long seed) {
        assertThat(addTo(new KnownPeople(), TestNumbers.ALL, seed).values())
                .filteredOn(row -> !isValid(row))
                .allMatch(MistypedNumberTests::isToldOf);
    }
}
