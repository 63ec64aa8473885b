package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samlad.claim.Claim;
import se.samlad.claim.ReportClaims;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.SourceFiles;

/** The two real reports say the same in every format; they lie beside the project, not in it. */
class ReportFormatsCorpusTests {

    private static final Path CASES = Path.of("..", "shared", "cases");
    private static final Path REPORTS = CASES.resolve("formats").resolve("reports");
    private static final Path ORIGINALS = CASES.resolve("clean").resolve("2026-01-01");

    @BeforeEach
    void onlyBesideTheCases() {
        Assumptions.assumeTrue(Files.isDirectory(CASES), "skipped: no ../shared/cases beside the project");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "norra.doc",
                "norra.odt",
                "norra.rtf",
                "norra.pdf",
                "norra.txt",
                "vastra.doc",
                "vastra.odt",
                "vastra.rtf",
                "vastra.pdf"
            })
    void everyFormatHasTheBlocksOfTheWordOriginal(String name) throws IOException, RefusedFileException {
        assertThat(read(REPORTS.resolve(name)).blocks())
                .isEqualTo(read(original(name)).blocks());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "norra.doc",
                "norra.odt",
                "norra.rtf",
                "norra.pdf",
                "norra.txt",
                "vastra.doc",
                "vastra.odt",
                "vastra.rtf",
                "vastra.pdf"
            })
    void everyFormatStatesTheClaimsOfTheWordOriginalAtTheSamePlaces(String name)
            throws IOException, RefusedFileException {
        ReportClaims expected = ClaimReading.of(read(original(name)));
        ReportClaims claims = ClaimReading.of(read(REPORTS.resolve(name)));

        assertThat(claims.claims()).isNotEmpty().isEqualTo(expected.claims());
        assertThat(claims.numbers()).isEqualTo(expected.numbers());
    }

    @ParameterizedTest
    @ValueSource(strings = {"norra.txt", "vastra.md"})
    void aTextStatesTheSameFiguresThoughItIsLaidOutItsOwnWay(String name) throws IOException, RefusedFileException {
        assertThat(figures(read(REPORTS.resolve(name)))).isEqualTo(figures(read(original(name))));
    }

    private static List<String> figures(ReportDocument report) {
        return ClaimReading.of(report).claims().stream()
                .map(ReportFormatsCorpusTests::figure)
                .toList();
    }

    private static String figure(Claim claim) {
        return ClaimReading.full(claim) + " | " + ClaimReading.basis(claim);
    }

    private static ReportDocument read(Path report) throws IOException, RefusedFileException {
        return ReportReader.read(SourceFiles.of(report, "report"));
    }

    private static Path original(String name) throws IOException {
        String district = Objects.requireNonNull(name).substring(0, name.indexOf('.'));
        try (Stream<Path> files = Files.list(ORIGINALS.resolve(district))) {
            return files.filter(file -> file.toString().endsWith(".docx"))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
