package se.samlad.intake.document;

import java.io.IOException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import se.samlad.file.SafeXml;

/**
 * A part of a Word document, walked element by element (DESIGN §4.10): content controls, tables and text boxes are
 * text; deleted and hidden text, comments and field codes are not.
 */
final class DocxPart {

    private static final Set<String> NOT_TEXT = Set.of(
            "del",
            "moveFrom",
            "delText",
            "delInstrText",
            "Fallback",
            "tblPr",
            "trPr",
            "tcPr",
            "sectPr",
            "rPrChange",
            "rt");

    /** Lines between the text and its notes, which stand among the notes. */
    private static final Set<String> SEPARATORS = Set.of("separator", "continuationSeparator", "continuationNotice");

    private final XMLStreamReader xml;
    private final Set<String> hiddenStyles;
    private final Blocks blocks;
    private final Fields fields = new Fields();
    private boolean hidden;
    private boolean hiddenParagraph;
    private boolean joinsNext;
    private boolean ticked;
    private @Nullable String box;

    DocxPart(XMLStreamReader xml, Set<String> hiddenStyles, Blocks blocks) {
        this.xml = xml;
        this.hiddenStyles = hiddenStyles;
        this.blocks = blocks;
    }

    void walk() throws IOException, XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName());
                case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                default -> {}
            }
        }
    }

    private void start(String element) throws IOException, XMLStreamException {
        if (NOT_TEXT.contains(element) || isSeparator(element)) {
            SafeXml.skipElement(xml);
            return;
        }
        switch (element) {
            case "p" -> openParagraph();
            case "pPr" -> paragraphProperties();
            case "tr" -> blocks.openRow();
            case "tc" -> blocks.openCell();
            case "rStyle" -> hidden = hiddenStyles.contains(XmlAttributes.value(xml));
            case "vanish" -> hidden = XmlAttributes.isOn(xml);
            case "fldSimple" -> simpleField();
            case "fldChar" -> fieldMark(SafeXml.attribute(xml, "fldCharType").orElse(""));
            case "ffData" -> formField(DocxFormField.read(xml));
            case "checked" -> ticked = XmlAttributes.isOn(xml);
            default -> characters(element);
        }
    }

    private void characters(String element) throws IOException, XMLStreamException {
        switch (element) {
            case "t" -> text(xml.getElementText());
            case "instrText" -> fields.code(xml.getElementText());
            case "tab", "ptab" -> text("\t");
            case "br", "cr" -> text("\n");
            case "noBreakHyphen" -> text("-");
            case "sym" -> symbol(SafeXml.attribute(xml, "char").orElse(""));
            default -> {}
        }
    }

    private void end(String element) throws IOException {
        switch (element) {
            case "p" -> closeParagraph();
            case "tr" -> blocks.closeRow();
            case "r" -> hidden = hiddenParagraph;
            case "fldSimple" -> fields.end();
            case "checkbox" -> box = Symbols.box(ticked); // its text is the box that follows
            case "sdtContent" -> box = null;
            default -> {}
        }
    }

    private boolean isSeparator(String element) {
        return (element.equals("footnote") || element.equals("endnote"))
                && SEPARATORS.contains(SafeXml.attribute(xml, "type").orElse(""));
    }

    private void openParagraph() {
        blocks.openParagraph();
        hidden = false;
        hiddenParagraph = false;
        joinsNext = false;
    }

    private void closeParagraph() throws IOException {
        if (joinsNext) {
            blocks.joinNext();
        } else {
            blocks.closeParagraph();
        }
        hidden = false;
        hiddenParagraph = false;
        joinsNext = false;
    }

    /** Of a paragraph's properties its style counts, and whether its mark was deleted. */
    private void paragraphProperties() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (xml.getLocalName()) {
                    case "pPrChange", "rPrChange" -> {
                        SafeXml.skipElement(xml);
                        depth--;
                    }
                    case "pStyle" -> hiddenParagraph = hiddenStyles.contains(XmlAttributes.value(xml));
                    case "del", "moveFrom" -> joinsNext = true;
                    default -> {}
                }
            }
        }
        hidden = hiddenParagraph;
    }

    private void simpleField() {
        fields.begin();
        fields.code(SafeXml.attribute(xml, "instr").orElse(""));
        fields.separate();
    }

    private void fieldMark(String kind) {
        switch (kind) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {}
        }
    }

    /** It stands in its field's code, though people see it. */
    private void formField(String shown) throws IOException {
        if (!hidden) {
            blocks.text(shown);
        }
    }

    private void symbol(String number) throws IOException {
        if (number.matches("[0-9A-Fa-f]{1,4}")) {
            text(Symbols.ofSymbolFont(Integer.parseInt(number, 16)));
        }
    }

    private void text(String text) throws IOException {
        if (hidden || !fields.isText()) {
            return;
        }
        blocks.text(box == null ? text : box);
        if (box != null) {
            box = "";
        }
    }
}
