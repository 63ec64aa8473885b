package se.samlad.intake.document;

import java.util.Set;
import javax.xml.stream.XMLStreamReader;
import se.samlad.file.SafeXml;

/** What Word says with an element's one attribute {@code val}. */
final class XmlAttributes {

    private static final Set<String> OFF = Set.of("0", "false", "off", "none");

    private XmlAttributes() {}

    /** What the element is set to; empty when it only stands there. */
    static String value(XMLStreamReader xml) {
        return SafeXml.attribute(xml, "val").orElse("");
    }

    /** Whether the element switches something on; it does unless it says otherwise. */
    static boolean isOn(XMLStreamReader xml) {
        return !OFF.contains(value(xml));
    }
}
