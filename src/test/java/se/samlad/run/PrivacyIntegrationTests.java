package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;

/** Plants canaries and looks for them in everything that is written: files, logs, the database, the terminal. */
class PrivacyIntegrationTests {

    private static final String PERIOD = "2026-01-01";
    private static final String NAME = "Kanariefågelsdotter";
    private static final String COMMENT = "Kanariekommentar";
    private static final String COACH = "Kanariecoach";

    @TempDir
    Path folder;

    @Test
    void noNumberAndNoNameIsWrittenAnywhere() throws IOException {
        SamladRun run = new SamladRun(folder).on(input(), PERIOD);
        assertThat(run.annex(PERIOD, 1).figures()).containsEntry("sodra persons total", 5);
        assertThat(canariesIn(run.everythingWritten())).isEmpty();
    }

    @Test
    void aFailingRunWritesNoneEither() throws IOException {
        Path input = input();
        SamladRun run = new SamladRun(folder);
        breakTheDatabaseFor(run, input);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(70);
        assertThat(canariesIn(run.everythingWritten())).isEmpty();
    }

    /** A sheet's name that no column can hold makes the database refuse rows, and databases quote what they refuse. */
    private static void breakTheDatabaseFor(SamladRun run, Path input) throws IOException {
        Path rules = Files.createDirectories(run.home().resolve("rules"));
        String values = Files.readString(Path.of("src", "main", "resources", "rules", "values.yml"));
        Files.writeString(
                rules.resolve("values.yml"), values.replace("  Trosa: [", "  " + "Trosa".repeat(40) + ": [Trosa, "));
        run.on(input, PERIOD);
    }

    private Path input() throws IOException {
        Path input = folder.resolve("input");
        Folders.copy(Path.of("input", PERIOD, "norra"), input.resolve(PERIOD).resolve("norra"));
        Path sodra = Files.createDirectories(input.resolve(PERIOD).resolve("sodra"));
        List<String> lines = new ArrayList<>();
        lines.add("Personnummer;Namn;Kön;Kommun;Aktualiserad av;Spår;Start;Slut;Coach;Kommentar");
        List<String> written = List.of(number(0), hyphenated(1), tenDigits(2), broken(3));
        for (String each : written) {
            lines.add(each + ";" + NAME + ";K;Trosa;FK;Coachning;2024-02-01;;" + COACH + ";" + COMMENT);
        }
        lines.add(";" + NAME + ";;;;;" + number(4) + ";" + NAME + ";;");
        Files.writeString(sodra.resolve("lista.csv"), String.join("\n", lines), StandardCharsets.UTF_8);
        Files.writeString(
                sodra.resolve("rapport.txt"),
                "Länsdel\nSödra\nRapportens datum\n2026-01-01\nÖvrigt\nRing om " + hyphenated(5) + " på måndag.\n");
        return input;
    }

    private static String number(int index) {
        return TestNumbers.ALL.get(index);
    }

    private static String hyphenated(int index) {
        return number(index).substring(2, 8) + "-" + number(index).substring(8);
    }

    private static String tenDigits(int index) {
        return number(index).substring(2);
    }

    /** With another last digit, so that the check digit is wrong. */
    private static String broken(int index) {
        char last = number(index).charAt(11);
        return number(index).substring(0, 11) + (last == '9' ? '0' : (char) (last + 1));
    }

    private static List<String> canariesIn(String everything) {
        String lower = everything.toLowerCase(Locale.ROOT);
        List<String> canaries = new ArrayList<>(List.of(NAME, COMMENT, COACH));
        for (int i = 0; i < 6; i++) {
            canaries.addAll(List.of(
                    number(i),
                    tenDigits(i),
                    hyphenated(i),
                    number(i).substring(0, 8) + "-" + number(i).substring(8)));
        }
        canaries.addAll(List.of(broken(3), broken(3).substring(2)));
        byte[] name = NAME.getBytes(StandardCharsets.UTF_8);
        canaries.add(new String(name, StandardCharsets.ISO_8859_1));
        return canaries.stream()
                .filter(canary -> lower.contains(canary.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
