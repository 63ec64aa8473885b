package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Annex;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;
import tools.jackson.databind.JsonNode;

/** Who counts otherwise than before or than the others, through the whole program. */
class CountedAsIntegrationTests {

    private static final String EARLIER = "2025-07-01";
    private static final String PERIOD = "2026-01-01";

    @TempDir
    private Path folder = Path.of("");

    private void submit(String period, String district, String name, String municipality, String sentence)
            throws IOException {
        Path own = folder.resolve("input").resolve(period).resolve(district);
        Files.createDirectories(own);
        boolean north = district.equals("norra");
        String woman = north ? TestNumbers.WOMAN_BORN_1996 : TestNumbers.WOMAN_BORN_1985;
        String man = north ? TestNumbers.MAN_BORN_1996 : TestNumbers.MAN_BORN_1985;
        Files.writeString(
                own.resolve("lista.csv"),
                String.join(
                        "\n",
                        "Personnummer;Kön;Kommun;Start;Slut",
                        woman + ";K;" + municipality + ";2024-01-10;2024-03-01",
                        woman + ";K;" + municipality + ";2025-01-10;",
                        man + ";M;" + municipality + ";2024-01-10;2024-03-01",
                        man + ";M;" + municipality + ";2025-01-10;",
                        ""));
        Files.writeString(
                own.resolve("rapport.txt"),
                String.join(
                        "\n",
                        "Länsdel",
                        name,
                        "Rapportens datum",
                        period,
                        "Hur många deltagare har skrivits in i insatsen sedan start?",
                        sentence,
                        ""));
    }

    private static List<String> messages(Annex annex, String code) {
        return annex.entries("findings.json").stream()
                .filter(finding -> finding.get("verdict").asString().equals(code))
                .map(CountedAsIntegrationTests::message)
                .toList();
    }

    private static String message(JsonNode finding) {
        return finding.get("district").asString() + ": "
                + finding.get("message").asString();
    }

    /** The reviewers' page in one line, without the attributes of its tags. */
    private static String report(SamladRun run) throws IOException {
        Path page = Folders.files(run.output().resolve(PERIOD)).stream()
                .filter(file -> file.getFileName().toString().matches("Avst.*Granskning.*html"))
                .findFirst()
                .orElseThrow();
        return Files.readString(page).replaceAll("<(/?[a-z]+)[^>]*>", "<$1>").replaceAll(">\\s+<", "><");
    }

    @Test
    void aDistrictThatTurnsToEnrolmentsIsAskedAndToldApartFromTheOther() throws IOException {
        submit(EARLIER, "norra", "Norra", "Eskilstuna", "1 kvinna och 1 man.");
        submit(EARLIER, "vastra", "Västra", "Flen", "1 kvinna och 1 man.");
        submit(PERIOD, "norra", "Norra", "Eskilstuna", "2 kvinnor och 2 män.");
        submit(PERIOD, "vastra", "Västra", "Flen", "1 kvinna och 1 man.");
        SamladRun run = new SamladRun(folder);
        run.on(folder.resolve("input"), EARLIER);
        run.on(folder.resolve("input"), PERIOD);

        assertThat(messages(run.annex(EARLIER, 1), "C304")).isEmpty();
        assertThat(messages(run.annex(PERIOD, 1), "C303"))
                .containsExactly("norra: Länsdelen räknar på ett annat sätt än för 2025-07-01. Då stämde talen (kön,"
                        + " sedan start) om man räknar som i länets sammanställning; nu stämmer de om man räknar"
                        + " inskrivningar i stället för personer. Be länsdelen räkna som förut eller skriva ut bytet i"
                        + " rapporten, så att perioderna kan jämföras. [C303]");
        assertThat(messages(run.annex(PERIOD, 1), "C304"))
                .containsExactly("county: Länsdelarna räknar inte lika. Norra räknar inskrivningar i stället för"
                        + " personer; Västra räknar som i länets sammanställning. Länets tal på det sättet: kvinnor"
                        + " sedan start 4 i stället för 2; män sedan start 4 i stället för 2. Be länsdelarna räkna"
                        + " lika, eller skriv vid länets tal hur de är räknade. [C304]");
        assertThat(report(run))
                .contains("<th>Norra</th><td>kön, sedan start</td><td>inskrivningar i stället för personer</td>")
                .contains("<th>Västra</th><td>kön, sedan start</td><td>som i länets sammanställning</td>");
    }
}
