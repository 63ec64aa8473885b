package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sets of records of which it is known who is who, and how well they are linked; {@link LabelledSets} says how to. */
class LabelledSetsCorpusTests {

    private static final String OTHERS = System.getProperty("samlad.linkage", "");

    @BeforeAll
    static void head() {
        System.out.println(LabelledSets.Outcome.HEADER);
    }

    @ParameterizedTest
    @CsvSource({"febrl1.csv, 0.998", "febrl2.csv, 0.998", "fake1000-half.csv, 0.93"})
    void nobodyIsJoinedFalselyAndAlmostEverybodyIsFound(String name, double f1) throws IOException, CsvException {
        Path file = LabelledSets.SHARED.resolve(name);
        assumeTrue(Files.exists(file), "skipped: no ../shared/linkage beside the project");
        LabelledSets.Outcome outcome = LabelledSets.of(file);
        System.out.println(outcome.line());

        assertThat(outcome.precision()).isEqualTo(1.0);
        assertThat(outcome.f1()).isGreaterThanOrEqualTo(f1);
    }

    @Test
    void setsThatAreNamedAreLinked() throws IOException, CsvException {
        assumeTrue(!OTHERS.isEmpty(), "skipped: no -Dsamlad.linkage=FILE,FILE");
        for (String file : List.of(OTHERS.split(",", -1))) {
            LabelledSets.Outcome outcome = LabelledSets.of(Path.of(file));
            System.out.println(outcome.line());

            assertThat(outcome.records()).isPositive();
        }
    }
}
