package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Annex;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;
import tools.jackson.databind.JsonNode;

/** Why a report states other figures than its list gives, row by row, through the whole program. */
class DifferencesIntegrationTests {

    private static final String EARLIER = "2025-07-01";
    private static final String PERIOD = "2026-01-01";
    private static final String HEADER = "Personnummer;Kön;Kommun;Start;Slut;Avslutsorsak\n";

    @TempDir
    private Path folder = Path.of("");

    private void list(String period, String name, String... rows) throws IOException {
        write(period, name, HEADER + String.join("\n", rows) + "\n");
    }

    private void report(String period, String sentence) throws IOException {
        write(
                period,
                "rapport.txt",
                String.join(
                        "\n",
                        "Länsdel",
                        "Västra",
                        "Rapportens datum",
                        period,
                        "Hur många deltagare har skrivits in i insatsen sedan start?",
                        sentence,
                        ""));
    }

    private void write(String period, String name, String text) throws IOException {
        Path file = folder.resolve("input").resolve(period).resolve("vastra").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Annex run(String... periods) {
        SamladRun run = new SamladRun(folder);
        for (String period : periods) {
            run.on(folder.resolve("input"), period);
        }
        return run.annex(periods[periods.length - 1], 1);
    }

    private static List<JsonNode> claims(Annex annex) {
        List<JsonNode> claims = new ArrayList<>();
        annex.entries("findings.json").forEach(finding -> {
            if (finding.get("kind").asString().equals("CLAIM")) {
                claims.add(finding);
            }
        });
        return claims;
    }

    /** Each verdict with its first-ranked explanation, by what is stated. */
    private static Map<String, String> explained(Annex annex) {
        Map<String, String> explained = new TreeMap<>();
        claims(annex).forEach(finding -> {
            StringBuilder text = new StringBuilder(finding.get("verdict").asString());
            finding.get("explanation").forEach(part -> {
                text.append(' ').append(part.get("cause").asString());
                part.get("rows").forEach(row -> text.append(' ').append(row.asString()));
            });
            explained.put(finding.get("stated").asString(), text.toString());
        });
        return explained;
    }

    @Test
    void rowsThatDoNotCountExplainWhatTheyWouldMakeUp() throws IOException {
        list(
                PERIOD,
                "lista.csv",
                TestNumbers.WOMAN_BORN_1985 + ";K;Flen;2024-01-10;;",
                TestNumbers.WOMAN_BORN_1996 + ";K;Flen;2024-01-10;;",
                TestNumbers.MAN_BORN_1985 + ";M;Flen;2024-01-10;2024-03-01;Felregistrering");
        report(PERIOD, "3 deltagare.");

        assertThat(explained(run(PERIOD))).containsEntry("3", "DIFFERS_EXPLAINED REGISTERED_BY_MISTAKE CSV!4");
    }

    @Test
    void aRowOfTheNextPeriodAndADuplicateAreTwoCausesOfSeveralFiles() throws IOException {
        list(
                PERIOD,
                "lista 1.csv",
                TestNumbers.WOMAN_BORN_1985 + ";K;Flen;2024-01-10;;",
                TestNumbers.WOMAN_BORN_1985 + ";K;Flen;2024-01-10;;",
                TestNumbers.MAN_BORN_1996 + ";M;Flen;2026-01-10;;");
        list(PERIOD, "lista 2.csv", TestNumbers.MAN_BORN_1985 + ";M;Flen;2024-01-10;;");
        report(PERIOD, "4 deltagare.");

        assertThat(explained(run(PERIOD)))
                .containsEntry("4", "DIFFERS_EXPLAINED DUPLICATE lista 1.csv!CSV!3 AFTER_CUT_OFF lista 1.csv!CSV!4");
    }

    @Test
    void ofSeveralRowsThatDoNotCountTheOneThatTheFigureIsAboutIsNamed() throws IOException {
        list(
                PERIOD,
                "lista.csv",
                TestNumbers.WOMAN_BORN_1985 + ";K;Flen;2024-01-10;;",
                TestNumbers.MAN_BORN_1985 + ";M;Flen;2024-01-10;;",
                TestNumbers.WOMAN_BORN_1996 + ";K;Flen;2024-01-10;2024-03-01;Felregistrering",
                TestNumbers.MAN_BORN_1996 + ";M;Flen;2024-01-10;2024-03-01;Felregistrering");
        report(PERIOD, "1 kvinna och 2 män.");

        assertThat(explained(run(PERIOD))).containsEntry("2", "DIFFERS_EXPLAINED REGISTERED_BY_MISTAKE CSV!5");
    }

    @Test
    void aRowOfNothingMayHaveBeenCounted() throws IOException {
        list(PERIOD, "lista.csv", TestNumbers.WOMAN_BORN_1985 + ";K;Flen;2024-01-10;;", ";K;Flen;;;");
        report(PERIOD, "2 deltagare.");

        assertThat(explained(run(PERIOD))).containsEntry("2", "DIFFERS_EXPLAINED REJECTED CSV!3");
    }

    @Test
    void whatNothingExplainsIsSaidToBeSo() throws IOException {
        list(PERIOD, "lista.csv", TestNumbers.WOMAN_BORN_1985 + ";K;Flen;2024-01-10;;");
        report(PERIOD, "9 deltagare.");
        Annex annex = run(PERIOD);

        assertThat(claims(annex).get(0).get("message").asString())
                .isEqualTo("Rapporten anger 9, listan ger 1. Jämför listan och rapporten och rätta den som är fel."
                        + " [DIFFERS] Ingen förklaring funnen i listan; fråga länsdelen hur talet är räknat."
                        + " Om rapporten har rätt blir länets tal 9 i stället för 1."
                        + " Att klistra in i rapporten om listan har rätt: ”1”.");
        assertThat(claims(annex).get(0).get("suggestion").asString()).isEqualTo("1");
    }

    @Test
    void whatIsFoundAgainSaysSinceWhen() throws IOException {
        for (String period : List.of("2025-01-01", EARLIER, PERIOD)) {
            list(period, "lista.csv", TestNumbers.WOMAN_BORN_1985 + ";K;Flen;2024-01-10;;");
            report(period, "9 kvinnor och 0 män.");
        }
        Annex annex = run("2025-01-01", EARLIER, PERIOD);

        assertThat(claims(annex))
                .filteredOn(finding -> finding.get("verdict").asString().equals("DIFFERS"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.get("recurringSince").asString()).isEqualTo("2025-01-01");
                    assertThat(finding.get("message").asString()).endsWith("Återkommer sedan 2025-01-01.");
                });
    }

