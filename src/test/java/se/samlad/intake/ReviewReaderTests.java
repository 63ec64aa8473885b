package se.samlad.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samlad.intake.ReviewDecision.Verdict;
import se.samlad.testing.SourceFiles;
import se.samlad.testing.Workbooks;

/** What is read of a workbook that reviewers have filled in, and of several together. */
class ReviewReaderTests {

    private static final String ONE = "f0123456789-abcdef";
    private static final String OTHER = "fabcdefabcd-012345";
    private static final String INPUTS = "a".repeat(64);
    private static final String RULES = "b".repeat(64);

    @TempDir
    private Path folder = Path.of("");

    private static ReviewDecision decision(String key, Verdict verdict, String comment) {
        return new ReviewDecision(ReviewDecision.Key.parse(key).orElseThrow(), verdict, comment, "KL");
    }

    private static String[] row(String decision, String comment, String signature, String id) {
        return new String[] {"citat", decision, comment, signature, id};
    }

    /** A workbook with those rows of decisions and, in its sheet of contents, those labels with their values. */
    private Optional<Review> read(List<String[]> rows, Object[]... contents) throws IOException, RefusedFileException {
        return ReviewReader.read(SourceFiles.of(
                Workbooks.write(folder.resolve("granskad.xlsx"), workbook -> {
                    Sheet first = workbook.createSheet("Innehåll");
                    for (int i = 0; i < contents.length; i++) {
                        Workbooks.row(first, i + 3, contents[i]);
                    }
                    Sheet sheet = workbook.createSheet("Avstämning");
                    Workbooks.row(sheet, 1, "Avstämning 2026-01-01");
                    Workbooks.row(sheet, 3, "Citat", "BESLUT", "Kommentar", "Signatur", "Id");
                    for (int i = 0; i < rows.size(); i++) {
                        Workbooks.row(sheet, i + 4, (Object[]) rows.get(i));
                    }
                }),
                "granskad.xlsx"));
    }

    private static Object[][] contents(Object by, Object on) {
        return new Object[][] {
            {"Version", 3},
            {"Godkänd av", by},
            {"Datum", on},
            {"Gäller indata", INPUTS},
            {"Gäller regler", RULES}
        };
    }

    private List<DecisionProblem> problemsOf(Object[]... contents) throws IOException, RefusedFileException {
        return read(List.of(), contents).orElseThrow().problems();
    }

    @Test
    void decisionsAreReadWithTheirSignOff() throws IOException, RefusedFileException {
        Review review = read(
                        List.of(
                                row("Förklarad ", "Avkortat", "KL", ONE),
                                row("", "", "", OTHER),
                                row("rättas av distriktet", "", "KL", OTHER)),
                        contents("Kim Lund", LocalDate.of(2026, 1, 20)))
                .orElseThrow();

        assertThat(review)
                .isEqualTo(new Review(
                        "granskad.xlsx",
                        "xlsx",
                        3,
                        List.of(
                                new Review.Line(
                                        4,
                                        decision(ONE, Verdict.EXPLAINED, "").key(),
                                        Optional.of(decision(ONE, Verdict.EXPLAINED, "Avkortat"))),
                                new Review.Line(
                                        5, decision(OTHER, Verdict.APPROVED, "").key(), Optional.empty()),
                                new Review.Line(
                                        6,
                                        decision(OTHER, Verdict.APPROVED, "").key(),
                                        Optional.of(decision(OTHER, Verdict.FOR_DISTRICT, "")))),
                        Optional.of(new SignOff("Kim Lund", LocalDate.of(2026, 1, 20), INPUTS, RULES)),
                        List.of()));
    }

    @Test
    void whatIsWrongWithARowIsToldWhole() throws IOException, RefusedFileException {
        Review review = read(List.of(row("ok", "", "", "F1"), row("förklarad", "", "KL", ONE)))
                .orElseThrow();

        assertThat(review.lines())
                .containsExactly(
                        new Review.Line(5, decision(ONE, Verdict.EXPLAINED, "").key(), Optional.empty()));
        assertThat(review.problems())
                .containsExactly(
                        DecisionProblem.error(4, "D211"),
                        DecisionProblem.error(4, "D212"),
                        DecisionProblem.error(4, "D213"),
                        DecisionProblem.error(5, "D214"));
    }

