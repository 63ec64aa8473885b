package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samlad.testing.SourceRows;
import se.samlad.testing.TestNumbers;

class SourceRowTests {

    private final SourceRow row =
            SourceRows.under("Pnr", "Förnamn", "Efternamn").row(TestNumbers.WOMAN_BORN_1996, "", "Ek");

    @Test
    void aCellIsMaskedInItsWrittenForm() {
        assertThat(row.cells().get(0)).hasToString("SourceCell[0, TEXT]");
    }

    @Test
    void aRowsWrittenFormHoldsNoCellsValue() {
        assertThat(row.toString()).doesNotContain(TestNumbers.WOMAN_BORN_1996, "Ek");
    }

    @Test
    void theFirstCellOfAFieldThatHoldsSomethingIsTaken() {
        assertThat(row.cell(Field.NAME)).map(SourceCell::text).contains("Ek");
    }

    @Test
    void aFieldWithoutColumnHasNoCell() {
        assertThat(row.cell(Field.GENDER)).isEmpty();
    }

    @Test
    void beforeTheHeaderNoColumnHoldsAnything() {
        assertThat(ColumnMapping.NONE.field(0)).isEmpty();
        assertThat(ColumnMapping.NONE.has(Field.NAME)).isFalse();
        assertThat(row.columns().has(Field.NAME)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void aFieldIsFoundByItsKey(Field field) {
        assertThat(Field.ofKey(field.key())).isEqualTo(field);
    }

    @Test
    void aKeyOfNoFieldIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Field.ofKey("shoeSize"));
    }
}
