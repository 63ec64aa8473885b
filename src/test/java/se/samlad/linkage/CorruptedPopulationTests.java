package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/**
 * People written down twice, the second time with slips. {@code mvn -q test -Dtest=CorruptedPopulationTests
 * -Dsamlad.people=100000} prints what comes of so many.
 */
class CorruptedPopulationTests {

    private static final String MANY = System.getProperty("samlad.people", "");

    @Test
    void nobodyIsMergedFalselyAndAlmostEverybodyWrittenTwiceIsShown() throws IOException {
        CorruptedPopulation.Outcome outcome = CorruptedPopulation.of(20_000, 20_260_101);

        assertThat(outcome.falselyMerged()).isZero();
        assertThat(outcome.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(outcome.precision()).isGreaterThanOrEqualTo(0.9);
    }

    @Test
    void whatComesOfAnyNumberOfPeopleIsPrinted() throws IOException {
        assumeTrue(!MANY.isEmpty(), "skipped: no -Dsamlad.people=100000");
        CorruptedPopulation.main(MANY);
    }
}
