package se.samlad.intake.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samlad.file.SafeXml;
import se.samlad.intake.LimitException;
import se.samlad.intake.Limits;
import se.samlad.intake.SourceCell;

/** The rows of one sheet's XML. */
final class XlsxRows {

    private static final int LETTERS = 26;
    private static final int LONGEST_COLUMN = 3;

    private final XMLStreamReader xml;
    private final XlsxValues values;
    private final SheetLimits limits;
    private final MergedCells merges;
    private final BitSet hiddenColumns = new BitSet();
    private final StringBuilder value = new StringBuilder();
    private long rowNumber;
    private int column;

    XlsxRows(XMLStreamReader xml, XlsxValues values, SheetLimits limits, MergedCells merges) {
        this.xml = xml;
        this.values = values;
        this.limits = limits;
        this.merges = merges;
    }

    Set<Integer> hiddenColumns() {
        return hiddenColumns.stream().boxed().collect(Collectors.toSet());
    }

    /** The next row with something in it; null after the last. */
    @Nullable
    RawRow next() throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String element = xml.getLocalName();
            if (element.equals("row")) {
                RawRow row = row();
                if (!row.cells().isEmpty()) {
                    return merges.filled(row);
                }
            } else if (element.equals("col")) {
                columns();
            }
        }
        return null;
    }

    private void columns() {
        if (XlsxSheets.isTrue(XlsxSheets.attribute(xml, "hidden"))) {
            long first = Math.max(1, Long.parseLong(XlsxSheets.attribute(xml, "min")));
            long last = Math.min(Long.parseLong(XlsxSheets.attribute(xml, "max")), Limits.COLUMNS);
            if (first <= last) {
                hiddenColumns.set((int) first - 1, (int) last);
            }
        }
    }

    private RawRow row() throws XMLStreamException, IOException {
        String stated = "";
        boolean hidden = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> stated = xml.getAttributeValue(i);
                case "hidden" -> hidden = XlsxSheets.isTrue(xml.getAttributeValue(i));
                default -> {}
            }
        }
        rowNumber = stated.isEmpty() ? rowNumber + 1 : Long.parseLong(stated);
        limits.row(rowNumber);
        column = -1;
        List<SourceCell> cells = new ArrayList<>();
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("row")) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                cell(cells);
            }
            event = xml.next();
        }
        return new RawRow((int) rowNumber, hidden, cells);
    }

    private void cell(List<SourceCell> cells) throws XMLStreamException, IOException {
        String reference = "";
        String type = "";
        String style = "";
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            switch (xml.getAttributeLocalName(i)) {
                case "r" -> reference = xml.getAttributeValue(i);
                case "t" -> type = xml.getAttributeValue(i);
                case "s" -> style = xml.getAttributeValue(i);
                default -> {}
            }
        }
        int before = column;
        column = columnOf(reference);
        if (column <= before) {
            throw new LimitException("I129");
        }
        boolean formula = false;
        value.setLength(0);
        boolean written = false;
        int event = xml.next();
        while (event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("c")) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> written = append();
                    case "t" -> written = type.equals("inlineStr") ? append() : written;
                    case "f" -> formula = true;
                    case "rPh" -> SafeXml.skipElement(xml);
                    default -> {}
                }
            }
            event = xml.next();
        }
        SourceCell cell = values.cell(column, type, style, written ? value.toString() : null, formula);
        if (cell.kind() == SourceCell.Kind.NO_VALUE || !cell.text().isBlank()) {
            limits.cell(column, cell.text().length());
            cells.add(cell);
        } else {
            limits.place(column, 0);
        }
    }

    private boolean append() throws XMLStreamException, LimitException {
        value.append(xml.getElementText());
        limits.place(column, value.length());
        return true;
    }

    /** The column that a reference such as {@code AB12} names; without one, the next. */
    private int columnOf(String reference) throws LimitException {
        int number = 0;
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A') {
            if (letters == LONGEST_COLUMN) {
                throw new LimitException("I116");
            }
            number = number * LETTERS + (reference.charAt(letters) - 'A' + 1);
            letters++;
        }
        return letters == 0 ? column + 1 : number - 1;
    }
}
