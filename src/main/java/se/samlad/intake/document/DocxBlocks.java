package se.samlad.intake.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samlad.file.SafeXml;
import se.samlad.intake.RefusedFileException;

/**
 * Word's {@code document.xml}, walked element by element (DESIGN §4.10): content controls, tables and text boxes are
 * text; deleted and hidden text, comments and field codes are not.
 */
public final class DocxBlocks {

    private static final Set<String> NOT_TEXT =
            Set.of("pPr", "del", "moveFrom", "delText", "instrText", "Fallback", "tblPr", "trPr", "tcPr", "sectPr");
    private static final String TICKED = "☒";
    private static final String NOT_TICKED = "☐";

    private final XMLStreamReader xml;
    private final List<String> blocks = new ArrayList<>();
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private boolean hidden;
    private boolean ticked;
    private @Nullable String box;

    private DocxBlocks(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** The document's blocks; a table's row is one block with its cells joined by tabs. */
    public static List<String> read(InputStream document, String file) throws IOException, RefusedFileException {
        try {
            DocxBlocks reader = new DocxBlocks(SafeXml.reader(document));
            reader.walk();
            return reader.blocks;
        } catch (XMLStreamException broken) {
            throw new RefusedFileException("I102", file);
        }
    }

    private void walk() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void start(String element) throws XMLStreamException {
        if (NOT_TEXT.contains(element)) {
            SafeXml.skipElement(xml);
            return;
        }
        switch (element) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> rows.element().add("");
            case "vanish" -> hidden = isOn();
            case "checkBox" -> ticked = false;
            case "default", "checked" -> ticked = isOn(); // what is checked stands after the default
            case "t" -> text(xml.getElementText());
            case "tab" -> text("\t");
            case "br", "cr" -> text("\n");
            case "noBreakHyphen" -> text("-");
            default -> {}
        }
    }

    private void end(String element) {
        switch (element) {
            case "p" -> paragraph(paragraphs.pop().toString());
            case "tr" -> row(rows.pop());
            case "r" -> hidden = false;
            case "checkbox" -> box = tick(); // a content control: its text is the box that follows
            case "checkBox" -> text(tick()); // a form field of older documents: it has no text
            case "sdtContent" -> box = null;
            default -> {}
        }
    }

    private String tick() {
        String symbol = ticked ? TICKED : NOT_TICKED;
        ticked = false;
        return symbol;
    }

    private void text(String text) {
        StringBuilder paragraph = paragraphs.peek();
        if (paragraph == null || hidden) {
            return;
        }
        paragraph.append(box == null ? text : box);
        if (box != null) {
            box = "";
        }
    }

    private void paragraph(String text) {
        List<String> row = rows.peek();
        if (row == null) {
            text.lines().forEach(blocks::add);
        } else if (!row.isEmpty()) {
            int last = row.size() - 1;
            row.set(last, (row.get(last) + " " + text.replace('\n', ' ')).strip());
        }
    }

    /** A row of a table inside a cell becomes part of that cell. */
    private void row(List<String> cells) {
        if (rows.isEmpty()) {
            blocks.add(String.join("\t", cells));
        } else {
            paragraph(String.join(" ", cells));
        }
    }

    private boolean isOn() {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("val")) {
                return !Set.of("0", "false", "off").contains(xml.getAttributeValue(i));
            }
        }
        return true;
    }
}
