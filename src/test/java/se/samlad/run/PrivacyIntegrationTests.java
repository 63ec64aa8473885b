package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.testing.Folders;
import se.samlad.testing.HomeDatabase;
import se.samlad.testing.PostOffice;
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

    /** The one exception (DOMAIN P1): a district gets its own rows back, and nobody else's. */
    @Test
    void aDistrictsReturnedListHoldsItsOwnPeopleAndNobodyElses() throws IOException {
        SamladRun run = new SamladRun(folder).on(input(), PERIOD);

        Path returned = run.output().resolve(PERIOD).resolve("v1").resolve("Återkoppling");
        assertThat(Folders.files(run.output()))
                .filteredOn(SamladRun::isReturnedList)
                .containsExactly(returned.resolve("Norra.xlsx"), returned.resolve("Södra.xlsx"));
        assertThat(canariesIn(SamladRun.text(returned.resolve("Södra.xlsx"))))
                .contains(NAME, number(0), broken(3))
                .doesNotContain(number(5), hyphenated(5));
        assertThat(canariesIn(SamladRun.text(returned.resolve("Norra.xlsx")))).isEmpty();
    }

    @Test
    void noMailHoldsANumberANameOrWhatSomebodyCalledAFile() throws Exception {
        Path input = input();
        Path sodra = input.resolve(PERIOD).resolve("sodra");
        Files.move(sodra.resolve("lista.csv"), sodra.resolve("Lista " + NAME + " " + number(0) + ".csv"));
        Files.writeString(sodra.resolve("Lista " + NAME + ".pdf"), "skräp");
        SamladRun run = new SamladRun(folder);
        try (PostOffice post = PostOffice.open()) {
            run.configured(post.settings());
            run.at(Instant.parse("2026-01-08T02:05:00Z"), "run", "--due", "--input", input.toString());
            run.at(Instant.parse("2026-01-15T02:05:00Z"), "run", "--due", "--input", input.toString());
            breakTheDatabaseFor(run, input);
            assertThat(run.exitCode()).as(run.said()).isEqualTo(70);
            assertThat(post.mails()).hasSizeGreaterThanOrEqualTo(4);
            assertThat(canariesIn(post.mails().toString())).isEmpty();
        }
        assertThat(canariesIn(String.join("\n", rows(run, "SELECT * FROM digest"))))
                .isEmpty();
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

    /** In the list of Södra row 2 has a number and row 8 the birth date only; row 9 has the number with a slip. */
    private Path inputWithPairsAndDecisions() throws IOException {
        Path input = input();
        Path list = input.resolve(PERIOD).resolve("sodra").resolve("lista.csv");
        String birthDate = number(0).substring(0, 8);
        Files.writeString(
                list,
                "\n" + birthDate + ";" + NAME + ";K;Trosa;FK;Coachning;2025-02-01;;" + COACH + ";" + COMMENT + "\n"
                        + slipped() + ";" + NAME + ";K;Trosa;FK;Coachning;2025-03-01;;" + COACH + ";" + COMMENT + "\n"
                        + birthDate + ";" + NAME + ";K;Trosa;FK;Coachning;2025-04-01;;" + COACH + ";" + COMMENT + "\n",
                StandardOpenOption.APPEND);
        String place = "sodra/lista.csv!CSV!";
        Files.writeString(
                input.resolve(PERIOD).resolve("decisions.csv"),
                "left;right;decision;who;when;why;comment\n"
                        + place + "2;" + place + "7;samma;Kim;2026-01-15;Akten för " + number(0) + ";" + COMMENT + "\n"
                        + place + "2;" + place + "8;osäker;Kim;2026-01-15;Akten för " + slipped() + ";" + NAME + "\n");
        return input;
    }

    /** Number 0 with two digits exchanged. */
    private static String slipped() {
        return number(0).substring(0, 9)
                + number(0).charAt(10)
                + number(0).charAt(9)
                + number(0).charAt(11);
    }

    @Test
    void pairsAndDecisionsAreWrittenWithoutNumbersAndNames() throws IOException {
        SamladRun run = new SamladRun(folder).on(inputWithPairsAndDecisions(), PERIOD);

        assertThat(run.annex(PERIOD, 1).table("candidates.csv"))
                .extracting(pair -> pair.get("state"))
                .contains("SAME", "UNSURE");
        assertThat(canariesIn(run.everythingWritten())).isEmpty();
        assertThat(run.everythingWritten()).doesNotContain(slipped(), slipped().substring(2));
    }

    @Test
    void decisionsHoldPseudonymsAndNeitherNumbersNorNames() throws Exception {
        SamladRun run = new SamladRun(folder).on(inputWithPairsAndDecisions(), PERIOD);

        List<String> kept = rows(run, "SELECT * FROM decision ORDER BY line");
        assertThat(kept).hasSize(2).allSatisfy(row -> {
            assertThat(row).containsPattern("[0-9a-f]{32} [0-9a-f]{32} null$").contains("Akten för");
            assertThat(canariesIn(row)).isEmpty();
            assertThat(row).doesNotContain(slipped(), slipped().substring(2));
        });
    }

    @Test
    void batchKeepsNothingOfPeople() throws Exception {
        SamladRun run = new SamladRun(folder).on(inputWithPairsAndDecisions(), PERIOD);

        List<String> tables =
                rows(run, "SELECT table_name FROM information_schema.tables WHERE UPPER(table_name) LIKE 'BATCH%'");
        assertThat(tables).hasSizeGreaterThan(5);
        for (String table : tables) {
            assertThat(canariesIn(String.join("\n", rows(run, "SELECT * FROM " + table))))
                    .as(table)
                    .isEmpty();
        }
    }

    /** A step fails when it cannot write what it found; databases quote what they refuse. */
    @ParameterizedTest
    @ValueSource(strings = {"candidate_pair", "person_merge", "duplicate_row", "figure_band", "finding"})
    void aRunThatFailsOnceItKnowsThePeopleWritesNoneEither(String table) throws Exception {
        Path input = inputWithPairsAndDecisions();
        SamladRun run = new SamladRun(folder).on(input, PERIOD);
        try (Connection database = open(run);
                Statement statement = database.createStatement()) {
            statement.execute("ALTER TABLE " + table + " ADD CONSTRAINT refuse CHECK (run_id < 2)");
        }
        Files.writeString(
                input.resolve(PERIOD).resolve("sodra").resolve("lista.csv"),
                number(0) + ";" + NAME + ";K;Trosa;FK;Coachning;2024-02-01;;" + COACH + ";\n",
                StandardOpenOption.APPEND);
        run.on(input, PERIOD);

        assertThat(run.exitCode()).as(run.said()).isEqualTo(70);
        assertThat(canariesIn(run.everythingWritten())).isEmpty();
    }

    private static List<String> rows(SamladRun run, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection database = open(run);
                Statement statement = database.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                List<String> values = new ArrayList<>();
                for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                    values.add(String.valueOf(found.getString(i)));
                }
                rows.add(String.join(" ", values));
            }
        }
        return rows;
    }

    private static Connection open(SamladRun run) throws SQLException {
        HomeDatabase.of(run).unseal();
        return DriverManager.getConnection(
                "jdbc:h2:file:" + run.home().resolve("db").resolve("samlad"), "samlad", "samlad");
    }
}
