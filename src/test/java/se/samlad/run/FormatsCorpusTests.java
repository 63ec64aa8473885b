package se.samlad.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samlad.testing.SamladRun;
import tools.jackson.databind.JsonNode;

/** Every list with every report, in every format that an office saves: the same figures, 40 claims and 8 statements. */
class FormatsCorpusTests {

    private static final Path CASES = Path.of("..", "shared", "cases");
    private static final Path CLEAN = CASES.resolve("clean").resolve("2026-01-01");
    private static final Path FORMATS = CASES.resolve("formats");
    private static final String PERIOD = "2026-01-01";

    @TempDir
    private static Path cleanRun = Path.of("");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void onlyBesideTheCases() {
        Assumptions.assumeTrue(Files.isDirectory(CASES), "skipped: no ../shared/cases beside the project");
    }

    /** Every pair of Västra's formats, with Norra's pairs in turn. */
    static Stream<Arguments> combinations() throws IOException {
        List<Arguments> all = new ArrayList<>();
        if (!Files.isDirectory(CASES)) {
            return Stream.of(Arguments.of(CASES, CASES, CASES, CASES));
        }
        List<List<Path>> norra = pairs("norra");
        for (List<Path> vastra : pairs("vastra")) {
            List<Path> other = norra.get(all.size() % norra.size());
            all.add(Arguments.of(vastra.get(0), vastra.get(1), other.get(0), other.get(1)));
        }
        return all.stream();
    }

    private static List<List<Path>> pairs(String district) throws IOException {
        List<List<Path>> pairs = new ArrayList<>();
        for (Path list : files(district, "lists", ".xlsx")) {
            for (Path report : files(district, "reports", ".docx")) {
                pairs.add(List.of(list, report));
            }
        }
        return pairs;
    }

    private static List<Path> files(String district, String kind, String cleanEnding) throws IOException {
        List<Path> files = new ArrayList<>();
        try (Stream<Path> clean = Files.list(CLEAN.resolve(district));
                Stream<Path> others = Files.list(FORMATS.resolve(kind))) {
            clean.filter(file -> file.toString().endsWith(cleanEnding)).forEach(files::add);
            others.filter(file -> file.getFileName().toString().startsWith(district))
                    .sorted()
                    .forEach(files::add);
        }
        return files;
    }

    @ParameterizedTest(name = "{0} with {1}, {2} with {3}")
    @MethodSource("combinations")
    void everyCombinationGivesTheSameFiguresAndClaims(
            Path vastraList, Path vastraReport, Path norraList, Path norraReport) throws IOException {
        SamladRun clean = new SamladRun(cleanRun);
        if (!Files.exists(clean.output())) {
            clean.on(CASES.resolve("clean"), PERIOD);
        }
        Path input = folder.resolve("input");
        put(input, "vastra", vastraList, vastraReport);
        put(input, "norra", norraList, norraReport);

        SamladRun run = new SamladRun(folder).on(input, PERIOD);

        assertThat(run.exitCode()).as(run.said()).isEqualTo(3);
        assertThat(run.annex(PERIOD, 1).table("figures.csv"))
                .isEqualTo(clean.annex(PERIOD, 1).table("figures.csv"));
        boolean otherLayout = vastraReport.toString().endsWith(".md");
        assertThat(claims(run, otherLayout)).hasSize(48).isEqualTo(claims(clean, otherLayout));
    }

    private static void put(Path input, String district, Path... files) throws IOException {
        Path into = Files.createDirectories(input.resolve(PERIOD).resolve(district));
        for (Path file : files) {
            Files.copy(file, into.resolve(file.getFileName().toString()));
        }
    }

    /**
     * All that is said of each claim, but for the file's name; the Markdown report was laid out otherwise by whoever
     * wrote it, so that its sentences stand elsewhere and read otherwise.
     */
    private static List<Map<String, String>> claims(SamladRun run, boolean withoutPlace) {
        List<Map<String, String>> claims = new ArrayList<>();
        for (JsonNode claim : run.annex(PERIOD, 1).entries("claims.json")) {
            Map<String, String> said = new java.util.TreeMap<>();
            claim.properties()
                    .forEach(entry -> said.put(entry.getKey(), entry.getValue().toString()));
            said.remove("file");
            if (withoutPlace) {
                said.keySet().removeAll(List.of("start", "end", "sentence"));
            }
            claims.add(said);
        }
        return claims;
    }

    @ParameterizedTest
    @CsvSource({"vastra-windows1252.csv, windows-1252", "vastra-utf16.csv, ''", "vastra-utf8-bom.csv, ''"})
    void anEncodingThatIsGuessedIsSaid(String file, String encoding) throws IOException {
        Path input = folder.resolve("input");
        put(input, "vastra", FORMATS.resolve("lists").resolve(file));

        SamladRun run = new SamladRun(folder).on(input, PERIOD);

        List<String> said = run.annex(PERIOD, 1).entries("findings.json").stream()
                .map(finding -> finding.get("message").asString())
                .filter(message -> message.contains("[P015]"))
                .toList();
        assertThat(said)
                .isEqualTo(
                        encoding.isEmpty()
                                ? List.of()
                                : List.of(file + ": läst som " + encoding
                                        + ", ;. Kontrollera att å, ä och ö är rätt. [P015]"));
    }
}
