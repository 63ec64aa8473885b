package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** DOMAIN S2: a file's name means nothing, and is shown so that it can do nothing. */
class FileNameTests {

    @ParameterizedTest
    @CsvSource({
        "'Uppföljning FINSAM.xlsx', 'Uppföljning FINSAM.xlsx'",
        "'Va\u0308stra.xlsx', Västra.xlsx",
        "'lista\u202Excod.exe', listaU+202Excod.exe",
        "'lista\u001B[31m.xlsx', listaU+001B[31m.xlsx",
        "'lista\n.xlsx', listaU+000A.xlsx",
        "'a\u200Bb.xlsx', aU+200Bb.xlsx"
    })
    void whatCannotBeSeenIsWrittenOut(String name, String shown) {
        assertThat(FileName.of(Path.of("mapp", name)).shown()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({
        "lista.xlsx, lista",
        "Kopia av lista.xlsx, lista",
        "Kopia av Kopia av Lista.xlsx, lista",
        "Kopia (2) av lista.xlsx, lista",
        "Copy of lista.csv, lista",
        "lista - Kopia.xlsx, lista",
        "lista - Kopia (3).xlsx, lista",
        "lista (2).xlsx, lista",
        "kopiatorer.xlsx, kopiatorer",
        "Deltagare 2025.xlsx, deltagare 2025",
        ".xlsx, .xlsx"
    })
    void aCopyHasTheNameOfItsOriginal(String name, String original) {
        assertThat(FileName.original(name)).isEqualTo(original);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~$lista.xlsx", "~WRL0003.tmp", ".~lock.lista.ods#", "lista.xlsx.crdownload", "a.partial"})
    void whatProgramsLeaveIsPassedOver(String name) {
        assertThat(FileName.of(Path.of(name)).isPassedOver()).isTrue();
    }

    @Test
    void aListIsNotPassedOver() {
        assertThat(FileName.of(Path.of("lista.xlsx")).isPassedOver()).isFalse();
    }
}
