package se.samlad.linkage;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/**
 * People of a Swedish county, made up: common and rare names, twins, parents and children of one name. Only published
 * test numbers are used; who gets none is known by nothing.
 */
final class Population {

    static final List<String> MUNICIPALITIES =
            List.of("Eskilstuna", "Strängnäs", "Katrineholm", "Flen", "Vingåker", "Nyköping", "Gnesta", "Trosa");

    private static final LocalDate OLDEST = LocalDate.of(1960, 1, 1);
    private static final int DAYS = 48 * 365;

    private final Random random;
    private final Deque<String> numbers;

    Population(long seed, List<String> testNumbers) {
        this.random = new Random(seed);
        List<String> shuffled = new ArrayList<>(testNumbers);
        java.util.Collections.shuffle(shuffled, random);
        this.numbers = new ArrayDeque<>(shuffled);
    }

    /**
     * Somebody.
     *
     * @param id tells people apart in truth
     * @param number empty when the list does not know it
     */
    record Person(
            int id,
            String number,
            LocalDate birthDate,
            String given,
            String family,
            boolean woman,
            String municipality) {}

    /** So many people; among a hundred, one has a twin and one a child of the same name. */
    List<Person> people(int count) {
        List<Person> people = new ArrayList<>();
        while (people.size() < count) {
            Person person = somebody(people.size());
            people.add(person);
            int chance = random.nextInt(100);
            if (chance == 0) {
                people.add(twin(people.size(), person));
            } else if (chance == 1) {
                people.add(child(people.size(), person));
            }
        }
        return people.subList(0, count);
    }

    private Person somebody(int id) {
        String number = numbers.isEmpty() ? "" : numbers.pop();
        boolean woman = number.isEmpty() ? random.nextBoolean() : (number.charAt(10) - '0') % 2 == 0;
        LocalDate birth = number.isEmpty() ? OLDEST.plusDays(random.nextInt(DAYS)) : birthDate(number);
        String given = Names.pick(woman ? Names.WOMEN : Names.MEN, random);
        String second = random.nextInt(8) == 0 ? " " + Names.pick(woman ? Names.WOMEN : Names.MEN, random) : "";
        return new Person(id, number, birth, given + second, Names.pick(Names.FAMILIES, random), woman, municipality());
    }

    static LocalDate birthDate(String number) {
        int day = Integer.parseInt(number.substring(6, 8));
        return LocalDate.of(
                Integer.parseInt(number.substring(0, 4)),
                Integer.parseInt(number.substring(4, 6)),
                day > 60 ? day - 60 : day);
    }

    private String municipality() {
        return MUNICIPALITIES.get(random.nextInt(MUNICIPALITIES.size()));
    }

    private Person twin(int id, Person of) {
        boolean woman = random.nextBoolean();
        String given = of.given();
        while (given.equals(of.given())) {
            given = Names.pick(woman ? Names.WOMEN : Names.MEN, random);
        }
        return new Person(id, "", of.birthDate(), given, of.family(), woman, of.municipality());
    }

    private Person child(int id, Person of) {
        LocalDate birth = of.birthDate().plusDays(365L * 20 + random.nextInt(5000));
        return new Person(id, "", birth, of.given(), of.family(), of.woman(), of.municipality());
    }
}
