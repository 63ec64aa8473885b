package se.samlad.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samlad.file.SafeXml;
import se.samlad.intake.LimitException;
import se.samlad.intake.Limits;
import se.samlad.intake.SourceCell;

/** The rows of one sheet of an OpenDocument spreadsheet. */
final class OdsRows {

    /** A value that holds for some rows below, because their cells are merged. */
    private record Merged(SourceCell cell, long lastRow) {}

    private final XMLStreamReader xml;
    private final SheetLimits limits;
    private final OdsCells cellReader;
    private final Set<Integer> hiddenColumns = new TreeSet<>();
    private final Map<Integer, Merged> merged = new HashMap<>();
    private int columns;
    private long rowNumber;
    private @Nullable RawRow repeated;
    private long repetitions;
    private boolean ended;

    OdsRows(XMLStreamReader xml, SheetLimits limits) {
        this.xml = xml;
        this.limits = limits;
        this.cellReader = new OdsCells(xml);
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns;
    }

    /** The next row with something in it; null after the last. */
    @Nullable
    RawRow next() throws XMLStreamException, IOException {
        if (repetitions > 0 && repeated != null) {
            repetitions--;
            return numbered(repeated);
        }
        while (!ended && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("table")) {
                ended = true;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                RawRow row = element(xml.getLocalName());
                if (row != null) {
                    return row;
                }
            }
        }
        return null;
    }

    /** Leaves the sheet closed, however far it was read. */
    void passOver() throws XMLStreamException {
        while (!ended && xml.hasNext()) {
            ended = xml.next() == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("table");
        }
    }

    private @Nullable RawRow element(String element) throws XMLStreamException, IOException {
        switch (element) {
            case "table-column" -> column();
            case "table-row" -> {
                return row();
            }
            case "shapes", "forms" -> SafeXml.skipElement(xml);
            default -> {}
        }
        return null;
    }

    private void column() {
        int repeat = (int) Math.min(OdsCells.count(xml, "number-columns-repeated"), Limits.COLUMNS);
        if (isHidden()) {
            for (int column = columns; column < columns + repeat && column < Limits.COLUMNS; column++) {
                hiddenColumns.add(column);
            }
        }
        columns = Math.min(columns + repeat, Limits.COLUMNS);
    }

    private boolean isHidden() {
        String visibility = XlsxSheets.attribute(xml, "visibility");
        return visibility.equals("collapse") || visibility.equals("filter");
    }

    private @Nullable RawRow row() throws XMLStreamException, IOException {
        long repeat = OdsCells.count(xml, "number-rows-repeated");
        boolean hidden = isHidden();
        List<SourceCell> cells = cells();
        if (cells.isEmpty()) {
            rowNumber += repeat;
            return null;
        }
        limits.repeated(repeat);
        repeated = new RawRow(0, hidden, cells);
        repetitions = repeat - 1;
        return numbered(repeated);
    }

    private RawRow numbered(RawRow row) throws LimitException {
        limits.row(++rowNumber);
        for (SourceCell cell : row.cells()) {
            limits.cell(cell.column(), cell.text().length());
        }
        return new RawRow((int) rowNumber, row.hidden(), row.cells());
    }

    private List<SourceCell> cells() throws XMLStreamException, IOException {
        List<SourceCell> cells = new ArrayList<>();
        long column = 0;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("table-row")) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                boolean covered = xml.getLocalName().equals("covered-table-cell");
                long repeat = OdsCells.count(xml, "number-columns-repeated");
                long rowsSpanned = OdsCells.count(xml, "number-rows-spanned");
                SourceCell cell = cellReader.read();
                if (covered) {
                    addMerged(cells, (int) Math.min(column, Limits.COLUMNS));
                } else if (cell != null) {
                    add(cells, cell, column, repeat, rowsSpanned);
                }
                column += repeat;
            }
            event = xml.next();
        }
        return cells;
    }

    private void addMerged(List<SourceCell> cells, int column) {
        Merged above = merged.get(column);
        if (above != null && above.lastRow() > rowNumber) {
            cells.add(above.cell());
        }
    }

    private void add(List<SourceCell> cells, SourceCell cell, long column, long repeat, long rowsSpanned)
            throws LimitException {
        for (long at = column; at < column + repeat; at++) {
            limits.place((int) Math.min(at, Limits.COLUMNS), 0);
            SourceCell placed = new SourceCell((int) at, cell.kind(), cell.text());
            cells.add(placed);
            if (rowsSpanned > 1) {
                merged.put((int) at, new Merged(placed, rowNumber + rowsSpanned));
            }
        }
    }
}
