package se.samlad.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;

/** A band spans something. */
class BandTests {

    private static Band band(int least, int most, int pairs) {
        return new Band("vastra", Measure.PERSONS, Scope.OPEN, Selection.ALL, least, most, pairs);
    }

    @Test
    void fromTheLeastToTheMostForSomePairs() {
        assertThat(band(401, 402, 1))
                .isEqualTo(new Band("vastra", Measure.PERSONS, Scope.OPEN, Selection.ALL, 401, 402, 1));
    }

    @Test
    void theLeastIsNotAboveTheMost() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> band(3, 2, 1));
    }

    @Test
    void itDependsOnAPair() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> band(1, 2, 0));
    }
}
