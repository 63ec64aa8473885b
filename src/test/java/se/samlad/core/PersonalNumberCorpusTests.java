package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All of Skatteverket's published test numbers; they lie beside the project, not in it. */
class PersonalNumberCorpusTests {

    private static final Path NUMBERS = Path.of("..", "shared", "testnumbers.json");
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);
    private static final LocalDate NEW_YEARS_DAY = LocalDate.of(2026, 1, 1);

    /** Every so many a number is taken where each is tried in a hundred ways. */
    private static final int STRIDE = 20;

    /** Ways of writing a number, and the sign that stands before its last four: a plus from the hundredth year on. */
    private static final List<BiFunction<String, String, String>> FORMS = List.of(
            (number, sign) -> number,
            (number, sign) -> number.substring(0, 8) + "-" + number.substring(8),
            (number, sign) -> number.substring(0, 8) + "–" + number.substring(8),
            (number, sign) -> number.substring(0, 8) + " " + number.substring(8),
            (number, sign) -> number.substring(0, 8) + "\u00A0" + number.substring(8),
            (number, sign) -> number.substring(0, 4) + " " + number.substring(4, 6) + " " + number.substring(6, 8)
                    + " - " + number.substring(8),
            (number, sign) -> "'" + number,
            (number, sign) -> number + ".0",
            (number, sign) -> number.substring(2, 8) + sign + number.substring(8),
            (number, sign) -> number.substring(2, 8) + " " + sign + " " + number.substring(8),
            (number, sign) -> " " + number.substring(2, 8) + (sign.equals("+") ? sign : "\u2212") + number.substring(8),
            (number, sign) -> sign.equals("+") ? number : withoutZeros(number));

    private List<String> numbers = List.of();

    @BeforeEach
    void onlyBesideTheNumbers() {
        Assumptions.assumeTrue(Files.isRegularFile(NUMBERS), "skipped: no ../shared/testnumbers.json");
        JsonNode lists = new JsonMapper().readTree(NUMBERS.toFile());
        numbers = new ArrayList<>();
        for (String kind : List.of("personnummer", "samordningsnummer")) {
            lists.get(kind).forEach(number -> numbers.add(number.asString()));
        }
    }

    @Test
    void everyNumberReadsAsItselfInTwelveWrittenForms() {
        List<String> wrong = new ArrayList<>();
        for (LocalDate day : List.of(NEW_YEARS_EVE, NEW_YEARS_DAY)) {
            for (String number : numbers) {
                for (int form = 0; form < FORMS.size(); form++) {
                    if (!number.equals(revealed(FORMS.get(form).apply(number, sign(number, day)), day))) {
                        wrong.add(day + " form " + form + " " + number);
                    }
                }
            }
        }
        assertThat(numbers).hasSizeGreaterThan(27_000);
        assertThat(wrong).isEmpty();
    }

    /** Seven to nine digits are filled up again; six could be a birth date and are not (DOMAIN I1). */
    private static String withoutZeros(String number) {
        String shortened = Long.toString(Long.parseLong(number.substring(2)));
        return shortened.length() < 7 ? number : shortened;
    }

    private static String sign(String number, LocalDate day) {
        return Integer.parseInt(number.substring(0, 4)) <= day.getYear() - 100 ? "+" : "-";
    }

    /** What remains is the same ten digits of another century: such a person would be a hundred years older or younger. */
    @Test
    void ofSingleWrongDigitsOnlyThoseOfTheCenturyRemain() {
        TreeSet<String> remaining = new TreeSet<>();
        for (int i = 0; i < numbers.size(); i += STRIDE) {
            String number = numbers.get(i);
            for (int at = 0; at < number.length(); at++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String other = number.substring(0, at) + digit + number.substring(at + 1);
                    if (digit != number.charAt(at) && other.equals(revealed(other, NEW_YEARS_DAY))) {
                        remaining.add(number.substring(0, 2) + " for " + other.substring(0, 2) + " at " + at);
                    }
                }
            }
        }
        assertThat(remaining).containsExactly("19 for 18 at 1");
    }

    /** What remains is a nought and a nine that changed places, of which the check digit's sum is the same. */
    @Test
    void ofSwappedNeighboursOnlyNoughtAndNineRemain() {
        TreeSet<String> remaining = new TreeSet<>();
        for (String number : numbers) {
            for (int at = 0; at + 1 < number.length(); at++) {
                char first = number.charAt(at);
                char second = number.charAt(at + 1);
                String other = number.substring(0, at) + second + first + number.substring(at + 2);
                if (first != second && other.equals(revealed(other, NEW_YEARS_DAY))) {
                    remaining.add("" + first + second);
                }
            }
        }
        assertThat(remaining).containsExactly("09", "90");
    }

    private static String revealed(String written, LocalDate reportDate) {
        return PersonalNumber.read(written, reportDate) instanceof PersonalNumberReading.Identified identified
                ? identified.number().reveal()
                : "nobody";
    }
}