    @Test
    void anApprovalThatCannotBeReliedOnIsToldOf() throws IOException, RefusedFileException {
        assertThat(problemsOf(contents("", "2026-01-20"))).containsExactly(DecisionProblem.error(1, "D216"));
        assertThat(problemsOf(contents("Kim", ""))).containsExactly(DecisionProblem.error(4, "D217"));
        assertThat(problemsOf(contents("Kim", "i går"))).containsExactly(DecisionProblem.error(4, "D217"));
        assertThat(problemsOf(contents("Kim", "2026-02-30"))).containsExactly(DecisionProblem.error(4, "D217"));
        assertThat(problemsOf(new Object[] {"Godkänd av", "Kim"}, new Object[] {"Datum", "2026-01-20"}))
                .containsExactly(DecisionProblem.error(3, "D218"));
        assertThat(problemsOf(contents("", ""))).isEmpty();
    }

    @Test
    void aWorkbookThatLacksAColumnIsRefusedAndAnyOtherIsNone() throws IOException, RefusedFileException {
        Path lacking = Workbooks.write(
                folder.resolve("a.xlsx"),
                workbook -> Workbooks.row(workbook.createSheet("Avstämning"), 1, "Beslut", "Kommentar", "Id"));
        Path list = Workbooks.write(
                folder.resolve("b.xlsx"),
                workbook -> Workbooks.row(workbook.createSheet("Blad1"), 1, "Id", "Namn", "Kommentar"));

        assertThatExceptionOfType(RefusedFileException.class)
                .isThrownBy(() -> ReviewReader.read(SourceFiles.of(lacking, "a.xlsx")))
                .satisfies(refused -> assertThat(refused.reason())
                        .isEqualTo(se.samlad.core.Message.of("D201", "a.xlsx", "Signatur")));
        assertThat(ReviewReader.isReview(SourceFiles.of(lacking, "a.xlsx"))).isTrue();
        assertThat(ReviewReader.read(SourceFiles.of(list, "b.xlsx"))).isEmpty();
        assertThat(ReviewReader.isReview(SourceFiles.of(list, "b.xlsx"))).isFalse();
    }

    private static Review review(String file, int version, String key, Verdict... verdicts) {
        ReviewDecision.Key finding = ReviewDecision.Key.parse(key).orElseThrow();
        List<Review.Line> lines = verdicts.length == 0
                ? List.of(new Review.Line(4, finding, Optional.empty()))
                : List.of(verdicts).stream()
                        .map(verdict -> new Review.Line(4, finding, Optional.of(decision(key, verdict, ""))))
                        .toList();
        return new Review(file, "xlsx", version, lines, Optional.empty(), List.of());
    }

    @Test
    void theLatestVersionSpeaksForEachFindingItHasARowForAlsoWithoutADecision() {
        Reviews reviews = Reviews.settled(List.of(
                review("c.xlsx", 1, ONE, Verdict.APPROVED),
                review("b.xlsx", 1, OTHER, Verdict.APPROVED),
                review("a.xlsx", 2, ONE)));

        assertThat(reviews.decisions()).containsExactly(decision(OTHER, Verdict.APPROVED, ""));
    }

    @Test
    void workbooksOfOneVersionCompleteEachOther() {
        Reviews reviews = Reviews.settled(List.of(
                review("a.xlsx", 1, ONE, Verdict.APPROVED),
                review("a.xlsx", 1, OTHER),
                review("b.xlsx", 1, ONE),
                review("b.xlsx", 1, OTHER, Verdict.FOR_DISTRICT)));

        assertThat(reviews.decisions())
                .containsExactly(decision(ONE, Verdict.APPROVED, ""), decision(OTHER, Verdict.FOR_DISTRICT, ""));
        assertThat(reviews.problems()).isEmpty();
    }

    @Test
    void ofDecisionsThatContradictEachOtherNoneIsFollowed() {
        Reviews reviews = Reviews.settled(
                List.of(review("a.xlsx", 1, ONE, Verdict.APPROVED), review("b.xlsx", 1, ONE, Verdict.FOR_DISTRICT)));

        assertThat(reviews.decisions()).isEmpty();
        assertThat(reviews.problems())
                .containsExactly(
                        new DecisionProblemTable.Placed("a.xlsx", DecisionProblem.error(4, "D215")),
                        new DecisionProblemTable.Placed("b.xlsx", DecisionProblem.error(4, "D215")));
    }
}
