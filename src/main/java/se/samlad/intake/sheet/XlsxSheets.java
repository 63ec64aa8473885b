package se.samlad.intake.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samlad.core.CellAddress;
import se.samlad.file.SafeXml;
import se.samlad.intake.RefusedFileException;
import se.samlad.intake.SourceCell;

/** An Excel workbook ({@code .xlsx}, {@code .xlsm}), its sheets streamed with StAX. */
public final class XlsxSheets implements SheetSource {

    /** Where a sheet of Excel ends. */
    private static final int LAST_ROW = 1_048_576;

    private record Entry(Sheet sheet, String relationship) {}

    private final OfficePackage opened;
    private final String file;
    private final Queue<Entry> sheets = new ArrayDeque<>();
    private final XlsxValues values;
    private @Nullable XMLStreamReader xml;
    private int rowNumber;
    private int column;

    /** Opens a workbook. */
    public XlsxSheets(Path path, String file) throws IOException, RefusedFileException {
        this.file = file;
        this.opened = OfficePackage.open(path, file);
        try {
            boolean from1904 = readWorkbook();
            this.values = XlsxValues.of(opened, from1904);
        } catch (XMLStreamException | NumberFormatException broken) {
            opened.close();
            throw new RefusedFileException("I102", file);
        }
    }

    private boolean readWorkbook() throws IOException, XMLStreamException {
        boolean from1904 = false;
        try (InputStream in = opened.main()) {
            XMLStreamReader workbook = SafeXml.reader(in);
            while (workbook.hasNext()) {
                if (workbook.next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (workbook.getLocalName().equals("workbookPr")) {
                    from1904 = isTrue(attribute(workbook, "date1904"));
                } else if (workbook.getLocalName().equals("sheet")) {
                    String state = attribute(workbook, "state");
                    Sheet sheet = new Sheet(
                            sheets.size(),
                            attribute(workbook, "name"),
                            state.equals("hidden") || state.equals("veryHidden"));
                    sheets.add(new Entry(sheet, attribute(workbook, "id")));
                }
            }
        }
        return from1904;
    }

    @Override
    public @Nullable Sheet nextSheet() throws IOException, RefusedFileException {
        Entry entry = sheets.poll();
        if (entry == null) {
            return null;
        }
        try {
            xml = SafeXml.reader(opened.related(entry.relationship()));
        } catch (XMLStreamException broken) {
            throw new RefusedFileException("I102", file);
        }
        rowNumber = 0;
        return entry.sheet();
    }

    @Override
    public @Nullable RawRow nextRow() throws RefusedFileException {
        XMLStreamReader sheet = xml;
        if (sheet == null) {
            return null;
        }
        try {
            while (sheet.hasNext()) {
                if (sheet.next() == XMLStreamConstants.START_ELEMENT
                        && sheet.getLocalName().equals("row")) {
                    RawRow row = row(sheet);
                    if (row.number() > LAST_ROW) {
                        throw new RefusedFileException("I102", file);
                    }
                    if (!row.cells().isEmpty()) {
                        return row;
                    }
                }
            }
            return null;
        } catch (XMLStreamException | NumberFormatException | IndexOutOfBoundsException broken) {
            throw new RefusedFileException("I102", file);
        }
    }

    private RawRow row(XMLStreamReader sheet) throws XMLStreamException {
        String stated = attribute(sheet, "r");
        rowNumber = stated.isEmpty() ? rowNumber + 1 : Integer.parseInt(stated);
        boolean hidden = isTrue(attribute(sheet, "hidden"));
        column = -1;
        List<SourceCell> cells = new ArrayList<>();
        while (sheet.next() != XMLStreamConstants.END_ELEMENT
                || !sheet.getLocalName().equals("row")) {
            if (sheet.getEventType() == XMLStreamConstants.START_ELEMENT
                    && sheet.getLocalName().equals("c")) {
                SourceCell cell = cell(sheet);
                if (!cell.text().isBlank()) {
                    cells.add(cell);
                }
            }
        }
        return new RawRow(rowNumber, hidden, cells);
    }

    private SourceCell cell(XMLStreamReader sheet) throws XMLStreamException {
        column = columnOf(attribute(sheet, "r"));
        String type = attribute(sheet, "t");
        String style = attribute(sheet, "s");
        StringBuilder value = new StringBuilder();
        while (sheet.next() != XMLStreamConstants.END_ELEMENT
                || !sheet.getLocalName().equals("c")) {
            if (sheet.getEventType() == XMLStreamConstants.START_ELEMENT) {
                String element = sheet.getLocalName();
                if (element.equals("v") || element.equals("t")) {
                    value.append(sheet.getElementText());
                } else if (element.equals("rPh")) {
                    SafeXml.skipElement(sheet);
                }
            }
        }
        return values.cell(column, type, style, value.toString());
    }

    private int columnOf(String reference) {
        int letters = 0;
        while (letters < reference.length() && reference.charAt(letters) >= 'A') {
            letters++;
        }
        return letters == 0 ? column + 1 : CellAddress.column(reference.substring(0, letters));
    }

    static boolean isTrue(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }

    static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    @Override
    public void close() {
        opened.close();
    }
}
