package se.samlad.intake.sheet;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samlad.file.SafeXml;
import se.samlad.intake.SourceCell;

/** The cells of an OpenDocument spreadsheet: their value's kind, their value, and the text that shows it. */
final class OdsCells {

    private static final int DATE = 10;
    private static final int LARGEST_COUNT = 1 << 24;

    private final XMLStreamReader xml;
    private final CellNumbers numbers = new CellNumbers(false);

    OdsCells(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** How often something repeats; 1 when nothing is said. */
    static long count(XMLStreamReader xml, String attribute) {
        String stated = XlsxSheets.attribute(xml, attribute);
        long count = 0;
        for (int i = 0; i < stated.length() && count < LARGEST_COUNT; i++) {
            char digit = stated.charAt(i);
            if (digit < '0' || digit > '9') {
                return 1;
            }
            count = count * 10 + (digit - '0');
        }
        return Math.max(1, Math.min(count, LARGEST_COUNT));
    }

    /** The cell that was just opened, without its place; null when nothing is in it. Leaves it closed. */
    @Nullable
    SourceCell read() throws XMLStreamException {
        String type = "";
        String value = "";
        String date = "";
        boolean formula = false;
        boolean error = false;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeValue(i);
            switch (xml.getAttributeLocalName(i)) {
                case "value-type" -> {
                    error |= attribute.equals("error");
                    type = type.isEmpty() || attribute.equals("error") ? attribute : type;
                }
                case "value", "boolean-value" -> value = attribute;
                case "date-value" -> date = attribute;
                case "formula" -> formula = true;
                default -> {}
            }
        }
        String text = text();
        if (error) {
            return new SourceCell(0, SourceCell.Kind.ERROR, text.isBlank() ? "#N/A" : text);
        }
        SourceCell cell = cell(type, value, date, text);
        if (formula && type.isEmpty() && text.isBlank()) {
            return new SourceCell(0, SourceCell.Kind.NO_VALUE, "");
        }
        return cell.text().isBlank() ? null : cell;
    }

    private SourceCell cell(String type, String value, String date, String text) {
        return switch (type) {
            case "float", "percentage", "currency" -> numbers.cell(0, value.strip(), false);
            case "date" ->
                new SourceCell(0, SourceCell.Kind.DATE, date.length() > DATE ? date.substring(0, DATE) : date);
            case "boolean" -> new SourceCell(0, SourceCell.Kind.TEXT, value.equals("true") ? "ja" : "nej");
            default -> new SourceCell(0, SourceCell.Kind.TEXT, text);
        };
    }

    /** The paragraphs of the cell, one a line; what is written in comments and drawings beside it is not its text. */
    private String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        boolean first = true;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && depth > 1) {
                text.append(xml.getText());
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("annotation") || element.equals("table") || isDrawing()) {
                    SafeXml.skipElement(xml);
                    continue;
                }
                depth++;
                switch (element) {
                    case "p" -> {
                        text.append(first ? "" : "\n");
                        first = false;
                    }
                    case "s" -> text.append(" ".repeat((int) Math.min(count(xml, "c"), 100)));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    default -> {}
                }
            }
        }
        return text.toString();
    }

    private boolean isDrawing() {
        return "draw".equals(xml.getPrefix());
    }
}
