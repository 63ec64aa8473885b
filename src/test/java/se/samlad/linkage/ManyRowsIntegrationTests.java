package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;

/** Lists in which many rows are alike. */
class ManyRowsIntegrationTests {

    private static final String PERIOD = "2026-01-01";

    @TempDir
    private Path folder = Path.of("");

    private SamladRun run(String list) throws IOException {
        Path input = folder.resolve("input");
        Path district = Files.createDirectories(input.resolve(PERIOD).resolve("vastra"));
        Files.writeString(district.resolve("lista.csv"), list);
        return new SamladRun(folder).on(input, PERIOD);
    }

    private static String row(String number, String birthDate, String name, LocalDate start) {
        return number + ";" + birthDate + ";" + name + ";K;Flen;" + start + "\n";
    }

    @Test
    void aNameThatAFewShareMakesCandidatesAndOneThatManyShareMakesNone() throws IOException {
        StringBuilder list = new StringBuilder("Pnr;Födelsedatum;Namn;Kön;Kommun;Start\n");
        for (int i = 0; i < 51; i++) {
            list.append(row(
                    "", "1990-01-01", "Test Person", LocalDate.of(2024, 1, 1).plusDays(i)));
        }
        for (int i = 0; i < 46; i++) {
            list.append(row(
                    "", "1975-06-15", "Vanlig Person", LocalDate.of(2024, 1, 1).plusDays(i)));
        }
        list.append(row("", "1983-11-23", "Ny Person", LocalDate.of(2024, 1, 1)));
        list.append(row("", "1983-11-23", "Ny Person", LocalDate.of(2024, 2, 1)));
        list.append(row(TestNumbers.WOMAN_BORN_1996, "", "Lik Person", LocalDate.of(2024, 1, 1)));
        list.append(row(TestNumbers.WOMAN_BORN_1996, "", "Lik Person", LocalDate.of(2024, 2, 1)));

        assertThat(run(list.toString()).annex(PERIOD, 1).table("candidates.csv"))
                .filteredOn(pair -> pair.get("state").equals("OPEN"))
                .extracting(pair -> pair.get("left") + " " + pair.get("right"))
                .hasSize(46 * 45 / 2 + 1)
                .contains("vastra/lista.csv!CSV!99 vastra/lista.csv!CSV!100")
                .doesNotContain("vastra/lista.csv!CSV!2 vastra/lista.csv!CSV!3");
    }

    @Test
    void everyReEnrolmentOfThousandsIsRemarkedOn() throws IOException {
        StringBuilder list = new StringBuilder("Pnr;Födelsedatum;Namn;Kön;Kommun;Start\n");
        for (int person = 0; person < 20; person++) {
            for (int i = 0; i < 60; i++) {
                list.append(row(
                        TestNumbers.ALL.get(person),
                        "",
                        "",
                        LocalDate.of(2024, 1, 1).plusDays(i)));
            }
        }

        assertThat(run(list.toString()).annex(PERIOD, 1).entries("findings.json"))
                .filteredOn(finding -> finding.get("verdict").asString().equals("R702"))
                .hasSize(20 * 59);
    }
}
