package se.samlad.intake.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;
import se.samlad.file.SafeXml;

/** What an OpenDocument text's boxes, lists and fields to write in show: its own and those that came from Word. */
final class OdtControls {

    private final Map<String, String> byId = new HashMap<>();
    private final List<String> entries = new ArrayList<>();
    private String mark = "";
    private String chosen = "";
    private String list = "";

    /** What a control of its own shows where the text refers to it. */
    String shown(String id) {
        return byId.getOrDefault(id, "");
    }

    /** Notes what an element says of a control; a text is shown at its end. */
    String start(String element, XMLStreamReader xml) {
        switch (element) {
            case "fieldmark" -> mark(kind(xml));
            case "param" -> parameter(attribute(xml, "name"), attribute(xml, "value"));
            case "checkbox" -> control(xml, box(xml, "current-state", "state", "checked"));
            case "radio" -> control(xml, box(xml, "current-selected", "selected", "true"));
            case "textarea", "formatted-text", "date", "time", "number", "combobox" -> control(xml, value(xml));
            case "text" -> control(xml, value(xml));
            case "listbox" -> list = attribute(xml, "id");
            case "option" -> option(xml);
            default -> {}
        }
        return "";
    }

    /** What the element shows that ends here; empty when it shows nothing. */
    String end(String element) {
        if (!element.equals("fieldmark")) {
            return "";
        }
        if (mark.endsWith("FORMCHECKBOX")) {
            return Symbols.box(chosen.equals("true"));
        }
        int number = chosen.matches("[0-9]{1,4}") ? Integer.parseInt(chosen) : 0;
        return mark.endsWith("FORMDROPDOWN") && number < entries.size() ? entries.get(number) : "";
    }

    private void mark(String kind) {
        mark = kind;
        chosen = "";
        entries.clear();
    }

    private void parameter(String name, String value) {
        switch (name) {
            case "Checkbox_Checked", "Dropdown_Selected" -> chosen = value;
            case "Dropdown_ListEntry" -> entries.add(value);
            default -> {}
        }
    }

    private void control(XMLStreamReader xml, String shows) {
        byId.put(attribute(xml, "id"), shows);
    }

    private void option(XMLStreamReader xml) {
        if (!list.isEmpty() && attribute(xml, "current-selected").equals("true")) {
            byId.put(list, attribute(xml, "label"));
        }
    }

    private static String box(XMLStreamReader xml, String now, String before, String on) {
        String state = SafeXml.attribute(xml, now).orElse(attribute(xml, before));
        return (Symbols.box(state.equals(on)) + " " + attribute(xml, "label")).strip();
    }

    private static String value(XMLStreamReader xml) {
        return SafeXml.attribute(xml, "current-value").orElse(attribute(xml, "value"));
    }

    private static String kind(XMLStreamReader xml) {
        return attribute(xml, "type");
    }

    private static String attribute(XMLStreamReader xml, String name) {
        return SafeXml.attribute(xml, name).orElse("");
    }
}
