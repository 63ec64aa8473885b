package se.samlad.intake.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A form field of older documents: a box or a list to choose from, which have no text of their own. */
final class DocxFormField {

    private final List<String> entries = new ArrayList<>();
    private boolean box;
    private boolean ticked;
    private int chosen;

    private DocxFormField() {}

    /** What it shows, read from the element that was just opened to its end; empty for a field to write in. */
    static String read(XMLStreamReader xml) throws XMLStreamException {
        DocxFormField field = new DocxFormField();
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                field.start(xml);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return field.shown();
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "checkBox" -> box = true;
            case "default", "checked", "result" -> state(xml); // what was chosen stands after the default
            case "listEntry" -> entries.add(XmlAttributes.value(xml));
            default -> {}
        }
    }

    private void state(XMLStreamReader xml) {
        ticked = XmlAttributes.isOn(xml);
        String number = XmlAttributes.value(xml);
        chosen = number.matches("[0-9]{1,4}") ? Integer.parseInt(number) : 0;
    }

    private String shown() {
        if (box) {
            return Symbols.box(ticked);
        }
        return chosen < entries.size() ? entries.get(chosen) : "";
    }
}
