package se.samlad.linkage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import se.samlad.linkage.Population.Person;

/** Writes people down as clerks do, the second time otherwise than the first: always the same way for a seed. */
final class Corruptor {

    private static final String LETTERS = "abcdefghijklmnoprstuvyåäö";
    private static final String[][] SPELLINGS = {
        {"Kristina", "Christina"},
        {"Karin", "Carin"},
        {"Erik", "Eric"},
        {"Sara", "Sarah"},
        {"Filip", "Philip"},
        {"Mikael", "Michael"},
        {"Viktor", "Victor"},
        {"qvist", "kvist"},
        {"Karlsson", "Carlsson"},
        {"Gustafsson", "Gustavsson"},
        {"Eriksson", "Ericsson"},
        {"Lindström", "Lindstrom"},
        {"Wikström", "Vikström"},
        {"Thomas", "Tomas"},
        {"Christoffer", "Kristoffer"},
        {"Elisabeth", "Elisabet"}
    };

    private final Random random;

    Corruptor(long seed) {
        this.random = new Random(seed);
    }

    /** The person written once more, in another district or the same, with what goes wrong. */
    Person again(Person person) {
        Person again = person;
        List<Integer> slips = slips();
        for (int slip : slips) {
            again = slip(again, slip);
        }
        return again;
    }

    private List<Integer> slips() {
        List<Integer> slips = new ArrayList<>();
        int count = 1 + (random.nextInt(3) == 0 ? 1 : 0);
        for (int i = 0; i < count; i++) {
            slips.add(random.nextInt(9));
        }
        return slips;
    }

    private Person slip(Person p, int slip) {
        return switch (slip) {
            case 0 -> with(p, p.number(), p.birthDate(), typo(p.given()), p.family(), p.municipality());
            case 1 -> with(p, p.number(), p.birthDate(), p.given(), typo(p.family()), p.municipality());
            case 2 -> with(p, p.number(), p.birthDate(), p.family(), p.given(), p.municipality());
            case 3 -> with(p, "", p.birthDate(), p.given(), p.family(), p.municipality());
            case 4 ->
                with(p, p.number(), p.birthDate(), p.given(), Names.pick(Names.FAMILIES, random), p.municipality());
            case 5 -> with(p, p.number(), p.birthDate(), p.given(), p.family(), elsewhere(p.municipality()));
            case 6 -> with(p, wrong(p.number()), date(p), p.given(), p.family(), p.municipality());
            case 7 -> with(p, p.number(), p.birthDate(), spelt(p.given()), spelt(p.family()), p.municipality());
            default -> with(p, "", p.birthDate(), first(p.given()), p.family(), p.municipality());
        };
    }

    private static Person with(
            Person p, String number, LocalDate birth, String given, String family, String municipality) {
        return new Person(p.id(), number, birth, given, family, p.woman(), municipality);
    }

    private String typo(String name) {
        int at = random.nextInt(name.length());
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(4)) {
            case 0 -> name.substring(0, at) + letter + name.substring(at + 1);
            case 1 -> name.substring(0, at) + letter + name.substring(at);
            case 2 -> name.length() < 4 ? name : name.substring(0, at) + name.substring(at + 1);
            default ->
                at == 0
                        ? name
                        : name.substring(0, at - 1) + name.charAt(at) + name.charAt(at - 1) + name.substring(at + 1);
        };
    }

    private String elsewhere(String municipality) {
        String other = municipality;
        while (other.equals(municipality)) {
            other = Population.MUNICIPALITIES.get(random.nextInt(Population.MUNICIPALITIES.size()));
        }
        return other;
    }

    /** One digit of the last four wrong, or two of them swapped. */
    private String wrong(String number) {
        if (number.isEmpty()) {
            return number;
        }
        int at = 8 + random.nextInt(3);
        if (random.nextBoolean()) {
            return number.substring(0, at) + number.charAt(at + 1) + number.charAt(at) + number.substring(at + 2);
        }
        int digit = (number.charAt(at) - '0' + 1 + random.nextInt(9)) % 10;
        return number.substring(0, at) + digit + number.substring(at + 1);
    }

    /** Where there is no number, the birth date is what goes wrong: the day, the month or the year. */
    private LocalDate date(Person p) {
        if (!p.number().isEmpty()) {
            return p.birthDate();
        }
        return switch (random.nextInt(3)) {
            case 0 -> p.birthDate().withDayOfMonth(1 + random.nextInt(28));
            case 1 -> p.birthDate().plusMonths(1);
            default -> p.birthDate().plusYears(random.nextBoolean() ? 1 : -1);
        };
    }

    private static String spelt(String name) {
        String spelt = name;
        for (String[] spelling : SPELLINGS) {
            spelt = spelt.replace(spelling[0], spelling[1]);
        }
        return spelt;
    }

    private static String first(String given) {
        return given.split(" ", 2)[0];
    }
}
