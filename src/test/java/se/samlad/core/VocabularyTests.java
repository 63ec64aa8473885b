package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTests {

    private static final Vocabulary WORDS =
            new Vocabulary(Map.of("Försäkringskassan", List.of("FK", "F-kassan", "fk")));

    @ParameterizedTest
    @ValueSource(strings = {"Försäkringskassan", "FORSAKRINGSKASSAN", "fk", " F - kassan.", "f.k."})
    void everySpellingStandsForItsWord(String text) {
        assertThat(WORDS.canonical(text)).contains("Försäkringskassan");
    }

    @Test
    void anUnknownSpellingStandsForNothing() {
        assertThat(WORDS.canonical("AF")).isEmpty();
    }

    @Test
    void aSpellingOfTwoWordsIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Vocabulary(Map.of("Arbete", List.of("A"), "Annat", List.of("a"))))
                .withMessageStartingWith("'");
    }
}
