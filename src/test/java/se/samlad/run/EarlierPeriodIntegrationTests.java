package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.HomeDatabase;
import se.samlad.testing.SamladRun;
import se.samlad.testing.TestNumbers;

/** A list since start still holds what it held half a year before. */
class EarlierPeriodIntegrationTests {

    private static final String EARLIER = "2025-07-01";
    private static final String PERIOD = "2026-01-01";
    private static final String HEADER = "Personnummer;ID;Födelsedatum;Ålder;Kön;Kommun;Start;Slut;Skyddad\n";

    @TempDir
    private Path folder = Path.of("");

    private void list(String period, String district, String... rows) throws IOException {
        Path file = folder.resolve("input").resolve(period).resolve(district).resolve("lista " + period + ".csv");
        Files.createDirectories(file.getParent());
        Files.writeString(file, HEADER + String.join("\n", rows) + "\n");
    }

    private List<String> remarks(SamladRun run, int version) {
        return run.annex(PERIOD, version).entries("findings.json").stream()
                .filter(finding -> finding.get("verdict").asString().startsWith("R71"))
                .map(finding -> String.join(
                        " ",
                        finding.get("district").asString(),
                        finding.get("verdict").asString(),
                        finding.get("subject").asString()))
                .toList();
    }

    private SamladRun run(String... periods) {
        SamladRun run = new SamladRun(folder);
        for (String period : periods) {
            run.on(folder.resolve("input"), period);
        }
        return run;
    }

    private static String by(String number, String rest) {
        return number + ";;;;" + rest;
    }

    @Test
    void everyDifferenceIsSaidWhereItStands() throws IOException {
        list(
                EARLIER,
                "vastra",
                by(TestNumbers.WOMAN_BORN_1985, "K;Flen;2024-01-10;;"),
                by(TestNumbers.MAN_BORN_1985, "M;Flen;2024-01-10;2024-05-01;"),
                by(TestNumbers.WOMAN_BORN_1996, "K;Flen;2024-01-10;;"),
                by(TestNumbers.MAN_BORN_1996, "M;Flen;2024-01-10;2024-05-01;"),
                by(TestNumbers.MAN_BORN_1996, "M;Flen;2025-01-10;;"),
                ";A7;1990-02-03;;K;Flen;2024-02-10;;",
                ";A8;;34;K;Flen;2024-02-10;;",
                ";;1991-02-03;;K;Flen;2024-02-10;;",
                by(TestNumbers.WOMAN_BORN_2005, "K;Flen;2024-02-10;;ja"));
        list(
                PERIOD,
                "vastra",
                by(TestNumbers.MAN_BORN_1985, "K;Flen;2024-01-10;;"),
                by(TestNumbers.WOMAN_BORN_1996, "K;Flen;2024-01-11;;"),
                by(TestNumbers.MAN_BORN_1996, "M;Flen;2025-01-10;;"),
                ";A7;1990-03-02;;K;Flen;2024-02-10;;",
                ";A8;;35;K;Flen;2024-02-10;;",
                by(TestNumbers.WOMAN_BORN_2000, "K;Flen;2025-08-10;;"));

        assertThat(remarks(run(EARLIER, PERIOD), 1))
                .containsExactly(
                        "vastra R713 lista 2026-01-01.csv!CSV!2",
                        "vastra R716 lista 2026-01-01.csv!CSV!2",
                        "vastra R714 lista 2026-01-01.csv!CSV!3",
                        "vastra R715 lista 2026-01-01.csv!CSV!4",
                        "vastra R712 lista 2026-01-01.csv!CSV!5",
                        "vastra R711 2025-07-01/lista 2025-07-01.csv!CSV!2");
    }

    @Test
    void aPersonOfTwoDistrictsIsComparedInEach() throws IOException {
        list(EARLIER, "norra", by(TestNumbers.WOMAN_BORN_1985, "K;Eskilstuna;2024-01-10;2024-02-10;"));
        list(
                EARLIER,
                "vastra",
                by(TestNumbers.WOMAN_BORN_1985, "K;Flen;2024-03-10;;"),
                by(TestNumbers.MAN_BORN_1985, "M;Flen;2024-03-10;;"));
        list(PERIOD, "norra", by(TestNumbers.WOMAN_BORN_1985, "K;Eskilstuna;2024-01-10;2024-02-11;"));
        list(PERIOD, "vastra", by(TestNumbers.MAN_BORN_1985, "M;Flen;2024-03-10;;"));

        assertThat(remarks(run(EARLIER, PERIOD), 1))
                .containsExactly(
                        "norra R717 lista 2026-01-01.csv!CSV!2", "vastra R711 2025-07-01/lista 2025-07-01.csv!CSV!2");
    }

    @Test
    void everyOneOfThousandsIsSaid() throws IOException {
        List<String> before = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (int i = 0; i < 1200; i++) {
            LocalDate start = LocalDate.of(2023, 10, 1).plusWeeks(i / 20);
            String row = by(TestNumbers.ALL.get(i % 20), ";Flen;" + start + ";");
            before.add(row + start.plusDays(5) + ";");
            now.add(row + start.plusDays(6) + ";");
        }
        list(EARLIER, "vastra", before.toArray(String[]::new));
        list(PERIOD, "vastra", now.toArray(String[]::new));

        assertThat(remarks(run(EARLIER, PERIOD), 1)).hasSize(1200).allMatch(remark -> remark.startsWith("vastra R717"));
    }

