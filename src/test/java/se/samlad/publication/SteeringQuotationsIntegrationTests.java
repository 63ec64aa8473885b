package se.samlad.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.SamladRun;
import se.samlad.testing.SheetTable;

/**
 * What the steering group reads of a report's own words: a district of 45 people, three of whom live in a municipality of
 * their own, and one of whom has been enrolled twice.
 */
class SteeringQuotationsIntegrationTests {

    private static final String PERIOD = "2026-01-01";

    @TempDir
    static Path folder;

    private static List<String> quoted = List.of();

    @BeforeAll
    static void publish() throws IOException {
        Path district =
                Files.createDirectories(folder.resolve("input").resolve(PERIOD).resolve("vastra"));
        Files.writeString(district.resolve("lista.csv"), list());
        Files.writeString(district.resolve("rapport.txt"), report());
        Path version = new SamladRun(folder)
                .on(folder.resolve("input"), PERIOD)
                .output()
                .resolve(PERIOD)
                .resolve("v1");
        String name = "Länssammanställning " + PERIOD + " – Styrgrupp (utan Norra, Södra).xlsx";
        try (XSSFWorkbook steering = new XSSFWorkbook(version.resolve(name).toFile())) {
            quoted = SheetTable.of(steering, "Länsdelarna").column("Västra");
        } catch (InvalidFormatException unreadable) {
            throw new IOException(unreadable);
        }
    }

    private static String list() {
        List<String> rows = new ArrayList<>(List.of("ID;Födelsedatum;Kön;Kommun;Start;Slut"));
        for (int person = 1; person <= 45; person++) {
            String gender = person <= 30 ? "Kvinna" : "Man";
            String municipality = person % 15 == 0 ? "Vingåker" : person % 2 == 0 ? "Flen" : "Katrineholm";
            rows.add("V-%d;19%02d-05-%02d;%s;%s;2024-02-01;"
                    .formatted(person, 60 + person % 40, 1 + person % 28, gender, municipality));
        }
        rows.set(1, rows.get(1) + "2024-06-30");
        rows.add(rows.get(1).replace("2024-02-01;2024-06-30", "2025-03-01;"));
        return String.join("\n", rows) + "\n";
    }

    private static String report() {
        return String.join(
                "\n",
                "Länsdel",
                "Västra",
                "Rapportens datum",
                PERIOD,
                "Hur många deltagare har skrivits in i insatsen sedan start?",
                "30 kvinnor och 15 män har skrivits in.",
                "Antalet inskrivna är 46.",
                "3 deltagare bor i Vingåker.",
                "7 procent av deltagarna bor i Vingåker.",
                "Vid förra mätningen hade 20 deltagare skrivits in.",
                "Övrigt",
                "Lokalen har 2 rum.",
                "");
    }

    @Test
    void figuresThatTheTablesShowAreQuotedAndSoAreOtherNumbers() {
        assertThat(quoted).contains("30 kvinnor och 15 män har skrivits in.", "Lokalen har 2 rum.");
    }

    @Test
    void aSmallCountIsMaskedAndSoIsTheShareThatGivesItAway() {
        assertThat(quoted).contains("[dolt tal] deltagare bor i Vingåker.", "[dolt tal] av deltagarna bor i Vingåker.");
    }

    @Test
    void aFigureOfAnotherTimeIsMasked() {
        assertThat(quoted).contains("Vid förra mätningen hade [dolt tal] deltagare skrivits in.");
    }

    @Test
    void aFigureThatTellsHowFewHaveBeenEnrolledAgainIsMasked() {
        assertThat(quoted).contains("Antalet inskrivna är [dolt tal].");
    }
}
