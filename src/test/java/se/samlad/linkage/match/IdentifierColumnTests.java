package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How alike identifiers are. */
class IdentifierColumnTests {

    private static IdentifierColumn of(String... values) {
        IdentifierColumn column = new IdentifierColumn();
        for (String value : values) {
            column.add(value);
        }
        return column;
    }

    @ParameterizedTest
    @CsvSource({
        "qwertyasdfgh, QWERTY-ASDFGH, SAME",
        "qwertyasdfgh, qwertyasdfgi, CLOSE",
        "qwertyasdfgh, wqertyasdfgh, CLOSE",
        "qwertyasdfgh, qwertyasdfg, CLOSE",
        "qwertyasdfgh, xxertyasdfgh, ALIKE",
        "qwertyasdfgh, xxxrtyasdfgh, DIFFERENT",
        "qwertyasdfgh, mnbvcxzlkjhg, DIFFERENT",
        "'', qwertyasdfgh, MISSING",
        "qwertyasdfgh, '-', MISSING"
    })
    void slipsAreCounted(String one, String other, Level level) {
        assertThat(of(one, other).compare(0, 1)).isEqualTo(level);
    }

    @Test
    void theShorterOneDecidesHowManySlipsAreAlike() {
        IdentifierColumn column = of("qwertyasdf", "qwertyaxx");

        assertThat(column.compare(0, 1)).isEqualTo(column.compare(1, 0)).isEqualTo(Level.DIFFERENT);
    }

    @Test
    void identifiersAreNotCounted() {
        assertThat(of("qwerty").id(0)).isNegative();
        assertThat(of("qwerty").distinct()).isZero();
    }

    @Test
    void aMissingOneHasNoHash() {
        assertThat(of("").hash(0)).isZero();
        assertThat(of("qwerty").hash(0)).isNotZero();
    }

    @Test
    void thousandsAreKept() {
        IdentifierColumn column = new IdentifierColumn();
        for (int i = 0; i < 3000; i++) {
            column.add("id" + i);
        }

        assertThat(column.text(2999)).isEqualTo("id2999");
    }
}
