package se.samlad.linkage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import se.samlad.core.Period;
import se.samlad.linkage.Population.Person;
import se.samlad.participant.RowKey;
import se.samlad.testing.EnrolledRows;
import se.samlad.testing.ShippedRules;
import tools.jackson.databind.json.JsonMapper;

/**
 * Links a population of which one in seven is written down twice, the second time with slips, and says what came of it:
 * {@code CorruptedPopulation 100000}.
 */
public final class CorruptedPopulation {

    private static final Path NUMBERS = Path.of("..", "shared", "testnumbers.json");
    private static final long SEED = 20_260_101;

    private final KnownRecords known = new KnownRecords();
    private final Map<RowKey, Integer> truth = new HashMap<>();
    private final Map<String, Set<Integer>> peopleOfKey = new HashMap<>();
    private final Map<Integer, Set<String>> keysOfPerson = new HashMap<>();
    private final List<EnrolledRows> districts = new ArrayList<>();
    private int row = 1;

    /**
     * What came of it.
     *
     * @param falselyMerged persons that hold rows of more than one of the people
     * @param doubles pairs of persons that are one in truth
     * @param found of these, how many a reviewer is shown
     * @param strangers pairs that a reviewer is shown and that are two people
     */
    record Outcome(int people, int falselyMerged, int doubles, int found, int strangers) {

        double recall() {
            return (double) found / doubles;
        }

        double precision() {
            return (double) found / (found + strangers);
        }
    }

    public static void main(String... arguments) throws IOException {
        int people = arguments.length == 0 ? 100_000 : Integer.parseInt(arguments[0]);
        long start = System.nanoTime();
        Outcome outcome = of(people, SEED);
        System.out.println(String.format(
                Locale.ROOT,
                "%d people: %d falsely merged, recall %.4f (%d of %d), precision %.4f, %.1f s",
                outcome.people(),
                outcome.falselyMerged(),
                outcome.recall(),
                outcome.found(),
                outcome.doubles(),
                outcome.precision(),
                (System.nanoTime() - start) / 1e9));
    }

    static Outcome of(int people, long seed) throws IOException {
        CorruptedPopulation population = new CorruptedPopulation();
        population.write(people, seed);
        return population.link(people);
    }

    private CorruptedPopulation() {
        Period period = new Period(LocalDate.of(2026, 1, 1));
        int file = 1;
        for (String district : List.of("norra", "vastra", "sodra")) {
            districts.add(new EnrolledRows(file++, ShippedRules.district(district), period));
        }
    }

    private void write(int count, long seed) throws IOException {
        Corruptor corruptor = new Corruptor(seed);
        Random random = new Random(seed);
        for (Person person : new Population(seed, numbers()).people(count)) {
            int district = random.nextInt(3);
            add(person, district);
            if (random.nextInt(7) == 0) {
                add(corruptor.again(person), random.nextInt(4) == 0 ? (district + 1) % 3 : district);
            }
        }
    }

    /** All published ones beside the project, those of the examples without. */
    static List<String> numbers() throws IOException {
        List<String> numbers = new ArrayList<>();
        if (Files.exists(NUMBERS)) {
            new JsonMapper()
                    .readTree(NUMBERS.toFile())
                    .get("personnummer")
                    .forEach(each -> numbers.add(each.asString()));
        } else {
            numbers.addAll(se.samlad.testing.TestNumbers.ALL);
        }
        return numbers;
    }

    private void add(Person person, int district) {
        row++;
        EnrolledRows rows = districts.get(district);
        var enrolment = rows.enrolment(
                row,
                person.number(),
                person.number().isEmpty() ? person.birthDate().toString() : "",
                person.given(),
                person.family(),
                person.woman() ? "K" : "M",
                person.municipality());
        RowKey key = new RowKey(district + 1, 0, row);
        known.add(rows.district(), key, enrolment);
        truth.put(key, person.id());
        peopleOfKey
                .computeIfAbsent(enrolment.personKey(), each -> new HashSet<>())
                .add(person.id());
        keysOfPerson.computeIfAbsent(person.id(), each -> new HashSet<>()).add(enrolment.personKey());
    }

    private Outcome link(int people) {
        List<Candidate> shown = new CandidateRule(known)
                .candidates(List.of(), new Merges(List.of())).stream()
                        .filter(Candidate::isOpen)
                        .toList();
        int found = (int) shown.stream()
                .filter(pair -> truth.get(pair.left()).equals(truth.get(pair.right())))
                .count();
        int doubles = keysOfPerson.values().stream()
                .mapToInt(keys -> keys.size() * (keys.size() - 1) / 2)
                .sum();
        int merged = (int) peopleOfKey.values().stream()
                .filter(persons -> persons.size() > 1)
                .count();
        return new Outcome(people, merged, doubles, found, shown.size() - found);
    }
}
