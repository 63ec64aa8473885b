package se.samlad.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import se.samlad.core.Gender;
import se.samlad.participant.RowKey;

/**
 * Enrolments in the order of the files, some seventy bytes each: a million fit into memory, where sorting them by person
 * takes a second. A database does it on disk.
 */
final class CompactEnrolments {

    private static final int NUMBERS = 13;
    private static final int NONE = Integer.MIN_VALUE;
    private static final int HEX = 16;

    private final InternedWords words = new InternedWords();
    private int[] numbers = new int[NUMBERS * 1024];
    private long[] persons = new long[2 * 1024];
    private int size;

    void add(LinkedEnrolment enrolment) {
        if (2 * size == persons.length) {
            persons = Arrays.copyOf(persons, 4 * size);
            numbers = Arrays.copyOf(numbers, 2 * NUMBERS * size);
        }
        setPerson(size, enrolment.personKey());
        int[] values = {
            enrolment.key().fileNumber(),
            enrolment.key().sheetNumber(),
            enrolment.key().rowNumber(),
            words.number(enrolment.district()),
            words.number(enrolment.sheet()),
            day(enrolment.birthDate()),
            words.number(enrolment.gender().code()),
            words.number(enrolment.municipality()),
            words.number(enrolment.referrer()),
            words.number(enrolment.track()),
            day(enrolment.enrolmentDate()),
            day(enrolment.dischargeDate()),
            2 * words.number(enrolment.dischargeReason()) + (enrolment.closedWithoutDate() ? 1 : 0)
        };
        System.arraycopy(values, 0, numbers, NUMBERS * size, NUMBERS);
        size++;
    }

    private void setPerson(int index, String personKey) {
        persons[2 * index] = Long.parseUnsignedLong(personKey.substring(0, HEX), HEX);
        persons[2 * index + 1] = Long.parseUnsignedLong(personKey.substring(HEX), HEX);
    }

    /** Puts the enrolments of some persons under others. */
    void merge(Map<String, String> merges) {
        for (int index = 0; index < size && !merges.isEmpty(); index++) {
            String person = personKey(index);
            setPerson(index, merges.getOrDefault(person, person));
        }
    }

    private static int day(Optional<LocalDate> date) {
        return date.map(each -> (int) each.toEpochDay()).orElse(NONE);
    }

    private static Optional<LocalDate> date(int day) {
        return day == NONE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(day));
    }

    private LinkedEnrolment get(int index) {
        int at = NUMBERS * index;
        return new LinkedEnrolment(
                new RowKey(numbers[at], numbers[at + 1], numbers[at + 2]),
                words.word(numbers[at + 3]),
                words.word(numbers[at + 4]),
                personKey(index),
                date(numbers[at + 5]),
                Gender.ofCode(words.word(numbers[at + 6])),
                words.word(numbers[at + 7]),
                words.word(numbers[at + 8]),
                words.word(numbers[at + 9]),
                date(numbers[at + 10]),
                date(numbers[at + 11]),
                words.word(numbers[at + 12] / 2),
                numbers[at + 12] % 2 == 1);
    }

    private String personKey(int index) {
        return hex(persons[2 * index]) + hex(persons[2 * index + 1]);
    }

    private static String hex(long half) {
        String digits = Long.toHexString(half);
        return "0".repeat(HEX - digits.length()) + digits;
    }

    /** Hands over person by person, each with their enrolments from the first to the latest. */
    void forEachPerson(Consumer<List<LinkedEnrolment>> consumer) {
        int rowBits = Integer.SIZE - Integer.numberOfLeadingZeros(size);
        long[] order = new long[size];
        for (int index = 0; index < size; index++) {
            order[index] = persons[2 * index] << rowBits | index;
        }
        Arrays.sort(order);
        int from = 0;
        for (int to = 1; to <= size; to++) {
            if (to == size || order[to] >>> rowBits != order[from] >>> rowBits) {
                handOver(Arrays.copyOfRange(order, from, to), (1 << rowBits) - 1, consumer);
                from = to;
            }
        }
    }

    /** What sorts alike is a single person but for a rare chance. */
    private void handOver(long[] alike, int mask, Consumer<List<LinkedEnrolment>> consumer) {
        Map<String, List<LinkedEnrolment>> people = new TreeMap<>();
        for (long each : alike) {
            LinkedEnrolment enrolment = get((int) each & mask);
            people.computeIfAbsent(enrolment.personKey(), person -> new ArrayList<>())
                    .add(enrolment);
        }
        people.values()
                .forEach(person -> consumer.accept(
                        person.stream().sorted(EnrolmentOrder.FIRST_TO_LATEST).toList()));
    }
}
