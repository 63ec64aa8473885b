package se.samlad.linkage.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Many people, the same ones for a seed: some names are common, some rare; one in five is written down twice. */
final class Crowd {

    private static final List<String> GIVEN = List.of(
            "Anna",
            "Maria",
            "Eva",
            "Karin",
            "Kristina",
            "Christina",
            "Lars",
            "Mikael",
            "Erik",
            "Eric",
            "Sara",
            "Johan",
            "Fatima",
            "Mohammed",
            "Hassan",
            "Ingrid",
            "Olof",
            "Gun",
            "Bo",
            "Elisabet",
            "Anna Maria",
            "Per",
            "Nils",
            "Ali");
    private static final List<String> FAMILY = List.of(
            "Andersson",
            "Johansson",
            "Karlsson",
            "Nilsson",
            "Carlsson",
            "Lindqvist",
            "Lindkvist",
            "Ek",
            "Berg",
            "Holm",
            "Gustafsson",
            "Gustavsson",
            "Wikström",
            "Vikström",
            "Ali",
            "Hussein",
            "Öberg",
            "Sjö",
            "Norén",
            "Lind");
    private static final List<String> PLACES = List.of("Flen", "Trosa", "Gnesta", "Nyköping", "Vingåker");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private final Random random;
    private final String group;

    private Crowd(String group, long seed) {
        this.group = group;
        this.random = new Random(seed);
    }

    /** So many records of people of a group. */
    static List<Somebody> of(int count, String group, long seed) {
        Crowd crowd = new Crowd(group, seed);
        List<Somebody> people = new ArrayList<>();
        while (people.size() < count) {
            Somebody next = crowd.somebody();
            people.add(next);
            if (crowd.random.nextInt(5) == 0) {
                people.add(crowd.slipped(next.again()));
            }
        }
        return people.subList(0, count);
    }

    private Somebody somebody() {
        Somebody somebody = Somebody.named(pick(GIVEN), pick(FAMILY) + (random.nextInt(4) == 0 ? letters(3) : ""))
                .in(group)
                .livingIn(random.nextInt(9) == 0 ? "" : pick(PLACES))
                .born(LocalDate.of(1960, 1, 1)
                        .plusDays(random.nextInt(40 * 365))
                        .toString());
        Somebody gendered = random.nextBoolean() ? somebody.woman() : somebody.man();
        return switch (random.nextInt(4)) {
            case 0 -> gendered;
            case 1 -> gendered.mistyped(letters(12));
            case 2 -> gendered.numberedBy(2, letters(12));
            default -> gendered.numbered(letters(12));
        };
    }

    private Somebody slipped(Somebody somebody) {
        return switch (random.nextInt(6)) {
            case 0 -> somebody.mistyped(slip(somebody.number(), random));
            case 1 -> somebody.numbered(slip(somebody.number(), random));
            case 2 -> somebody.numberedBy(Records.NOBODY, "");
            case 3 ->
                new Somebody(
                        group,
                        somebody.person(),
                        somebody.authority(),
                        somebody.with(3, slip(somebody.family(), random)));
            case 4 ->
                new Somebody(
                        group,
                        somebody.person(),
                        somebody.authority(),
                        List.of(
                                "",
                                somebody.birthDate(),
                                somebody.family(),
                                somebody.given(),
                                somebody.values().get(4),
                                somebody.values().get(5)));
            default ->
                somebody.born("19" + slip(somebody.birthDate().substring(2, 4), random)
                        + somebody.birthDate().substring(4));
        };
    }

    /** The text with one letter changed, left out, put in or swapped with the next. */
    static String slip(String text, Random random) {
        if (text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length() - 1);
        char letter = LETTERS.charAt(random.nextInt(LETTERS.length()));
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + letter + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            case 2 -> text.substring(0, at) + letter + text.substring(at);
            default -> text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    /** The first ones far more often. */
    private String pick(List<String> values) {
        return values.get((int) (values.size() * random.nextDouble() * random.nextDouble()));
    }
}
