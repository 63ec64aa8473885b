package se.samlad.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.Spelling;
import se.samlad.intake.ReviewDecision.Verdict;
import se.samlad.intake.sheet.RawRow;

/** A row under the header of the decisions on findings, and what is wrong with it: everything, not the first only. */
final class ReviewRow {

    private static final int LONGEST_SIGNATURE = 200;
    private static final int LONGEST_COMMENT = 1000;

    private final int line;
    private final Map<ReviewColumn, String> texts = new EnumMap<>(ReviewColumn.class);
    private final List<DecisionProblem> problems = new ArrayList<>();

    /**
     * A row.
     *
     * @param columns where each column stands
     */
    ReviewRow(RawRow row, Map<ReviewColumn, Integer> columns) {
        this.line = row.number();
        columns.forEach((column, number) -> row.cells().stream()
                .filter(cell -> cell.column() == number)
                .findFirst()
                .map(cell -> cell.isReadable() ? Spelling.tidy(cell.text()) : "#")
                .filter(text -> !text.isEmpty())
                .ifPresent(text -> texts.put(column, text)));
    }

    int line() {
        return line;
    }

    /** Which finding the row is about; empty when its key cannot be read. */
    Optional<ReviewDecision.Key> key() {
        return ReviewDecision.Key.parse(texts.getOrDefault(ReviewColumn.ID, ""));
    }

    /** The row's decision; empty when it has none, or one with an error. */
    Optional<ReviewDecision> read() {
        if (!texts.containsKey(ReviewColumn.DECISION)) {
            return Optional.empty();
        }
        Optional<Verdict> verdict = Verdict.parse(texts.getOrDefault(ReviewColumn.DECISION, ""));
        if (verdict.isEmpty()) {
            error("D211");
        }
        if (key().isEmpty()) {
            error("D212");
        }
        String signature = words(ReviewColumn.SIGNATURE, LONGEST_SIGNATURE);
        if (signature.isEmpty()) {
            error("D213");
        }
        String comment = words(ReviewColumn.COMMENT, LONGEST_COMMENT);
        if (comment.isEmpty() && verdict.filter(Verdict.EXPLAINED::equals).isPresent()) {
            error("D214");
        }
        return problems.stream().anyMatch(DecisionProblem::isError)
                ? Optional.empty()
                : Optional.of(new ReviewDecision(key().orElseThrow(), verdict.orElseThrow(), comment, signature));
    }

    /** What is wrong with it, known once it is read. */
    List<DecisionProblem> problems() {
        return problems;
    }

    /** What somebody wrote, without personal numbers and not longer than is kept. */
    private String words(ReviewColumn column, int longest) {
        String written = texts.getOrDefault(column, "");
        String masked = ReportReader.masked(written);
        if (!masked.equals(written)) {
            problems.add(DecisionProblem.notice(line, "D109", column.header()));
        }
        if (masked.codePointCount(0, masked.length()) > longest) {
            problems.add(DecisionProblem.notice(line, "D110", column.header(), Integer.toString(longest)));
        }
        return Spelling.visible(masked, longest);
    }

    private void error(String code) {
        problems.add(DecisionProblem.error(line, code));
    }
}
