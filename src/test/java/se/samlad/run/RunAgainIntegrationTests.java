package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.testing.Folders;
import se.samlad.testing.SamladRun;

/** What happens when the same command is given again. */
class RunAgainIntegrationTests {

    private static final String PERIOD = "2026-01-01";

    @TempDir
    Path folder;

    private Path input;

    @BeforeEach
    void ownInput() throws IOException {
        input = folder.resolve("input");
        Folders.copy(Path.of("input", PERIOD), input.resolve(PERIOD));
    }

    @Test
    void unchangedInputTouchesNoFile() throws IOException {
        SamladRun run = new SamladRun(folder).on(input, PERIOD);
        Map<Path, FileTime> before = times(run.output());
        run.on(input, PERIOD);
        assertThat(run.exitCode()).isZero();
        assertThat(run.said()).startsWith("Inget nytt: perioden 2026-01-01 är redan publicerad som version 1");
        assertThat(times(run.output())).isEqualTo(before);
    }

    @Test
    void changedInputBecomesTheNextVersionAndTheFirstOneStays() throws IOException {
        SamladRun run = new SamladRun(folder).on(input, PERIOD);
        Map<String, String> first = run.published();
        Files.delete(input.resolve(PERIOD).resolve("norra").resolve("Lägesrapport Norra.docx"));
        run.on(input, PERIOD);
        assertThat(run.said()).contains("Perioden 2026-01-01 är publicerad som version 2.");
        assertThat(Files.readString(run.output().resolve(PERIOD).resolve("senaste")))
                .isEqualTo("v2\n");
        Map<String, String> second = run.published();
        first.remove(PERIOD + "/senaste");
        assertThat(second).containsAllEntriesOf(first);
    }

    @Test
    void inputThatIsChangedBackBecomesAVersionOfItsOwnOnce() throws IOException {
        Path report = input.resolve(PERIOD).resolve("norra").resolve("Lägesrapport Norra.docx");
        byte[] bytes = Files.readAllBytes(report);
        SamladRun run = new SamladRun(folder).on(input, PERIOD);
        Files.delete(report);
        run.on(input, PERIOD);
        Files.write(report, bytes);
        run.on(input, PERIOD);
        assertThat(run.said()).contains("Perioden 2026-01-01 är publicerad som version 3.");

        run.on(input, PERIOD);
        assertThat(run.said()).startsWith("Inget nytt: perioden 2026-01-01 är redan publicerad som version 3");
    }

    @Test
    void aPublishedVersionWhoseFilesAreGoneIsMadeOnceMore() throws IOException {
        SamladRun run = new SamladRun(folder).on(input, PERIOD);
        Map<String, String> before = run.published();
        Folders.delete(run.output());
        run.on(input, PERIOD);
        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.published()).isEqualTo(before);
    }

    @Test
    void anotherHomeZoneAndLanguageGiveTheSameBytes() throws IOException {
        Map<String, String> here =
                new SamladRun(folder.resolve("here")).on(input, PERIOD).published();
        Locale language = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(new SamladRun(folder.resolve("there")).on(input, PERIOD).published())
                    .isEqualTo(here);
        } finally {
            Locale.setDefault(language);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anEarlierPeriodPublishedLaterMakesAVersionThatUsesIt() throws IOException {
        SamladRun run = new SamladRun(folder).on(input, PERIOD);
        assertThat(run.annex(PERIOD, 1).verdicts("vastra")).containsEntry("NOT_VERIFIABLE", 4L);
        Folders.copy(Path.of("input", "2025-07-01"), input.resolve("2025-07-01"));
        run.on(input, "2025-07-01").on(input, PERIOD);
        assertThat(run.annex(PERIOD, 2).verdicts("vastra"))
                .isEqualTo(Map.of("MATCH", 18L, "MATCH_ROUNDED", 14L, "MATCH_TRUNCATED", 1L));
    }

    private static Map<Path, FileTime> times(Path root) throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> tree = Files.walk(root)) {
            for (Path path : tree.toList()) {
                times.put(path, Files.getLastModifiedTime(path));
            }
        }
        return times;
    }
}
