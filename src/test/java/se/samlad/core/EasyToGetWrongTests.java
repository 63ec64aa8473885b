package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was wrong once. */
class EasyToGetWrongTests {

    @ParameterizedTest
    @ValueSource(strings = {"<0", "30-18", ">=200", "18-200"})
    void aBandThatDoesNotGoUpwardsIsNoAgeBand(String text) {
        assertThat(AgeBand.parse(text)).isEmpty();
    }

    @Test
    void aCoordinationNumberWithoutKnownMonthOrDayIdentifiesAPerson() {
        assertThat(PersonalNumber.read("200000672386", LocalDate.of(2026, 1, 1)))
                .isInstanceOf(PersonalNumberReading.Identified.class);
    }

    @Test
    void theLetterLOfAnInterimNumberIsNoOne() {
        PersonalNumberReading reading = PersonalNumber.read("960131-L001", LocalDate.of(2026, 1, 1));

        assertThat(((PersonalNumberReading.Identified) reading).number().reveal())
                .isEqualTo("19960131L001");
    }

    @Test
    void aMistypedDigitDoesNotMakeAnInterimNumber() {
        assertThat(PersonalNumber.read("960131-O001", LocalDate.of(2026, 1, 1)))
                .isInstanceOf(PersonalNumberReading.Unreadable.class);
    }

    @Test
    void aCoordinationNumberMayHaveADayThatItsMonthHasNot() {
        assertThat(PersonalNumber.read("197404912383", LocalDate.of(2026, 1, 1)))
                .isInstanceOfSatisfying(
                        PersonalNumberReading.Identified.class,
                        read -> assertThat(read.number().birthDate()).isEqualTo(LocalDate.of(1974, 4, 30)));
    }
}
