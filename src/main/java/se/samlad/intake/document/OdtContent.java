package se.samlad.intake.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samlad.file.SafeXml;

/**
 * An OpenDocument text's {@code content.xml}, walked element by element: tables, frames and notes are text; comments,
 * what was deleted, hidden text and list numbers are not.
 */
final class OdtContent {

    private static final Set<String> NOT_TEXT = Set.of(
            "tracked-changes",
            "annotation",
            "note-citation",
            "number",
            "page-number",
            "page-count",
            "ruby-text",
            "title",
            "desc",
            "sequence-decls",
            "event-listeners");

    private final XMLStreamReader xml;
    private final OdtStyles styles;
    private final Blocks text;
    private final Blocks notes;
    private final OdtControls controls = new OdtControls();
    private final Deque<Boolean> hidden = new ArrayDeque<>(List.of(false));
    private Blocks blocks;
    private int coveredBySpan;

    OdtContent(XMLStreamReader xml, OdtStyles styles, Blocks text, Blocks notes) {
        this.xml = xml;
        this.styles = styles;
        this.text = text;
        this.notes = notes;
        this.blocks = text;
    }

    List<String> read() throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA ->
                    text(xml.getText().replaceAll("[ \\t\\r\\n]+", " "));
                default -> {}
            }
        }
        List<String> all = new ArrayList<>(text.all());
        all.addAll(notes.all());
        return all;
    }

    private void start(String element) throws IOException, XMLStreamException {
        styles.start(xml);
        if (isNotText(element)) {
            SafeXml.skipElement(xml);
            return;
        }
        hidden.push(hidden.element());
        switch (element) {
            case "p", "h" -> openParagraph();
            case "span", "a" -> hide("text");
            case "note" -> blocks = notes;
            case "table-row" -> blocks.openRow();
            case "table-cell" -> openCell();
            case "covered-table-cell" -> coveredCell();
            default -> characters(element);
        }
    }

    private void characters(String element) throws IOException {
        switch (element) {
            case "s" -> text(" ".repeat(number("c")));
            case "tab" -> text("\t");
            case "line-break" -> text("\n");
            case "control" ->
                text(controls.shown(SafeXml.attribute(xml, "control").orElse("")));
            default -> text(controls.start(element, xml));
        }
    }

    private void end(String element) throws IOException {
        if (hidden.size() > 1) {
            hidden.pop();
        }
        switch (element) {
            case "p", "h" -> blocks.closeParagraph();
            case "note" -> blocks = text;
            case "table-row" -> blocks.closeRow();
            default -> text(controls.end(element));
        }
    }

    private boolean isNotText(String element) {
        return NOT_TEXT.contains(element)
                || SafeXml.attribute(xml, "is-hidden").orElse("").equals("true")
                || (element.equals("section")
                        && SafeXml.attribute(xml, "display").orElse("true").equals("none"));
    }

    private void openParagraph() {
        blocks.openParagraph();
        hidden.pop();
        hidden.push(false);
        hide("paragraph");
    }

    private void hide(String family) {
        SafeXml.attribute(xml, "style-name")
                .flatMap(style -> styles.hides(family, style))
                .ifPresent(hides -> {
                    hidden.pop();
                    hidden.push(hides);
                });
    }

    /** Word knows no cells that another one covers in its own row, only those below it. */
    private void openCell() throws IOException {
        blocks.openCell();
        coveredBySpan = number("number-columns-spanned") - 1;
    }

    private void coveredCell() throws IOException {
        if (coveredBySpan > 0) {
            coveredBySpan--;
        } else {
            blocks.openCell();
        }
    }

    /** A small count; one when the element has none. */
    private int number(String attribute) {
        return SafeXml.attribute(xml, attribute)
                .filter(count -> count.matches("[0-9]{1,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private void text(String written) throws IOException {
        if (!hidden.element()) {
            blocks.text(written);
        }
    }
}
