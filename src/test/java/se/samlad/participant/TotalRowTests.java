package se.samlad.participant;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.intake.SourceCell;
import se.samlad.testing.SourceRows;

/** DOMAIN R2: a sum row's figures are claims of the list itself. */
class TotalRowTests {

    private final SourceRows list = SourceRows.under("Kön", "Kommun", "Startdatum", "Rum");

    @ParameterizedTest
    @ValueSource(strings = {"Summa", "SUMMA:", "Totalt", "Antal kvinnor", " total 12"})
    void aRowThatBeginsWithAWordForSumIsATotal(String first) {
        assertThat(VastraList.row(list.row(first, 241)).fate()).isEqualTo(Fate.TOTAL);
    }

    @Test
    void itsFiguresAreKeptWithTheirColumns() {
        assertThat(VastraList.row(list.row("Summa", 241, "12", 7)).totals())
                .containsExactly(
                        new ListTotal(1, "municipality", 241),
                        new ListTotal(2, "enrolmentDate", 12),
                        new ListTotal(3, "", 7));
    }

    @Test
    void itStatesNothingElse() {
        ListRow row = VastraList.row(list.row("Summa", 241));

        assertThat(row.reason()).isEmpty();
        assertThat(row.enrolment()).isEmpty();
        assertThat(row.findings()).isEmpty();
    }

    @Test
    void figuresThatAreNoCountsAreLeftOut() {
        assertThat(VastraList.row(list.row("Summa", -3, 12.5, 10_000_000L)).totals())
                .isEmpty();
    }

    @Test
    void textsAreNoFigures() {
        assertThat(VastraList.row(list.row("Summa", "varav", "12 st")).totals()).isEmpty();
    }

    @Test
    void aNumberThatStandsFirstIsNoWordForSum() {
        assertThat(VastraList.row(list.rowOf(new SourceCell(0, SourceCell.Kind.NUMBER, "241")))
                        .fate())
                .isEqualTo(Fate.REJECTED);
    }

    @Test
    void aWordThatOnlyBeginsAlikeIsNoSum() {
        assertThat(VastraList.row(list.row("Totalförsvaret", "Flen")).fate()).isEqualTo(Fate.REJECTED);
    }
}
