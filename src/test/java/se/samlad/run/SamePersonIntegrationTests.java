package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Annex;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;

/** The same person in several rows, files and districts (DOMAIN I3, I4, I5). */
class SamePersonIntegrationTests {

    private static final String PERIOD = "2026-01-01";
    private static final String HEADER = "Personnummer;Namn;Kön;Kommun;Aktualiserad av;Spår;Start;Slut;Orsak";
    private static final String ANNA = TestNumbers.WOMAN_BORN_1996;
    private static final String ERIK = TestNumbers.MAN_BORN_1985;

    @TempDir
    Path folder;

    private Annex annex;

    @BeforeEach
    void publish() throws IOException {
        list(
                "vastra",
                ANNA + ";Anna Ek;K;Flen;FK;Coachning;2024-02-01;2024-05-01;Arbete",
                ANNA + ";Anna Ek;K;Katrineholm;EB;Koordinering;2024-02-01;2024-06-01;Studier",
                ANNA + ";Anna Ek;K;Flen;FK;Coachning;2025-02-01;;",
                ANNA.substring(0, 8) + ";Ek, Anna;K;Flen;FK;Coachning;2025-03-01;;",
                ERIK + ";Erik Ek;M;Flen;FK;Coachning;2024-03-01;;",
                ERIK + ";Erik Ek;M;Flen;FK;Coachning;2024-09-01;;",
                ERIK + ";Erik Ek;M;Flen;FK;Coachning;2024-09-01;;");
        list("norra", ERIK + ";Erik Ek;M;Eskilstuna;FK;Coachning;2025-09-01;;");
        annex = new SamladRun(folder).on(folder.resolve("input"), PERIOD).annex(PERIOD, 1);
    }

    private void list(String district, String... rows) throws IOException {
        Path file = folder.resolve("input").resolve(PERIOD).resolve(district).resolve("lista.csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
    }

    @Test
    void theSameStartTwiceIsADuplicateThatNamesWhatDiffers() {
        assertThat(annex.table("ledger.csv"))
                .filteredOn(row -> row.get("fate").equals("DUPLICATE"))
                .containsExactly(
                        duplicate("3", "CSV!2", "municipality referrer track dischargeDate dischargeReason"),
                        duplicate("8", "CSV!7", ""));
    }

    private static Map<String, String> duplicate(String row, String original, String differing) {
        return Map.of(
                "district", "vastra",
                "file", "lista.csv",
                "sheet", "CSV",
                "row", row,
                "fate", "DUPLICATE",
                "reason", differing,
                "related_row", original);
    }

    @Test
    void aPersonIsCountedOnceADistrictAndOnceInTheCounty() {
        assertThat(annex.figures())
                .containsEntry("vastra enrolments total", 5)
                .containsEntry("vastra persons total", 3)
                .containsEntry("norra persons total", 1)
                .containsEntry("county enrolments total", 6)
                .containsEntry("county persons total", 3);
    }

    @Test
    void theSameNameAndBirthDateWithoutANumberIsOnlyACandidate() {
        assertThat(annex.table("candidates.csv"))
                .filteredOn(pair -> pair.get("state").equals("OPEN"))
                .extracting(pair -> pair.get("left") + " " + pair.get("right") + " " + pair.get("reasons"))
                .containsExactly("vastra/lista.csv!CSV!2 vastra/lista.csv!CSV!5 "
                        + "birthDate givenName familyName gender municipality");
    }

    @Test
    void theBridgeNamesEveryRowThatIsNoPersonMoreAndTheOneThatCounts() {
        assertThat(annex.table("bridge.csv"))
                .extracting(row ->
                        String.join(" ", row.get("step"), row.get("district"), row.get("row"), row.get("related_row")))
                .containsExactly(
                        "DUPLICATE vastra 3 vastra/lista.csv!CSV!2",
                        "DUPLICATE vastra 8 vastra/lista.csv!CSV!7",
                        "REENROLMENT vastra 4 vastra/lista.csv!CSV!2",
                        "REENROLMENT vastra 7 vastra/lista.csv!CSV!6",
                        "OTHER_DISTRICT norra 2 vastra/lista.csv!CSV!6");
    }

    @Test
    void theBridgeLeadsFromTheRowsToThePeople() {
        assertThat(annex.table("bridge_totals.csv"))
                .extracting(row -> String.join(" ", row.get("district"), row.get("step"), row.get("count")))
                .containsExactly(
                        "norra ROWS 1",
                        "norra DUPLICATE 0",
                        "norra ENROLMENTS 1",
                        "norra REENROLMENT 0",
                        "norra PERSONS 1",
                        "norra OTHER_DISTRICT 1",
                        "norra UNIQUE_PERSONS 0",
                        "vastra ROWS 7",
                        "vastra DUPLICATE 2",
                        "vastra ENROLMENTS 5",
                        "vastra REENROLMENT 2",
                        "vastra PERSONS 3",
                        "vastra OTHER_DISTRICT 0",
                        "vastra UNIQUE_PERSONS 3",
                        "county ROWS 8",
                        "county DUPLICATE 2",
                        "county ENROLMENTS 6",
                        "county REENROLMENT 2",
                        "county PERSONS 4",
                        "county OTHER_DISTRICT 1",
                        "county UNIQUE_PERSONS 3");
    }

    @Test
    void comingBackOverlappingAndTwoDistrictsAreRemarkedOn() {
        List<String> remarks = annex.entries("findings.json").stream()
                .filter(finding -> finding.get("verdict").asString().startsWith("R7"))
                .map(finding -> String.join(
                        " ",
                        finding.get("district").asString(),
                        finding.get("verdict").asString(),
                        finding.get("subject").asString()))
                .toList();
        assertThat(remarks)
                .containsExactlyInAnyOrder(
                        "norra R703 lista.csv!CSV!2",
                        "vastra R701 lista.csv!CSV!4",
                        "vastra R702 lista.csv!CSV!7",
                        "vastra R703 lista.csv!CSV!6",
                        "vastra R720 lista.csv!CSV!5");
    }
}
