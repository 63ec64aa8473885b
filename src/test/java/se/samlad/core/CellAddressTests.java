package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellAddressTests {

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "51, AZ", "52, BA", "701, ZZ", "702, AAA", "16383, XFD"})
    void columnsAreNamedAsInExcel(int column, String letters) {
        assertThat(CellAddress.letters(column)).isEqualTo(letters);
    }

    @Test
    void aCellIsNamedWithItsSheet() {
        assertThat(new CellAddress("Deltagare", 17, 1)).hasToString("Deltagare!B17");
    }
}
