package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.linkage.DecisionLines.NOW;
import static se.samlad.linkage.DecisionLines.decision;
import static se.samlad.linkage.DecisionLines.line;
import static se.samlad.linkage.DecisionLines.place;
import static se.samlad.linkage.DecisionLines.record;
import static se.samlad.linkage.DecisionLines.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.intake.DecisionLine.Verdict;
import se.samlad.participant.RowKey;

/** The rows that decisions are about. */
class DecidedRowsTests {

    private final DecidedRows rows = new DecidedRows(List.of(line(2, "a", "b", Verdict.SAME)), List.of());

    private static DecidedRows.Row alike(int number, String person) {
        return new DecidedRows.Row(new RowKey(1, 1, number), "vastra", record("a"), person, number);
    }

    @Test
    void withoutLinesAndDecisionsNoRowIsLookedFor() {
        assertThat(new DecidedRows(List.of(), List.of()).isEmpty()).isTrue();
    }

    @Test
    void aLineLooksForItsPlaces() {
        assertThat(rows.isEmpty()).isFalse();
    }

    @Test
    void anEarlierDecisionLooksForWhatItsRowsSaid() {
        assertThat(new DecidedRows(List.of(), List.of(decision(NOW, 2, "a", "b", Verdict.SAME))).isEmpty())
                .isFalse();
    }

    @Test
    void aRowIsFoundByItsPlaceAndByWhatItSays() {
        rows.take(place("a").text(), row("a"));

        assertThat(rows.at(place("a").text())).contains(row("a"));
        assertThat(rows.saying(record("a"))).contains(row("a"));
    }

    @Test
    void aRowThatNoLineNamesIsFoundOnlyByWhatItSays() {
        rows.take(place("c").text(), row("c"));

        assertThat(rows.at(place("c").text())).isEmpty();
        assertThat(rows.saying(record("c"))).contains(row("c"));
    }

    @Test
    void aRowThatDoesNotStandThereIsNotFound() {
        assertThat(rows.at(place("a").text())).isEmpty();
        assertThat(rows.saying(record("a"))).isEmpty();
    }

    @Test
    void ofOnePersonsRowsThatSayTheSameTheFirstIsKept() {
        rows.take("first", alike(7, "p"));
        rows.take("second", alike(8, "p"));

        assertThat(rows.saying(record("a"))).contains(alike(7, "p"));
    }

    @Test
    void twoPeopleWhoseRowsSayTheSameAreToldApart() {
        rows.take(place("a").text(), alike(7, "p"));
        rows.take(place("b").text(), alike(8, "q"));

        DecidedRows.Row first = rows.at(place("a").text()).orElseThrow();
        DecidedRows.Row second = rows.at(place("b").text()).orElseThrow();
        assertThat(second.record()).hasSize(32).isNotEqualTo(first.record());
        assertThat(rows.saying(first.record()).orElseThrow().personKey()).isEqualTo("p");
        assertThat(rows.saying(second.record()).orElseThrow().personKey()).isEqualTo("q");
    }
}
