package se.samlad.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * A county's lists made up from a seed: people with and without numbers, known by references and names, who come back,
 * are written twice, misspelt, and enrolled in two districts. No two enrolments begin on one day.
 */
public final class AnyCounty {

    private static final List<String> GIVEN =
            List.of("Anna", "Kristina", "Erik", "Omar", "Lo", "Karin", "Nils", "Sara");
    private static final List<String> FAMILY = List.of("Ek", "Alm", "Hassan", "Öberg", "Lindström", "Berg", "Nguyen");
    private static final Map<String, List<String>> PLACES = Map.of(
            "norra", List.of("Eskilstuna", "Strängnäs"),
            "vastra", List.of("Katrineholm", "Flen", "Vingåker"),
            "sodra", List.of("Trosa", "Nyköping"));

    private final Random random;
    private final Map<String, List<List<String>>> rows = new TreeMap<>();
    private int enrolments;

    private AnyCounty(Random random) {
        this.random = random;
        PLACES.keySet().forEach(district -> rows.put(district, new ArrayList<>()));
    }

    /** The cells of the rows of each district's list, in the order of {@link SmallCounty#HEADER}. */
    public static Map<String, List<List<String>>> of(long seed) {
        AnyCounty county = new AnyCounty(new Random(seed));
        for (String number : TestNumbers.ALL) {
            county.addPerson(number);
        }
        return county.rows;
    }

    private void addPerson(String number) {
        String given = any(GIVEN);
        String family = any(FAMILY);
        String gender = (number.charAt(10) - '0') % 2 == 0 ? "K" : "M";
        String district = any(List.of("norra", "sodra", "vastra"));
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            String where = random.nextInt(4) == 0 ? any(List.of("norra", "sodra", "vastra")) : district;
            int as = random.nextInt(5);
            String name = random.nextInt(6) == 0 ? given.charAt(0) + ". " + family : given + " " + family;
            List<String> row = List.of(
                    as < 2 ? number : as == 2 ? TestNumbers.withWrongCheckDigit(number) : "",
                    as == 3 ? "R" + number.substring(2, 6) : "",
                    as > 2 && Integer.parseInt(number.substring(6, 8)) < 32 ? date(number) : "",
                    random.nextInt(5) == 0 ? family + ", " + given : name,
                    gender,
                    any(PLACES.getOrDefault(where, List.of())),
                    LocalDate.of(2024, 1, 8).plusDays(3L * enrolments++).toString(),
                    random.nextInt(3) == 0 ? "2025-10-0" + (1 + random.nextInt(9)) : "");
            rows.getOrDefault(where, List.of()).add(row);
            if (random.nextInt(8) == 0 && as < 2) {
                rows.getOrDefault(where, List.of()).add(row);
            }
        }
    }

    private static String date(String number) {
        return number.substring(0, 4) + "-" + number.substring(4, 6) + "-" + number.substring(6, 8);
    }

    private String any(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
