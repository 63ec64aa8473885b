package se.samlad.publication.workbook.feedback;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.jspecify.annotations.Nullable;
import se.samlad.core.Texts;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceCell;
import se.samlad.participant.Fate;
import se.samlad.participant.WrittenRow;

/**
 * Writes the sheets of one list again, as the district laid them out: titles, headers, sub-headings and sums where they stood,
 * and between them the rows that have something to correct before the others. The order within a section is that of the list,
 * and a row never leaves its section, since a sub-heading says something of the rows below it.
 */
final class ListSheets {

    /** A note costs memory until the file is written; what it says stands in the row's last column too. */
    private static final int MOST_NOTES = 5_000;

    private static final SpreadsheetVersion LIMITS = SpreadsheetVersion.EXCEL2007;

    private final SXSSFWorkbook workbook;
    private final Looks looks;
    private final SheetNames names;
    private final FailingRows failing;
    private final LegalValues values;
    private final ListLayout layout;
    private int notes;
    private int sheetNumber = -1;
    private @Nullable ListSheet sheet;
    private @Nullable ListSection section;

    ListSheets(
            SXSSFWorkbook workbook,
            Looks looks,
            SheetNames names,
            FailingRows failing,
            LegalValues values,
            ListLayout layout) {
        this.workbook = workbook;
        this.looks = looks;
        this.names = names;
        this.failing = failing;
        this.values = values;
        this.layout = layout;
    }

    /**
     * Writes them.
     *
     * @param ahead the list, from which titles, headers and failing rows are taken
     * @param behind the same list once more, from which the others are taken
     */
    void write(Rows ahead, Rows behind) throws IOException, RefusedFileException {
        WrittenRow row = ahead.next();
        while (row != null) {
            if (isFrame(row)) {
                frame(row);
                row = ahead.next();
            } else {
                row = section(row, ahead, behind);
            }
        }
        endSheet();
    }

    /** Gives the rows of a list one after the other, those of sheets without a header left out. */
    @FunctionalInterface
    interface Rows {
        @Nullable
        WrittenRow next() throws IOException, RefusedFileException;
    }

    private @Nullable WrittenRow section(WrittenRow first, Rows ahead, Rows behind)
            throws IOException, RefusedFileException {
        int rows = 0;
        WrittenRow row = first;
        while (row != null
                && !isFrame(row)
                && row.source().sheetNumber() == first.source().sheetNumber()) {
            if (isAboveHeader(row)) {
                on(row).newRow();
            } else if (failing.has(row)) {
                data(row);
            }
            rows++;
            row = ahead.next();
        }
        for (WrittenRow other = behind.next(); rows > 0; other = rows > 0 ? behind.next() : null) {
            if (other == null) {
                throw new IllegalStateException("the same snapshot has the same rows");
            }
            if (!isFrame(other)) {
                rows--;
                if (!failing.has(other) && other.row().fate() != Fate.BLANK) {
                    data(other);
                }
            }
        }
        return row;
    }

    /** A blank row between titles; others are left out. */
    private boolean isAboveHeader(WrittenRow row) {
        boolean begun = row.source().sheetNumber() == sheetNumber && section != null;
        return !begun && row.row().fate() == Fate.BLANK;
    }

    private static boolean isFrame(WrittenRow row) {
        return switch (row.row().fate()) {
            case TITLE, HEADER, SUBHEADING, TOTAL -> true;
            case BLANK, ENROLMENT, DUPLICATE, EXCLUDED, REJECTED -> false;
        };
    }

    private ListSheet on(WrittenRow row) {
        if (row.source().sheetNumber() != sheetNumber) {
            endSheet();
            sheetNumber = row.source().sheetNumber();
            sheet = new ListSheet(workbook, looks, names.unique(row.source().sheet()));
        }
        ListSheet current = sheet;
        if (current == null) {
            throw new IllegalStateException("a row stands in a sheet");
        }
        if (current.rows() > LIMITS.getLastRowIndex()) {
            throw new IllegalStateException("a list has no more rows than a sheet");
        }
        return current;
    }

    private void frame(WrittenRow row) {
        ListSheet on = on(row);
        Row written = on.newRow();
        boolean header = row.row().fate() == Fate.HEADER;
        if (header) {
            header(on, written, row);
        } else {
            ListSection current = section;
            if (current != null) {
                current.interrupt();
            }
            Set<Integer> marked = failing.columns(row);
            row.cells().forEach(cell -> cell(on, written, row, cell, marked));
            advise(on, written, row);
        }
    }

    private void header(ListSheet on, Row written, WrittenRow row) {
        for (SourceCell cell : row.cells()) {
            on.put(written, cell.column(), cell.text(), true);
        }
        ListSection current = section;
        if (current == null || !current.continuesHeader(written.getRowNum())) {
            endSection(on);
            section = new ListSection(row.source().columns(), written.getRowNum());
        }
        boolean namesColumns = row.cells().size() >= row.source().columns().size();
        if (namesColumns && ListSheet.has(layout.free(sheetNumber))) {
            on.put(written, layout.free(sheetNumber), Texts.get("returned.advice"), true);
        }
    }

    private void data(WrittenRow row) {
        ListSheet on = on(row);
        Row written = on.newRow();
        Set<Integer> marked = failing.columns(row);
        Set<Integer> filled = row.cells().stream().map(SourceCell::column).collect(Collectors.toSet());
        row.cells().forEach(cell -> cell(on, written, row, cell, marked));
        marked.stream()
                .filter(column -> !filled.contains(column))
                .forEach(column -> cell(on, written, row, new SourceCell(column, SourceCell.Kind.TEXT, ""), marked));
        advise(on, written, row);
    }

    private void cell(ListSheet on, Row written, WrittenRow row, SourceCell source, Set<Integer> marked) {
        boolean isMarked = marked.contains(source.column());
        Cell cell = on.put(written, source, isMarked);
        if (isMarked && notes < MOST_NOTES) {
            notes++;
            on.note(cell, failing.note(row, source.column()));
        }
    }

    private void advise(ListSheet on, Row written, WrittenRow row) {
        int column = layout.free(sheetNumber);
        if (ListSheet.has(column)) {
            failing.advice(row).ifPresent(advice -> on.advice(written, column, advice));
        }
    }

    private void endSection(ListSheet on) {
        ListSection ended = section;
        if (ended != null) {
            ended.choices(on, values);
        }
    }

    private void endSheet() {
        ListSheet ended = sheet;
        ListSection last = section;
        if (ended != null) {
            endSection(ended);
            if (last != null) {
                last.header(ended, Math.min(layout.free(sheetNumber) + 1, LIMITS.getMaxColumns()));
            }
            List<Integer> widths = new ArrayList<>(layout.columns(sheetNumber));
            widths.add(0);
            ended.widths(widths, widths.size() - 1);
        }
        sheet = null;
        section = null;
    }
}
