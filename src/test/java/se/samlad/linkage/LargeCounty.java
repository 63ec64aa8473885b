package se.samlad.linkage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import se.samlad.core.District;
import se.samlad.linkage.Population.Person;
import se.samlad.testing.ShippedRules;

/** Writes the lists of three districts with so many rows together: 3 % duplicates, 1 % dirty rows. */
final class LargeCounty {

    private static final LocalDate FIRST = LocalDate.of(2023, 10, 1);
    private static final List<String> REFERRERS = List.of("Försäkringskassan", "Ekonomiskt bistånd", "AF");
    private static final long SEED = 1;

    private LargeCounty() {}

    /** Writes them into {@code folder/<district>/lista.csv}; the same number of rows gives the same files. */
    static void write(int rows, Path folder, List<String> numbers) throws IOException {
        Population population = new Population(SEED, numbers);
        List<Person> people = population.people(rows * 96 / 100);
        int from = 0;
        for (District district : ShippedRules.county().districts()) {
            int to = Math.min(people.size(), from + people.size() / 3 + 1);
            write(district, people.subList(from, to), folder.resolve(district.id()));
            from = to;
        }
    }

    private static void write(District district, List<Person> people, Path folder) throws IOException {
        Random random = new Random(district.id().hashCode());
        Corruptor corruptor = new Corruptor(district.id().hashCode());
        Files.createDirectories(folder);
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("lista.csv"), StandardCharsets.UTF_8)) {
            out.write("Deltagarnr;Personnummer;Födelsedatum;Förnamn;Efternamn;Kön;Hemkommun;Aktualiserande part;Spår;"
                    + "Startdatum;Slutdatum\n");
            for (Person person : people) {
                LocalDate start = FIRST.plusDays(random.nextInt(800));
                String rest = rest(district, random, start);
                out.write(row("D" + person.id(), person, rest));
                int chance = random.nextInt(96);
                if (chance < 3) {
                    out.write(row("D" + person.id(), person, rest));
                } else if (chance == 3) {
                    out.write(row("", corruptor.again(person), rest(district, random, start.plusDays(1))));
                }
            }
        }
    }

    private static String rest(District district, Random random, LocalDate start) {
        var municipalities = district.municipalities();
        return municipalities.get(random.nextInt(municipalities.size())).name() + ";"
                + REFERRERS.get(random.nextInt(REFERRERS.size())) + ";Coachning;" + start + ";"
                + (random.nextBoolean() ? start.plusDays(90) : "") + "\n";
    }

    private static String row(String reference, Person person, String rest) {
        String birth = person.number().isEmpty() ? person.birthDate().toString() : "";
        return reference + ";" + person.number() + ";" + birth + ";" + person.given() + ";" + person.family() + ";"
                + (person.woman() ? "K" : "M") + ";" + rest;
    }
}
