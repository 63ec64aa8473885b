package se.samlad.publication.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.core.Message;
import se.samlad.core.Severity;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Reasoning;

class FindingGroupTests {

    private static Numbered row(int number, String code, String subject, String... arguments) {
        return new Numbered(
                number,
                new Finding(
                        "vastra",
                        Finding.Kind.ROW,
                        Severity.QUERY,
                        code,
                        subject,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new Message(code, List.of(arguments)),
                        Reasoning.NONE));
    }

    @Test
    void rowsOfWhichTheSameIsSaidStandTogetherAndNoneIsLost() {
        Numbered first = row(1, "R202", "a.xlsx!Blad!B7", "a.xlsx, blad ”Blad”, rad 7, kolumn B");
        Numbered other =
                row(2, "R210", "a.xlsx!Blad!F7", "a.xlsx, blad ”Blad”, rad 7, kolumn F", "field.enrolmentDate");
        Numbered second = row(3, "R202", "a.xlsx!Blad!B9", "a.xlsx, blad ”Blad”, rad 9, kolumn B");
        List<FindingGroup> groups = FindingGroup.of(List.of(first, other, second));
        assertThat(groups).containsExactly(new FindingGroup(List.of(first, second)), new FindingGroup(List.of(other)));
        assertThat(groups.get(0).text())
                .isEqualTo("2 rader: kontrollsiffran stämmer inte. Jämför med akten och rätta. [R202]");
        assertThat(groups.get(1).text()).startsWith("a.xlsx, blad ”Blad”, rad 7, kolumn F: startdatum går inte");
    }

    @Test
    void rowsOfAnotherFieldStandApart() {
        List<FindingGroup> groups = FindingGroup.of(List.of(
                row(1, "R210", "a!b!E2", "plats", "field.enrolmentDate"),
                row(2, "R210", "a!b!F2", "plats", "field.dischargeDate")));
        assertThat(groups).hasSize(2);
    }

    @Test
    void aRowsPlaceIsReadFromItsSubject() {
        assertThat(RowPlace.of(row(1, "R202", "a!b.xlsx!Blad 1!BC17", "").finding()))
                .isEqualTo(new RowPlace("Blad 1", "BC", "17", ""));
        assertThat(RowPlace.of(row(1, "R711", "2025-07-01/a.xlsx!Blad 1!17", "").finding()))
                .isEqualTo(new RowPlace("Blad 1", "", "17", "2025-07-01"));
    }
}
