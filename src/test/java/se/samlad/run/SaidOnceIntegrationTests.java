package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Annex;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;

/** A list with one cause in every row: outside the county, and dates of which only the year is written. */
class SaidOnceIntegrationTests {

    private static final String PERIOD = "2026-01-01";

    @TempDir
    Path folder;

    private Annex annex;

    @BeforeEach
    void publish() throws IOException {
        List<String> rows = new ArrayList<>(List.of("Personnummer;Kön;Kommun;Aktualiserad av;Start;Slut"));
        TestNumbers.ALL.subList(0, 12).forEach(number -> rows.add(number + ";;Örebro;FK;2024;pågår"));
        rows.add(TestNumbers.WOMAN_BORN_1959 + ";;Flen/Trosa;FK/AF;2025-31-01;");
        Path file = folder.resolve("input").resolve(PERIOD).resolve("vastra").resolve("lista.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, String.join("\n", rows) + "\n");
        annex = new SamladRun(folder).on(folder.resolve("input"), PERIOD).annex(PERIOD, 1);
    }

    private List<String> said(String kind) {
        return annex.entries("findings.json").stream()
                .filter(finding -> finding.get("kind").asString().equals(kind))
                .map(finding -> finding.get("verdict").asString())
                .filter(rule -> rule.startsWith("R"))
                .toList();
    }

    @Test
    void eachCauseIsOneFindingOfTheFileAndTheRestIsSaidOfItsRow() {
        assertThat(said("PACKAGE")).containsExactlyInAnyOrder("R209", "R216", "R511");
        assertThat(said("ROW")).containsExactlyInAnyOrder("R214", "R226", "R226", "R702");
    }

    @Test
    void theFindingNamesTheColumnAndTheFirstRows() {
        assertThat(annex.entries("findings.json"))
                .filteredOn(finding -> finding.get("verdict").asString().equals("R511"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.get("message").asString())
                        .startsWith(
                                "lista.csv, 12 rader (blad ”CSV” kolumn C rad 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13):"
                                        + " kommunen ligger utanför länet"));
    }

    @Test
    void peopleOutsideTheCountyAreCountedWithoutAMunicipality() {
        assertThat(annex.figures()).containsEntry("vastra persons municipality unknown", 12);
    }
}
