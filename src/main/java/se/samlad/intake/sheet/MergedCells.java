package se.samlad.intake.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.samlad.intake.SourceCell;

/**
 * Cells merged downwards: what stands in the first row of such a range holds for all its rows. Ranges merged only
 * across hold their text in their first column, as the file says.
 */
final class MergedCells {

    /**
     * Cells shown as one.
     *
     * @param firstRow 1-based, as the last
     * @param column 0-based
     */
    record Range(int firstRow, int lastRow, int column) {}

    private record Open(SourceCell cell, int lastRow) {}

    private final Deque<Range> ahead;

    /** By column: ranges do not overlap, or the later one counts. */
    private final Map<Integer, Open> open = new TreeMap<>();

    /** The ranges of a sheet, in any order. */
    MergedCells(List<Range> ranges) {
        this.ahead = new ArrayDeque<>(ranges.stream()
                .filter(range -> range.lastRow() > range.firstRow())
                .sorted(Comparator.comparingInt(Range::firstRow).thenComparingInt(Range::column))
                .toList());
    }

    /** The row with what the ranges above put into it; rows come from top to bottom. */
    RawRow filled(RawRow row) {
        if (ahead.isEmpty() && open.isEmpty()) {
            return row;
        }
        open.values().removeIf(range -> range.lastRow() < row.number());
        List<SourceCell> cells = withOpen(row.cells());
        while (!ahead.isEmpty() && ahead.element().firstRow() <= row.number()) {
            begin(ahead.remove(), row);
        }
        return new RawRow(row.number(), row.hidden(), cells);
    }

    private List<SourceCell> withOpen(List<SourceCell> own) {
        if (open.isEmpty()) {
            return own;
        }
        Map<Integer, SourceCell> cells = new TreeMap<>();
        open.forEach((column, range) -> cells.put(column, range.cell()));
        own.forEach(cell -> cells.put(cell.column(), cell));
        return new ArrayList<>(cells.values());
    }

    private void begin(Range range, RawRow row) {
        if (range.firstRow() == row.number()) {
            row.cells().stream()
                    .filter(cell -> cell.column() == range.column())
                    .findFirst()
                    .ifPresent(cell -> open.put(range.column(), new Open(cell, range.lastRow())));
        }
    }
}
