package se.samlad.publication.workbook.feedback;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceCell;
import se.samlad.intake.SourceRow;
import se.samlad.participant.InterpretedList;
import se.samlad.participant.WrittenRow;

/**
 * How a list's sheets are laid out, known before they are written.
 *
 * @param longest by 0-based sheet number, for each column the characters of its longest text; sheets without a header are left out
 */
record ListLayout(TreeMap<Integer, List<Integer>> longest) {

    private static final int LONGEST_COUNTED = 60;

    static ListLayout of(InterpretedList list) throws IOException, RefusedFileException {
        TreeMap<Integer, List<Integer>> longest = new TreeMap<>();
        for (WrittenRow row = list.nextWritten(); row != null; row = list.nextWritten()) {
            if (row.source().role() != SourceRow.Role.OTHER_SHEET) {
                measure(longest.computeIfAbsent(row.source().sheetNumber(), sheet -> new ArrayList<>()), row);
            }
        }
        return new ListLayout(longest);
    }

    private static void measure(List<Integer> longest, WrittenRow row) {
        boolean title = row.source().role() == SourceRow.Role.TITLE;
        for (SourceCell cell : row.cells()) {
            while (longest.size() <= cell.column()) {
                longest.add(0);
            }
            int length = title ? 0 : Math.min(LONGEST_COUNTED, cell.text().length());
            longest.set(cell.column(), Math.max(longest.get(cell.column()), length));
        }
    }

    /** The first column to the right of everything. */
    int free(int sheet) {
        return columns(sheet).size();
    }

    List<Integer> columns(int sheet) {
        return longest.getOrDefault(sheet, List.of());
    }
}
