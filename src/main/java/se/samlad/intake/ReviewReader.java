package se.samlad.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samlad.intake.sheet.RawRow;
import se.samlad.intake.sheet.SheetSource;

/**
 * Reads the county workbook that reviewers have filled in and saved, by whatever program, under whatever name: what it is, is
 * decided by the columns of its decisions.
 */
final class ReviewReader {

    /** A header stands so far up; above it there are a title and words. */
    private static final int LAST_HEADER_ROW = 20;

    private final SourceFile file;
    private final ReviewContents contents = new ReviewContents();
    private final List<Review.Line> lines = new ArrayList<>();
    private final List<DecisionProblem> problems = new ArrayList<>();
    private Map<ReviewColumn, Integer> columns = Map.of();

    private ReviewReader(SourceFile file) {
        this.file = file;
    }

    /** Whether the file is such a workbook; one that cannot be read is none. */
    static boolean isReview(SourceFile file) throws IOException {
        try {
            return read(file).isPresent();
        } catch (RefusedFileException refused) {
            return refused.reason().code().equals("D201");
        }
    }

    /**
     * Reads a file within its limits; empty when it is no such workbook.
     *
     * @throws RefusedFileException when it cannot be read, or lacks a column
     */
    static Optional<Review> read(SourceFile file) throws IOException, RefusedFileException {
        FileFormat format = FileFormat.of(file);
        return format.isSpreadsheet()
                ? GuardedReading.within(file.limits().listTime(), file, () -> new ReviewReader(file).read(format))
                : Optional.empty();
    }

    private Optional<Review> read(FileFormat format) throws IOException, RefusedFileException {
        try (SheetSource sheets = format.openSheets(file)) {
            for (SheetSource.Sheet sheet = sheets.nextSheet(); sheet != null; sheet = sheets.nextSheet()) {
                readSheet(sheets, sheet.name());
            }
            if (columns.isEmpty()) {
                return Optional.empty();
            }
            Optional<SignOff> signOff = contents.signOff();
            problems.addAll(contents.problems());
            return Optional.of(new Review(file.name(), sheets.format(), contents.version(), lines, signOff, problems));
        }
    }

    private void readSheet(SheetSource sheets, String name) throws IOException, RefusedFileException {
        boolean isContents = ReviewContents.isNamed(name);
        boolean found = false;
        for (RawRow row = sheets.nextRow(); row != null; row = sheets.nextRow()) {
            if (isContents) {
                contents.add(row);
            } else if (found) {
                add(new ReviewRow(row, columns));
            } else if (row.number() <= LAST_HEADER_ROW && columns.isEmpty()) {
                found = isHeader(row);
            }
        }
    }

    private boolean isHeader(RawRow row) throws RefusedFileException {
        Map<ReviewColumn, Integer> named = ReviewColumn.namedIn(row);
        if (!ReviewColumn.areOfReview(named)) {
            return false;
        }
        if (named.size() < ReviewColumn.values().length) {
            throw file.refused("D201", missing(named));
        }
        columns = named;
        return true;
    }

    private static String missing(Map<ReviewColumn, Integer> named) {
        return Arrays.stream(ReviewColumn.values())
                .filter(column -> !named.containsKey(column))
                .map(ReviewColumn::header)
                .collect(Collectors.joining(", "));
    }

    private void add(ReviewRow row) {
        Optional<ReviewDecision> decision = row.read();
        row.key().ifPresent(key -> lines.add(new Review.Line(row.line(), key, decision)));
        problems.addAll(row.problems());
    }
}