    @Test
    void rowsThatHaveBeenDeletedAreNotCompared() throws Exception {
        list(EARLIER, "vastra", by(TestNumbers.WOMAN_BORN_1985, "K;Flen;2024-01-10;;"));
        list(PERIOD, "vastra", by(TestNumbers.MAN_BORN_1985, "M;Flen;2024-01-10;;"));
        SamladRun run = run(EARLIER);
        HomeDatabase.of(run).change("DELETE FROM list_row");
        run.on(folder.resolve("input"), PERIOD);

        assertThat(remarks(run, 1)).isEmpty();
    }

    @Test
    void aListWithoutMostOfItsPeopleIsAskedForOnce() throws IOException {
        list(
                EARLIER,
                "vastra",
                by(TestNumbers.WOMAN_BORN_1985, "K;Flen;2024-01-10;;"),
                by(TestNumbers.MAN_BORN_1985, "M;Flen;2024-01-10;;"),
                by(TestNumbers.WOMAN_BORN_1996, "K;Flen;2024-01-10;;"));
        list(PERIOD, "vastra", by(TestNumbers.WOMAN_BORN_1996, "K;Flen;2024-01-10;;"));
        SamladRun run = run(EARLIER, PERIOD);

        assertThat(remarks(run, 1)).containsExactly("vastra R718 ");
        assertThat(run.said()).contains("2 av 3 personer i listan för 2025-07-01 finns inte i den nya.");
    }

    @Test
    void referencesThatWereGivenToOtherPeopleAreAskedForOnce() throws IOException {
        List<String> before = new ArrayList<>();
        List<String> now = new ArrayList<>();
        for (int i = 10; i < 25; i++) {
            before.add(";" + i + ";19" + (60 + i) + "-02-03;;K;Flen;2024-02-" + i + ";;");
            now.add(";" + (i + 1) + ";19" + (60 + i) + "-02-03;;K;Flen;2024-02-" + i + ";;");
        }
        list(EARLIER, "vastra", before.toArray(String[]::new));
        list(PERIOD, "vastra", now.toArray(String[]::new));

        assertThat(remarks(run(EARLIER, PERIOD), 1))
                .containsExactly("vastra R719 ", "vastra R711 2025-07-01/lista 2025-07-01.csv!CSV!2");
    }

    @Test
    void onlyTheNewestVersionOfTheLatestEarlierPeriodAndDistrictsWithBothListsAreCompared() throws IOException {
        list("2025-01-01", "vastra", by(TestNumbers.MAN_BORN_1985, "M;Flen;2024-01-10;;"));
        list(EARLIER, "norra", by(TestNumbers.WOMAN_BORN_1985, "K;Eskilstuna;2024-01-10;;"));
        list(EARLIER, "vastra", by(TestNumbers.WOMAN_BORN_1996, "K;Flen;2024-03-10;;"));
        SamladRun run = run("2025-01-01", EARLIER);
        list(EARLIER, "vastra", by(TestNumbers.WOMAN_BORN_1996, "K;Flen;2024-01-10;;"));
        run.on(folder.resolve("input"), EARLIER);
        list(PERIOD, "vastra", by(TestNumbers.WOMAN_BORN_1996, "K;Flen;2024-01-10;;"));
        list(PERIOD, "sodra", by(TestNumbers.WOMAN_BORN_2000, "K;Gnesta;2024-01-10;;"));
        run.on(folder.resolve("input"), PERIOD);

        assertThat(remarks(run, 1)).isEmpty();
    }

    /** The findings on rows that recur, each with since when. */
    private static List<String> recurring(SamladRun run, String period) {
        return run.annex(period, 1).entries("findings.json").stream()
                .filter(finding -> finding.get("kind").asString().equals("ROW"))
                .filter(finding -> !finding.get("recurringSince").isNull())
                .map(finding -> String.join(
                        " ",
                        finding.get("verdict").asString(),
                        finding.get("subject").asString(),
                        finding.get("recurringSince").asString()))
                .toList();
    }

    @Test
    void whatIsSaidOfTheSamePersonAgainSaysSinceWhenWhereverTheRowStands() throws IOException {
        String conflict = by(TestNumbers.MAN_BORN_1985, "K;Flen;2024-01-10;;");
        String fine = by(TestNumbers.WOMAN_BORN_1996, "K;Flen;2024-01-10;;");
        String ofReference = ";A7;1990-02-03;;K;Flen;;;";
        String ofNobody = ";;1991-02-03;;K;Flen;;;";
        list("2025-01-01", "vastra", conflict, fine);
        list(EARLIER, "vastra", fine, conflict, ofReference, ofNobody);
        list(PERIOD, "vastra", ofNobody, fine, ofReference, conflict);
        SamladRun run = run("2025-01-01", EARLIER, PERIOD);

        assertThat(recurring(run, "2025-01-01")).isEmpty();
        assertThat(recurring(run, EARLIER)).containsExactly("R207 lista 2025-07-01.csv!CSV!E3 2025-01-01");
        assertThat(recurring(run, PERIOD))
                .containsExactly(
                        "R501 lista 2026-01-01.csv!CSV!4 2025-07-01", "R207 lista 2026-01-01.csv!CSV!E5 2025-01-01");
    }

    @Test
    void whatWasSilentInBetweenDoesNotRecur() throws IOException {
        list("2025-01-01", "vastra", by(TestNumbers.MAN_BORN_1985, "K;Flen;2024-01-10;;"));
        list(EARLIER, "vastra", by(TestNumbers.MAN_BORN_1985, "M;Flen;2024-01-10;;"));
        list(PERIOD, "vastra", by(TestNumbers.MAN_BORN_1985, "K;Flen;2024-01-10;;"));

        assertThat(recurring(run("2025-01-01", EARLIER, PERIOD), PERIOD)).isEmpty();
    }
}
