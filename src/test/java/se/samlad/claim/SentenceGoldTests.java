package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.testing.GoldSentence;

/**
 * How much of what clerks write is read right; {@code mvn -q test -Dtest=SentenceGoldTests} prints the score. An entry
 * is right when every claim, every other number's class and every statement without figures is.
 */
class SentenceGoldTests {

    private static final List<GoldSentence> ALL = GoldSentence.of("sentences");

    @Test
    void atLeastNinetyFiveOfAHundredEntriesAreReadRight() {
        List<GoldSentence> wrong = wrong();

        print("all", ALL.stream());
        print("held out", ALL.stream().filter(GoldSentence::held));
        assertThat(ALL).hasSizeGreaterThanOrEqualTo(220);
        assertThat(wrong.stream().map(GoldSentence::read))
                .as("read otherwise than %s", wrong)
                .hasSizeLessThanOrEqualTo(ALL.size() / 20);
    }

    @Test
    void whatWasReadIsStillRead() {
        assertThat(GoldSentence.of("kept").stream().map(GoldSentence::read))
                .containsExactlyElementsOf(GoldSentence.of("kept"));
    }

    @Test
    void noNumberIsDropped() {
        assertThat(ALL).hasSizeGreaterThan(200);
        assertThat(ALL).allSatisfy(entry -> assertThat(entry.dropped()).isZero());
    }

    /** How many were right at first sight stands in the files. */
    @ParameterizedTest
    @ValueSource(strings = {"clerks-c", "clerks-d", "clerks-e", "clerks-f", "clerks-g", "clerks-h", "clerks-i"})
    void whatOtherClerksWriteIsReadRightNinetyFiveTimesOfAHundred(String file) {
        List<GoldSentence> entries = GoldSentence.of(file);
        List<GoldSentence> read = entries.stream().map(GoldSentence::read).toList();

        print(file, entries.stream());
        assertThat(entries).hasSizeGreaterThanOrEqualTo(40);
        assertThat(entries).allSatisfy(entry -> assertThat(entry.dropped()).isZero());
        assertThat(read.stream().filter(entry -> !entries.contains(entry)))
                .hasSizeLessThanOrEqualTo(entries.size() / 20);
    }

    private static List<GoldSentence> wrong() {
        return ALL.stream().filter(entry -> !entry.read().equals(entry)).toList();
    }

    private static void print(String which, Stream<GoldSentence> entries) {
        List<Boolean> right = entries.map(entry -> entry.read().equals(entry)).toList();
        long count = right.stream().filter(each -> each).count();
        System.out.printf(Locale.ROOT, "gold sentences, %s: %d of %d right%n", which, count, right.size());
    }
}
