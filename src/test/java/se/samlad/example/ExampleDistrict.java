package se.samlad.example;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * A district's participants, made so that the figures hold that its real report states.
 *
 * <p>Each age group says how many women and men there are, and how many of the group came in the last half-year: so
 * the earlier period's shares hold too.
 */
final class ExampleDistrict {

    static final LocalDate EARLIER = LocalDate.of(2025, 7, 1);
    static final LocalDate LATER = LocalDate.of(2026, 1, 1);

    private static final LocalDate START = LocalDate.of(2023, 10, 2);
    private static final List<String> WOMEN = List.of(
            "Anna", "Sara", "Emma", "Layla", "Åsa", "Görel", "Zahra", "Ulla", "Ida", "Märta", "Hanna", "Olga", "Eva");
    private static final List<String> MEN = List.of(
            "Erik", "Johan", "Ali", "Björn", "Håkan", "Sören", "Viktor", "Oskar", "Per", "Yusuf", "Karl", "Nils");
    private static final List<String> FAMILIES = List.of(
            "Andersson",
            "Svensson",
            "Öberg",
            "Åkerström",
            "Nguyen",
            "Ahmed",
            "Lindström",
            "de la Cruz",
            "Kowalski",
            "O'Brien",
            "Björklund",
            "Mohamed",
            "Gustafsson",
            "Hassan",
            "Müller",
            "af Ekström");
    private static final List<String> REASONS = List.of(
            "Arbete",
            "Studier",
            "Annan insats",
            "Åter till aktualiserande part",
            "Ohälsa",
            "Ändrade livsomständigheter",
            "Flytt",
            "Avbrott på egen begäran");

    /** An age group: its ages, its women and men, and how many of them are new in the last half-year. */
    record AgeGroup(int from, int to, int women, int men, int newcomers) {}

    private ExampleDistrict() {}

    static List<ExampleParticipant> vastra() throws IOException {
        return participants(
                0,
                List.of(
                        new AgeGroup(20, 29, 48, 49, 12),
                        new AgeGroup(30, 49, 56, 47, 21),
                        new AgeGroup(50, 64, 31, 10, 9)),
                shares(Map.of("Katrineholm", 153, "Flen", 45, "Vingåker", 43)),
                shares(Map.of("Försäkringskassan", 121, "Ekonomiskt bistånd", 118, "Hemmasittare", 2)),
                158);
    }

    static List<ExampleParticipant> norra() throws IOException {
        return participants(
                1,
                List.of(
                        new AgeGroup(20, 29, 27, 39, 16),
                        new AgeGroup(30, 49, 42, 29, 21),
                        new AgeGroup(50, 64, 24, 9, 8)),
                shares(Map.of("Eskilstuna", 106, "Strängnäs", 64)),
                shares(Map.of(
                        "Försäkringskassan",
                        81,
                        "Ekonomiskt bistånd",
                        74,
                        "Arbetsförmedlingen",
                        9,
                        "Region Sörmland",
                        6)),
                97);
    }

    private static List<String> shares(Map<String, Integer> counts) {
        List<String> all = new ArrayList<>();
        counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> all.addAll(Collections.nCopies(entry.getValue(), entry.getKey())));
        return all;
    }

    private static List<ExampleParticipant> participants(
            int place, List<AgeGroup> groups, List<String> municipalities, List<String> referrers, int closed)
            throws IOException {
        Random random = new Random(20_260_101L + place);
        TestPersons persons = new TestPersons(random, place);
        Collections.shuffle(municipalities, random);
        Collections.shuffle(referrers, random);
        List<ExampleParticipant> all = new ArrayList<>();
        for (AgeGroup group : groups) {
            int older = group.women() + group.men() - group.newcomers();
            for (String number : numbers(persons, group, random)) {
                all.add(participant(
                        random, number, municipalities.get(all.size()), referrers.get(all.size()), older-- <= 0));
            }
        }
        all.sort(Comparator.comparing(ExampleParticipant::enrolled).thenComparing(ExampleParticipant::number));
        return discharged(random, all, closed);
    }

    private static List<String> numbers(TestPersons persons, AgeGroup group, Random random) {
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < group.women() + group.men(); i++) {
            numbers.add(persons.take(i < group.women(), group.from(), group.to(), START, LATER));
        }
        Collections.shuffle(numbers, random);
        return numbers;
    }

    private static ExampleParticipant participant(
            Random random, String number, String municipality, String referrer, boolean newcomer) {
        LocalDate from = newcomer ? EARLIER : START;
        LocalDate to = newcomer ? LATER.minusDays(15) : EARLIER;
        LocalDate enrolled = from.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(from, to)));
        boolean young = TestPersons.age(number, enrolled) <= 29;
        List<String> given = (number.charAt(10) - '0') % 2 == 0 ? WOMEN : MEN;
        return new ExampleParticipant(
                number,
                given.get(random.nextInt(given.size())),
                FAMILIES.get(random.nextInt(FAMILIES.size())),
                municipality,
                referrer,
                young && random.nextInt(3) > 0 ? "Koordinering" : "Coachning",
                enrolled,
                Optional.empty(),
                "");
    }

    private static List<ExampleParticipant> discharged(Random random, List<ExampleParticipant> all, int closed) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        for (int place : places.subList(0, closed)) {
            ExampleParticipant open = all.get(place);
            int days = (int) ChronoUnit.DAYS.between(open.enrolled(), LATER) - 1;
            LocalDate day = open.enrolled().plusDays(Math.max(1, random.nextInt(days) + 1));
            all.set(
                    place,
                    new ExampleParticipant(
                            open.number(),
                            open.givenName(),
                            open.familyName(),
                            open.municipality(),
                            open.referrer(),
                            open.track(),
                            open.enrolled(),
                            Optional.of(day),
                            REASONS.get(random.nextInt(REASONS.size()))));
        }
        return all;
    }
}
