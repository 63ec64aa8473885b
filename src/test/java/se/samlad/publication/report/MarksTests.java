package se.samlad.publication.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class MarksTests {

    private static Mark mark(int start, int end, Look look) {
        return new Mark(start, end, look, "m" + start, "t" + start, "", false, List.of());
    }

    private static List<String> spans(Marks marks) {
        return marks.all().stream()
                .map(mark -> mark.start() + "-" + mark.end() + mark.look().sign())
                .toList();
    }

    @Test
    void aStatementIsMarkedAroundTheNumbersInIt() {
        Marks marks = Marks.of(
                List.of(mark(5, 7, Look.AGREES), mark(10, 12, Look.OTHER)), List.of(mark(3, 15, Look.INTERPRETATION)));
        assertThat(spans(marks)).containsExactly("3-5≈", "5-7✓", "7-10≈", "10-12·", "12-15≈");
    }

    @Test
    void aNumberThatIsTheWholeStatementIsMarkedOnce() {
        Marks marks = Marks.of(List.of(mark(3, 8, Look.AGREES)), List.of(mark(3, 8, Look.INTERPRETATION)));
        assertThat(spans(marks)).containsExactly("3-8✓");
    }

    @Property
    void noMarkLiesInAnotherAndNoLetterOfAStatementIsLost(
            @ForAll @Size(max = 6) List<@IntRange(max = 40) Integer> starts,
            @ForAll @Size(max = 4) List<@IntRange(max = 40) Integer> wide) {
        List<Mark> numbers = starts.stream()
                .distinct()
                .map(at -> mark(at, at + 1, Look.AGREES))
                .toList();
        List<Mark> statements =
                wide.stream().map(at -> mark(at, at + 9, Look.INTERPRETATION)).toList();
        List<Mark> marks = Marks.of(numbers, statements).all();
        List<Integer> covered = new ArrayList<>();
        marks.forEach(mark ->
                java.util.stream.IntStream.range(mark.start(), mark.end()).forEach(covered::add));
        assertThat(covered).doesNotHaveDuplicates().isSorted();
        statements.forEach(statement -> assertThat(covered).contains(statement.start(), statement.end() - 1));
    }
}