    @Test
    void figuresOfThePeriodBeforeTheLastAreKnownAgain() throws IOException {
        String first = TestNumbers.WOMAN_BORN_1985 + ";K;Flen;2024-01-10;;";
        String second = TestNumbers.MAN_BORN_1985 + ";M;Flen;2024-01-10;;";
        String third = TestNumbers.WOMAN_BORN_1996 + ";K;Flen;2025-02-10;;";
        String fourth = TestNumbers.MAN_BORN_1996 + ";M;Flen;2025-08-10;;";
        list("2025-01-01", "lista.csv", first, second);
        report("2025-01-01", "1 kvinna och 1 man.");
        list(EARLIER, "lista.csv", first, second, third);
        report(EARLIER, "2 kvinnor och 1 man.");
        list(PERIOD, "lista.csv", first, second, third, fourth);
        report(PERIOD, "1 kvinna och 1 man.");
        Annex annex = run("2025-01-01", EARLIER, PERIOD);

        assertThat(claims(annex)).hasSize(2).allSatisfy(finding -> {
            assertThat(finding.get("verdict").asString()).isEqualTo("DIFFERS_EXPLAINED");
            assertThat(finding.get("explanation").get(0).get("cause").asString())
                    .isEqualTo("EARLIER_FIGURES");
            assertThat(finding.get("explanation").get(0).get("period").asString())
                    .isEqualTo("2025-01-01");
            assertThat(finding.get("message").asString())
                    .contains("talet är det som listan gav 2025-01-01 och verkar vara kopierat");
        });
        assertThat(annex.entries("findings.json"))
                .filteredOn(finding -> finding.get("verdict").asString().equals("C302"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.get("message").asString())
                        .contains("Kvinnor sedan start: rapporten anger 1, men listan gav 2 redan 2025-07-01."));
    }
}
