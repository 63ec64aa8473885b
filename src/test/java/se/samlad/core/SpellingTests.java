package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTests {

    @ParameterizedTest
    @CsvSource({
        "'K-holm ', kholm",
        "Försäkringskassan, forsakringskassan",
        "FO\u0308RSA\u0308KRING, forsakring",
        "VingÃ¥ker, vingaker",
        "0482, 0482",
        "'… (!)', ''"
    })
    void spellingsAreComparedByTheirLettersAndDigits(String text, String folded) {
        assertThat(Spelling.fold(text)).isEqualTo(folded);
    }

    @Test
    void tidyingMakesEveryWhiteSpaceOneBlankAndComposesLetters() {
        assertThat(Spelling.tidy("\uFEFF Vinga\u030Aker\u00A0 \n kommun\t")).isEqualTo("Vingåker kommun");
    }

    @Test
    void utf8ReadAsWindows1252IsUndone() {
        assertThat(Spelling.repairMojibake("StrÃ¤ngnÃ¤s")).isEqualTo("Strängnäs");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Strängnäs", "SÃO PAULO", "Ã¥→"})
    void anyOtherTextComesBackAsItWas(String text) {
        assertThat(Spelling.repairMojibake(text)).isEqualTo(text);
    }
}
