package se.samlad.intake.document;

import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** The attributes of an element, whatever prefix they come with. */
final class XmlAttributes {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private XmlAttributes() {}

    /** The attribute of the element that the reader stands at. */
    static Optional<String> attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return Optional.of(xml.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** What the element is set to; empty when it only stands there. */
    static String value(XMLStreamReader xml) {
        return attribute(xml, "val").orElse("");
    }

    /** Whether the element switches something on; it does unless it says otherwise. */
    static boolean isOn(XMLStreamReader xml) {
        return !OFF.contains(value(xml));
    }
}
