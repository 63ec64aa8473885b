package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samlad.core.Message;
import se.samlad.core.Phrase;
import se.samlad.core.Severity;
import se.samlad.testing.InSwedish;

/** What was found before an upgrade of the program is known again after it. */
class FindingTracesTests {

    private static final Finding OF_ROW = Finding.of(
            "vastra",
            Finding.Kind.ROW,
            Severity.QUERY,
            "lista.xlsx!Blad1!7",
            Message.of(
                    "R714",
                    Phrase.of("place.row", "lista.xlsx", "Blad1", 7),
                    Phrase.of("place.earlier", "lista.xlsx", "Blad1", 5, "2025-07-01")));

    private static final Finding OF_REPORT = Finding.of(
            "vastra",
            Finding.Kind.REPORT,
            Severity.QUERY,
            "",
            Message.of("C301", Phrase.of("cumulative.K"), "130", "135", "2025-07-01"));

    private static List<String> traces(List<Finding> findings) {
        return FindingTraces.of(findings, List.of(), Map.of());
    }

    @Test
    void aPhraseIsTheSameAsTheSwedishThatWasKeptBefore() {
        List<Finding> now = List.of(OF_ROW, OF_REPORT);

        assertThat(traces(now)).doesNotHaveDuplicates().isEqualTo(traces(InSwedish.of(now)));
    }
}
