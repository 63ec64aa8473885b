package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import se.samlad.intake.SourceRow;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

/** DOMAIN R1: the fates add up to the rows. */
class LedgerProperties {

    @Property(tries = 300)
    void everyRowHasOneFateUnderItsOwnNumber(@ForAll @Size(max = 30) List<@From("cells") List<String>> sheet) {
        SourceRows list = SourceRows.under("Personnummer", "Kön", "Kommun", "Startdatum", "Avslutsorsak");
        SourceRow[] rows = sheet.stream()
                .map(cells -> cells.stream().allMatch(String::isEmpty)
                        ? list.rowAs(SourceRow.Role.BLANK)
                        : list.row(cells.toArray()))
                .toArray(SourceRow[]::new);

        assertThat(VastraList.of(rows))
                .extracting(ListRow::number)
                .containsExactly(List.of(rows).stream().map(SourceRow::number).toArray(Integer[]::new));
    }

    @Provide
    Arbitrary<List<String>> cells() {
        return Arbitraries.oneOf(
                        Arbitraries.of("", "K", "Flen", "Summa", "Felregistrering", "2024-03-01", "2026-02-01"),
                        Arbitraries.of(TestNumbers.ALL),
                        Arbitraries.strings().ofMaxLength(12).map(String::strip))
                .list()
                .ofSize(5);
    }
}
