package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.samlad.testing.TestNumbers;

class PersonalNumberProperties {

    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2025, 12, 31);
    private static final LocalDate NEW_YEARS_DAY = LocalDate.of(2026, 1, 1);

    @Property
    void everyWrittenFormMeansTheSamePersonOnNewYearsEveAndNewYearsDay(
            @ForAll("testNumbers") String number, @ForAll("writtenForms") UnaryOperator<String> form) {
        String written = form.apply(number);

        assertThat(List.of(revealed(written, NEW_YEARS_EVE), revealed(written, NEW_YEARS_DAY)))
                .containsExactly(number, number);
    }

    @Property
    void leadingZerosThatASpreadsheetDroppedArePutBack(@ForAll("testNumbers") String number) {
        String asNumber = Long.toString(Long.parseLong(TestNumbers.tenDigits(number)));

        assertThat(revealed(asNumber, NEW_YEARS_DAY)).isEqualTo(number);
    }

    @Property
    void aSingleChangedDigitIdentifiesNobody(
            @ForAll("testNumbers") String number,
            @ForAll @IntRange(min = 2, max = 11) int position,
            @ForAll @IntRange(min = 1, max = 9) int distance) {
        int changed = (number.charAt(position) - '0' + distance) % 10;
        String other = number.substring(0, position) + changed + number.substring(position + 1);

        assertThat(PersonalNumber.read(other, NEW_YEARS_DAY)).isNotInstanceOf(PersonalNumberReading.Identified.class);
    }

    @Property
    void aChangedDigitOfTheBirthNumberIsCaughtByTheCheckDigit(
            @ForAll("testNumbers") String number,
            @ForAll @IntRange(min = 8, max = 11) int position,
            @ForAll @IntRange(min = 1, max = 9) int distance) {
        int changed = (number.charAt(position) - '0' + distance) % 10;
        String other = number.substring(0, position) + changed + number.substring(position + 1);

        assertThat(PersonalNumber.read(other, NEW_YEARS_DAY)).isInstanceOf(PersonalNumberReading.CheckDigitWrong.class);
    }

    @Property
    void readingWhatWasRevealedGivesTheSameNumber(@ForAll("testNumbers") String number) {
        PersonalNumberReading once = PersonalNumber.read(number, NEW_YEARS_DAY);

        assertThat(PersonalNumber.read(revealed(number, NEW_YEARS_DAY), NEW_YEARS_DAY))
                .isEqualTo(once);
    }

    @Property
    void anyTextAtAllIsRead(@ForAll String text) {
        assertThat(PersonalNumber.read(text, NEW_YEARS_DAY)).isNotNull();
    }

    private static String revealed(String written, LocalDate reportDate) {
        return PersonalNumber.read(written, reportDate) instanceof PersonalNumberReading.Identified identified
                ? identified.number().reveal()
                : "nobody";
    }

    @Provide
    Arbitrary<String> testNumbers() {
        return Arbitraries.of(TestNumbers.ALL);
    }

    @Provide
    Arbitrary<UnaryOperator<String>> writtenForms() {
        return Arbitraries.of(List.<UnaryOperator<String>>of(
                number -> number,
                TestNumbers::tenDigits,
                number -> number.substring(0, 8) + "-" + number.substring(8),
                number -> number.substring(2, 8) + "-" + number.substring(8),
                number -> number.substring(2, 8) + "–" + number.substring(8),
                number -> number.substring(2, 8) + "−" + number.substring(8),
                number -> number.substring(2, 8) + " - " + number.substring(8),
                number -> number.substring(2, 8) + "\u00A0" + number.substring(8),
                number -> " " + number.substring(0, 8) + " " + number.substring(8) + " ",
                number -> number.substring(0, 4) + " " + number.substring(4, 6) + " " + number.substring(6, 8) + " - "
                        + number.substring(8),
                number -> number.substring(2, 8) + "\u202F\u200B" + number.substring(8)));
    }

    /** A nought and a nine weigh the same in either order; linkage asks about such pairs (DOMAIN I5). */
    @Property
    void neighboursThatChangedPlacesIdentifyNobodyUnlessTheyAreNoughtAndNine(
            @ForAll("testNumbers") String number, @ForAll @IntRange(min = 2, max = 10) int position) {
        char first = number.charAt(position);
        char second = number.charAt(position + 1);
        String other = number.substring(0, position) + second + first + number.substring(position + 2);
        boolean weighsTheSame = first == second || Math.abs(first - second) == 9;

        assertThat(weighsTheSame || !revealed(other, NEW_YEARS_DAY).equals(other))
                .isTrue();
    }
}
