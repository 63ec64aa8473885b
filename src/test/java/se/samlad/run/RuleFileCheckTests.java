package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.core.Words;

class RuleFileCheckTests {

    private static final Path SHIPPED = Path.of("src", "main", "resources", "rules");

    @TempDir
    Path rules;

    private String shipped(String name) throws IOException {
        return Files.readString(SHIPPED.resolve(name));
    }

    private List<String> faults(String name, String text) throws IOException {
        Files.writeString(rules.resolve(name), text);
        return RuleFileCheck.of(rules).stream()
                .map(Words.SWEDISH::get)
                .map(said -> said.replace(rules + "/", ""))
                .toList();
    }

    @Test
    void theShippedFilesAreRight() throws IOException {
        for (String name : RuleFiles.NAMES) {
            assertThat(faults(name + ".yml", shipped(name + ".yml"))).as(name).isEmpty();
        }
    }

    @Test
    void everyFaultOfTheCountyIsToldWithItsPlace() throws IOException {
        String text = shipped("county.yml")
                .replace("code: \"0484\"", "code: 48")
                .replace("population: 38526", "population: många")
                .replace("id: vastra", "id: Västra");
        assertThat(faults("county.yml", text))
                .containsExactly(
                        "county.yml: districts[1].municipalities[1].code är ett heltal men ska vara fyra siffror inom"
                                + " citattecken, till exempel \"0483\". Rätta och kör igen. [E642]",
                        "county.yml: districts[1].municipalities[2].population är en text men ska vara ett heltal från 0"
                                + " till 99999999. Rätta och kör igen. [E642]",
                        "county.yml: districts[2].id är en text men ska vara små bokstäver a–z och siffror, till exempel"
                                + " vastra. Rätta och kör igen. [E642]");
    }

    @Test
    void limitsHaveTheirUnitsAndRanges() throws IOException {
        String text = shipped("limits.yml")
                .replace("listBytes: 250MB", "listBytes: 250")
                .replace("rows: 1048576", "rows: 2000000")
                .replace("listTime: 30s", "listTime: snart")
                .replace("nesting: 200", "djup: 200");
        assertThat(faults("limits.yml", text))
                .containsExactly(
                        "limits.yml: listBytes är ett heltal men ska vara ett heltal och en enhet, till exempel 250MB (B,"
                                + " KB, MB eller GB). Rätta och kör igen. [E642]",
                        "limits.yml: rows är ett heltal utanför det tillåtna, som är ett heltal från 1 till 1048576. Rätta"
                                + " och kör igen. [E643]",
                        "limits.yml: nyckeln djup finns inte. Ta bort eller rätta den; de som finns är listBytes,"
                                + " documentBytes, inflatedBytes, parts, sheets, rows, blankRows, columns, cells, characters,"
                                + " nesting, documentCharacters, listTime, documentTime. [E641]",
                        "limits.yml: listTime är en text men ska vara ett heltal och en enhet, till exempel 30s (s eller m)."
                                + " Rätta och kör igen. [E642]",
                        "limits.yml: nyckeln nesting saknas. Lägg till den, eller ta bort filen så gäller den som följer med"
                                + " programmet. [E640]");
    }

    @Test
    void measureHasADateAndAges() throws IOException {
        String text =
                shipped("measure.yml").replace("\"2023-10-01\"", "i höstas").replace("18-29", "unga");
        assertThat(faults("measure.yml", text))
                .containsExactly(
                        "measure.yml: firstDay är en text men ska vara ett datum inom citattecken, till exempel"
                                + " \"2023-10-01\". Rätta och kör igen. [E642]",
                        "measure.yml: tracks.Koordinering är en text men ska vara två åldrar, till exempel 18-29. Rätta och"
                                + " kör igen. [E642]");
    }

    @Test
    void smallCountsAreInRangeAndMayBeLeftOut() throws IOException {
        assertThat(faults("measure.yml", shipped("measure.yml").replace("hiddenSpan: 2", "hiddenSpan: 4")))
                .containsExactly(
                        "measure.yml: hiddenSpan är ett heltal utanför det tillåtna, som är ett heltal från 1 till 3."
                                + " Rätta och kör igen. [E643]");
        assertThat(faults("measure.yml", shipped("measure.yml").replace("smallBelow: 5", "smallBelow: få")))
                .containsExactly(
                        "measure.yml: smallBelow är en text men ska vara ett heltal från 1 till 100. Rätta och kör"
                                + " igen. [E642]");
        assertThat(faults(
                        "measure.yml",
                        shipped("measure.yml").replace("smallBelow: 5", "").replace("hiddenSpan: 2", "")))
                .isEmpty();
    }

    @Test
    void aSectionOfAnotherKindAndAnUnknownFieldAreTold() throws IOException {
        assertThat(faults("headers.yml", "gender: Kön\nskonummer: [Skonr]\n"))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        "headers.yml: gender är en text men ska vara en lista. Rätta och kör igen. [E642]"),
                        second -> assertThat(second).startsWith("headers.yml: nyckeln skonummer finns inte."));
    }

    @Test
    void aFileThatIsNoYamlIsTold() throws IOException {
        assertThat(faults("claims.yml", "terms: [a"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("[E644]");
    }
}
