package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike names and other texts are. */
class WordsTests {

    private static Level names(String one, String other) {
        return Words.compareNames(Words.of(one), Words.of(other));
    }

    private static Level places(String one, String other) {
        return Words.compare(Words.of(one), Words.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Anna-Karin, anna karin", "Annakarin, Anna Karin", "Örjan, ORJAN", "O'Brien, OBrien", "A, a"})
    void aSpellingDoesNotCount(String one, String other) {
        assertThat(names(one, other)).isEqualTo(Level.SAME);
    }

    @ParameterizedTest
    @CsvSource({"Kristina, Christina", "Anna Kristina, Anna-Christina", "Gustafsson, Gustavsson"})
    void namesThatSoundAlikeAreVariants(String one, String other) {
        assertThat(names(one, other)).isEqualTo(Level.VARIANT);
    }

    @ParameterizedTest
    @CsvSource({"Anna Maria, Maria", "Kristina, Anna Christina", "Al Hassan, Hassan Ali"})
    void oneOfSeveralNamesIsAPart(String one, String other) {
        assertThat(names(one, other)).isEqualTo(Level.PART);
    }

    @ParameterizedTest
    @CsvSource({"Svensson, Svendsson", "Anna, Anne", "Mohammed, Muhammad", "Bengt, Begnt"})
    void aSlipOrTwoInALongNameIsClose(String one, String other) {
        assertThat(names(one, other)).isEqualTo(Level.CLOSE);
    }

    @ParameterizedTest
    @CsvSource({"Robert, Rupert", "Bo, Bob", "Abdirahman, Abdulrohman"})
    void slipsInAThirdOfTheLettersAreAlike(String one, String other) {
        assertThat(names(one, other)).isEqualTo(Level.ALIKE);
    }

    @ParameterizedTest
    @CsvSource({"A, Anna", "Anna Maria, A M", "A B, A", "Örjan, Ö"})
    void anInitialStandsForAName(String one, String other) {
        assertThat(names(one, other)).isEqualTo(Level.INITIAL);
    }

    @ParameterizedTest
    @CsvSource({"A, Bertil", "Hassan, Hussein", "Anna, Eva", "Anna B, Eva B", "Lo, Li Bo"})
    void otherNamesAreDifferent(String one, String other) {
        assertThat(names(one, other)).isEqualTo(Level.DIFFERENT);
    }

    @ParameterizedTest
    @CsvSource({
        "Flen, FLEN, SAME",
        "Flen, Fleen, CLOSE",
        "Trosa, Trsoa, CLOSE",
        "Gnesta, Gmasta, ALIKE",
        "Flen, Trosa, DIFFERENT",
        "abcdef, fedcba, DIFFERENT",
        "Wik, Vik, CLOSE"
    })
    void placesAreComparedByTheirLettersOnly(String one, String other, Level level) {
        assertThat(places(one, other)).isEqualTo(level);
    }

    @Test
    void aTextWithoutLettersHasNoParts() {
        assertThat(Words.of(" – .").parts()).isEmpty();
    }

    @Test
    void aLoggedNameIsMasked() {
        assertThat(Words.of("Anna Maria")).hasToString("Words[2]");
    }
}
