package se.samlad.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.samlad.intake.sheet.RawRow;
import se.samlad.intake.sheet.SheetSource;

/**
 * Reads a file with decisions: {@code candidates.csv} of the machine annex with four columns filled in. Rows without a
 * decision are passed over. What such a file is, is decided by its name and place, not by its content.
 */
final class DecisionReader {

    /** A header stands so far up; above it there may be a title. */
    private static final int LAST_HEADER_ROW = 20;

    private final SourceFile file;
    private final Set<String> files;
    private final List<DecisionLine> lines = new ArrayList<>();
    private final List<DecisionProblem> problems = new ArrayList<>();
    private Map<DecisionColumn, Integer> columns = Map.of();

    private DecisionReader(SourceFile file, Set<String> files) {
        this.file = file;
        this.files = files;
    }

    /**
     * Reads a file within its limits.
     *
     * @param files the names of the files that have come in
     * @throws RefusedFileException when it cannot be read, or lacks a column
     */
    static Decisions read(SourceFile file, Set<String> files) throws IOException, RefusedFileException {
        return GuardedReading.within(file.limits().listTime(), file, () -> new DecisionReader(file, files).read());
    }

    private Decisions read() throws IOException, RefusedFileException {
        try (SheetSource sheets = FileFormat.of(file).openSheets(file)) {
            while (!isComplete() && sheets.nextSheet() != null) {
                readSheet(sheets);
            }
            if (!isComplete()) {
                throw file.refused("D001", missing());
            }
            return Decisions.settled(sheets.format(), lines, problems);
        }
    }

    private void readSheet(SheetSource sheets) throws IOException, RefusedFileException {
        for (RawRow row = sheets.nextRow(); row != null; row = sheets.nextRow()) {
            if (isComplete()) {
                DecisionRow decision = new DecisionRow(row, columns, files);
                decision.read().ifPresent(lines::add);
                problems.addAll(decision.problems());
            } else if (row.number() <= LAST_HEADER_ROW) {
                Map<DecisionColumn, Integer> named = DecisionColumn.namedIn(row);
                columns = named.size() > columns.size() ? named : columns;
            }
        }
    }

    private boolean isComplete() {
        return columns.size() == DecisionColumn.values().length;
    }

    private String missing() {
        return Arrays.stream(DecisionColumn.values())
                .filter(column -> !columns.containsKey(column))
                .map(DecisionColumn::header)
                .collect(Collectors.joining(", "));
    }
}
