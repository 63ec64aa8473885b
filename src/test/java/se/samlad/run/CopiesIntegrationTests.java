package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;

/** Several files that say the same, or nearly the same (DOMAIN S3, S4). */
class CopiesIntegrationTests {

    private static final String PERIOD = "2026-01-01";
    private static final String HEADER = "Personnummer;Kön;Kommun;Startdatum\n";
    private static final String FIRST = TestNumbers.WOMAN_BORN_1996 + ";K;Flen;2024-03-01\n";
    private static final String SECOND = TestNumbers.MAN_BORN_1996 + ";M;Flen;2024-04-01\n";
    private static final String THIRD = TestNumbers.WOMAN_BORN_2000 + ";K;Vingåker;2024-05-01\n";
    private static final String REPORT = "Länsdel\nVästra\nRapportens datum\n2026-01-01\nÖvrigt\n";

    @TempDir
    private Path folder = Path.of("");

    private Path vastra = folder;

    @BeforeEach
    void vastraHasAFolder() throws IOException {
        vastra = Files.createDirectories(folder.resolve("input").resolve(PERIOD).resolve("vastra"));
    }

    private SamladRun run() {
        return new SamladRun(folder).on(folder.resolve("input"), PERIOD);
    }

    private static List<String> findings(SamladRun run) {
        return run.annex(PERIOD, 1).entries("findings.json").stream()
                .filter(finding -> finding.get("district").asString().equals("vastra"))
                .filter(finding -> finding.get("kind").asString().equals("PACKAGE"))
                .map(finding -> finding.get("severity").asString() + " "
                        + finding.get("message").asString())
                .toList();
    }

    @Test
    void ofTwoListsThatSayTheSameOneIsUsed() throws IOException {
        Files.writeString(vastra.resolve("Kopia av lista.csv"), HEADER + FIRST + SECOND);
        Files.writeString(vastra.resolve("lista.csv"), "\uFEFF" + HEADER + FIRST + SECOND);

        SamladRun run = run();

        assertThat(run.annex(PERIOD, 1).figures()).containsEntry("vastra persons total", 2);
        assertThat(run.annex(PERIOD, 1).table("ledger.csv"))
                .allSatisfy(row -> assertThat(row).containsEntry("file", "lista.csv"));
        assertThat(findings(run))
                .contains("NOTICE Kopia av lista.csv: samma innehåll som lista.csv och används inte."
                        + " Ta bort den ena ur mappen. [P010]");
    }

    @Test
    void ofAListAndACopyThatDiffersNoneIsUsed() throws IOException {
        Files.writeString(vastra.resolve("Kopia av lista.csv"), HEADER + FIRST + SECOND + THIRD);
        Files.writeString(vastra.resolve("lista.csv"), HEADER + FIRST + SECOND);

        SamladRun run = run();

        assertThat(run.annex(PERIOD, 1).figures()).doesNotContainKey("vastra persons total");
        assertThat(findings(run))
                .contains(
                        "ERROR Kopia av lista.csv: samma lista som lista.csv, men med annat innehåll. Ingen av dem"
                                + " räknas; behåll den som gäller och ta bort den andra ur mappen. [P011]",
                        "ERROR lista.csv: samma lista som Kopia av lista.csv, men med annat innehåll. Ingen av dem"
                                + " räknas; behåll den som gäller och ta bort den andra ur mappen. [P011]");
    }

    @Test
    void listsOfDifferentPeopleArePartsOfOneSubmission() throws IOException {
        Files.writeString(vastra.resolve("Flen.csv"), HEADER + FIRST + SECOND);
        Files.writeString(vastra.resolve("Vingåker.csv"), HEADER + THIRD);

        assertThat(run().annex(PERIOD, 1).figures()).containsEntry("vastra persons total", 3);
    }

    @Test
    void ofTwoReportsThatSayTheSameOneIsUsedAndOfTwoThatDifferBothAreNamed() throws IOException {
        Files.writeString(vastra.resolve("rapport.txt"), REPORT);
        Files.writeString(vastra.resolve("rapport igen.md"), "# " + REPORT);
        Files.writeString(vastra.resolve("annan.txt"), REPORT + "Vi har 3 deltagare.\n");

        assertThat(findings(run()))
                .anyMatch(message -> message.contains("rapport igen.md: samma innehåll som rapport.txt"))
                .anyMatch(message ->
                        message.contains("[P004]") && message.contains("annan.txt") && message.contains("rapport.txt"));
    }

    @Test
    void aListThatNamesAnotherDistrictOrPeriodIsAnError() throws IOException {
        Files.writeString(
                vastra.resolve("lista.csv"), "Norra länsdelen;;;\nRapport 2025-07-01;;;\n" + HEADER + FIRST + SECOND);

        assertThat(findings(run()))
                .contains(
                        "ERROR lista.csv: listans titel anger en annan länsdel än Västra. Kontrollera att den ligger i"
                                + " rätt mapp. [P012]",
                        "ERROR lista.csv: listans titel anger 2025-07-01, men perioden är 2026-01-01. Kontrollera att"
                                + " rätt lista har skickats. [P014]");
    }

    @Test
    void aListOfPeopleFromAnotherDistrictIsAnError() throws IOException {
        Files.writeString(
                vastra.resolve("lista.csv"),
                HEADER + FIRST + SECOND.replace("Flen", "Eskilstuna") + THIRD.replace("Vingåker", "Eskilstuna"));

        assertThat(findings(run()))
                .contains("ERROR lista.csv: 2 av 3 deltagare bor i kommuner i en annan länsdel än Västra. Kontrollera"
                        + " att listan ligger i rätt mapp. [P013]");
    }
}
