package se.samlad.intake.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.ColumnInfoRecord;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.jspecify.annotations.Nullable;
import se.samlad.intake.LimitException;
import se.samlad.intake.SourceCell;

/** The rows of one sheet of an Excel 97 workbook: the records of its cells, gathered. */
final class XlsRows {

    private final XlsRecords records;
    private final XlsValues values;
    private final SheetLimits limits;
    private final MergedCells merges;
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final BitSet hiddenRows = new BitSet();
    private boolean ended;

    XlsRows(XlsRecords records, XlsValues values, SheetLimits limits, MergedCells merges) {
        this.records = records;
        this.values = values;
        this.limits = limits;
        this.merges = merges;
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    /** The next row with something in it; null after the last. */
    @Nullable
    RawRow next() throws LimitException {
        List<SourceCell> cells = new ArrayList<>();
        int row = -1;
        while (!ended) {
            Record record = records.next();
            if (record == null || (record instanceof EOFRecord && records.isAfterGlobals())) {
                ended = true;
            } else if (records.isInPart() && record instanceof CellValueRecordInterface place) {
                if (!cells.isEmpty() && place.getRow() != row) {
                    records.pushBack(record);
                    return row(row, cells);
                }
                row = place.getRow();
                add(cells, record);
            } else if (records.isInPart()) {
                learn(record);
            }
        }
        return cells.isEmpty() ? null : row(row, cells);
    }

    private RawRow row(int row, List<SourceCell> cells) throws LimitException {
        limits.row(row + 1L);
        for (SourceCell cell : cells) {
            limits.cell(cell.column(), cell.text().length());
        }
        cells.sort(Comparator.comparingInt(SourceCell::column));
        return merges.filled(new RawRow(row + 1, hiddenRows.get(row), cells));
    }

    private void add(List<SourceCell> cells, Record record) throws LimitException {
        SourceCell cell = values.cell(record);
        if (cell == null) {
            return;
        }
        if (record instanceof FormulaRecord formula && formula.hasCachedResultString()) {
            cell = new SourceCell(cell.column(), SourceCell.Kind.TEXT, string());
        }
        if (!cell.text().isBlank()) {
            cells.add(cell);
        }
    }

    /** The text that follows a formula, past what the formula shares with others. */
    private String string() {
        for (Record record = records.next(); record != null; record = records.next()) {
            if (record instanceof StringRecord string) {
                return string.getString();
            }
            if (record instanceof CellValueRecordInterface || record instanceof EOFRecord) {
                records.pushBack(record);
                return "";
            }
        }
        return "";
    }

    private void learn(Record record) {
        if (record instanceof RowRecord row) {
            hiddenRows.set(row.getRowNumber(), row.getZeroHeight());
        } else if (record instanceof ColumnInfoRecord columns && columns.getHidden()) {
            for (int column = columns.getFirstColumn(); column <= columns.getLastColumn(); column++) {
                hiddenColumns.add(column);
            }
        }
    }
}
