package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.intake.SourceCell;
import se.samlad.testing.ShippedRules;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** What a district gets back of a protected person: nothing that it could be known by (DOMAIN P4). */
class ReturnedCellsTests {

    private final SourceRows list = SourceRows.under(
            "Personnummer", "Kön", "Startdatum", "Slutdatum", "Kommun", "Namn", "Skyddad", "Kommentar", "Okänt");
    private final ReturnedCells cells = new ReturnedCells(ShippedRules.values());

    private List<String> returned(Object... values) {
        return cells.of(list.row(values)).stream()
                .map(cell -> cell.column() + " " + cell.text())
                .toList();
    }

    @Test
    void genderDatesAndTheMarkAreKept() {
        assertThat(returned(
                        TestNumbers.WOMAN_BORN_1996,
                        "K",
                        "2024-03-01",
                        "2025-02-28",
                        "Flen",
                        "Anna Ek",
                        "Ja",
                        "ring",
                        "x"))
                .containsExactly("1 K", "2 2024-03-01", "3 2025-02-28", "6 Ja");
        assertThat(returned("", "K", "2024-03-01", "", "Flen", "Anna Ek", "Sekretess"))
                .containsExactly("1 K", "2 2024-03-01", "6 Sekretess");
        assertThat(returned("Skyddad", "", "2024-03-01", "", "", "", "nej"))
                .containsExactly("0 Skyddad", "2 2024-03-01");
    }

    @Test
    void aMarkBesideANameOrANumberIsAllThatIsLeftOfIt() {
        assertThat(returned(
                        TestNumbers.WOMAN_BORN_1996 + " (skyddad identitet)",
                        "K",
                        "2024-03-01",
                        "",
                        "",
                        "Ek (sekretess)"))
                .containsExactly("0 Skyddad", "1 K", "2 2024-03-01", "5 Skyddad");
    }

    @Test
    void theRowIsStillProtectedWhenItComesBack() {
        List<SourceCell> back =
                cells.of(list.row(TestNumbers.WOMAN_BORN_1996, "K", "2024-03-01", "", "", "Anna (skyddad identitet)"));
        Object[] values = {"", "", "", "", "", "", "", "", ""};
        back.forEach(cell -> values[cell.column()] = cell.text());

        assertThat(VastraList.enrolment(list.row(values)).isProtected()).isTrue();
    }
}
