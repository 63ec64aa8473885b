package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samlad.testing.TestNumbers;

class PersonalNumberMaskingTests {

    private static PersonalNumber number(String text) {
        return ((PersonalNumberReading.Identified) PersonalNumber.read(text, LocalDate.of(2026, 1, 1))).number();
    }

    @Test
    void theWrittenFormIsMasked() {
        assertThat(number(TestNumbers.WOMAN_BORN_1996)).hasToString("PersonalNumber[PERSONAL]");
    }

    @Test
    void aReadingThatHoldsTheNumberIsMaskedToo() {
        assertThat(PersonalNumber.read(TestNumbers.WOMAN_BORN_1996, LocalDate.of(2026, 1, 1)))
                .hasToString("Identified[number=PersonalNumber[PERSONAL], repair=NONE]");
    }

    @Test
    void theSameNumberIsTheSamePersonHoweverItIsWritten() {
        assertThat(number("960101-2389"))
                .isEqualTo(number(TestNumbers.WOMAN_BORN_1996))
                .hasSameHashCodeAs(number(TestNumbers.WOMAN_BORN_1996));
    }

    @Test
    void anotherNumberIsAnotherPerson() {
        assertThat(number(TestNumbers.WOMAN_BORN_1996)).isNotEqualTo(number(TestNumbers.MAN_BORN_1996));
    }

    @Test
    void aNumberIsNotItsText() {
        assertThat(number(TestNumbers.WOMAN_BORN_1996)).isNotEqualTo((Object) TestNumbers.WOMAN_BORN_1996);
    }
}
