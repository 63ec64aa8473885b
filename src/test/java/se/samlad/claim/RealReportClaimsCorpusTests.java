package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.function.ThrowingConsumer;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.ReportReader;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.GoldSentence;
import se.samlad.testing.SourceFiles;

/** The two real status reports state 33 and 7 figures, whatever format they come in; they lie beside the project. */
class RealReportClaimsCorpusTests {

    private static final Path SHARED = Path.of("..", "shared");
    private static final Map<String, Integer> FIGURES = Map.of("vastra", 33, "norra", 7);
    private static final Map<String, List<String>> STATEMENTS = Map.of(
            "norra",
            List.of(
                    "FAIRLY_EVEN gender=K vs gender=M ACTIVE_IN_PERIOD",
                    "OVERREPRESENTED gender=M of age=<30 SINCE_START",
                    "DOMINATES gender=K of age=>=30 SINCE_START",
                    "DOMINATES gender=K of age=>=50 SINCE_START"),
            "vastra",
            List.of(
                    "PREPONDERANCE referrer=Försäkringskassan OPEN",
                    "EXACTLY_EVEN referrer=Försäkringskassan vs referrer=Ekonomiskt bistånd SINCE_START",
                    "FAIRLY_EVEN gender=K vs gender=M SINCE_START",
                    "SLIGHTLY_FEWER municipality=Flen SINCE_START"));

    @TestFactory
    Stream<DynamicTest> everyFormatStatesTheSameFigures() throws IOException {
        Map<String, List<String>> expected = expected();
        return eachReport(report -> assertThat(read(report).claims().stream().map(ClaimReading::full))
                .hasSize(Objects.requireNonNull(FIGURES.get(district(report))))
                .containsExactlyElementsOf(Objects.requireNonNull(expected.get(district(report)))));
    }

    @TestFactory
    Stream<DynamicTest> noNumberIsLeftUninterpreted() throws IOException {
        return eachReport(report -> assertThat(read(report).numbers())
                .extracting(NumberMention::kind)
                .isNotEmpty()
                .doesNotContain(NumberMention.Kind.NOT_INTERPRETED));
    }

    @TestFactory
    Stream<DynamicTest> theEightStatementsWithoutFiguresAreFound() throws IOException {
        return eachReport(report -> assertThat(read(report).qualities().stream().map(GoldSentence::line))
                .containsExactlyElementsOf(Objects.requireNonNull(STATEMENTS.get(district(report)))));
    }

    /** A test for each report; one that is skipped where there are none. */
    private static Stream<DynamicTest> eachReport(ThrowingConsumer<Path> claim) throws IOException {
        if (!Files.isDirectory(SHARED)) {
            return Stream.of(DynamicTest.dynamicTest(
                    "no reports", () -> assumeTrue(false, "skipped: no ../shared beside the project")));
        }
        return reports().stream().map(report -> DynamicTest.dynamicTest(report.toString(), () -> claim.accept(report)));
    }

    private static ReportClaims read(Path report) throws IOException, RefusedFileException {
        return ClaimReading.of(ReportReader.read(SourceFiles.of(report, "report")));
    }

    private static List<Path> reports() throws IOException {
        List<Path> reports = new ArrayList<>(list(SHARED.resolve("reports"), ".md", ".txt"));
        for (String district : List.of("norra", "vastra")) {
            reports.addAll(list(SHARED.resolve("cases/clean/2026-01-01").resolve(district), ".docx"));
        }
        assertThat(reports).hasSize(4);
        return reports;
    }

    private static List<Path> list(Path folder, String... endings) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Stream.of(endings)
                            .anyMatch(ending -> file.toString().endsWith(ending)))
                    .sorted()
                    .toList();
        }
    }

    private static String district(Path report) {
        return report.toString().contains("vastra") ? "vastra" : "norra";
    }

    private static Map<String, List<String>> expected() throws IOException {
        Map<String, List<String>> expected = new LinkedHashMap<>();
        try (InputStream in = RealReportClaimsCorpusTests.class.getResourceAsStream("/claims/real-reports.txt")) {
            String text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        int bar = line.indexOf(": ");
                        expected.computeIfAbsent(line.substring(0, bar), key -> new ArrayList<>())
                                .add(line.substring(bar + 2));
                    });
        }
        return expected;
    }
}
