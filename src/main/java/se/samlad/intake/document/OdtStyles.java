package se.samlad.intake.document;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samlad.file.SafeXml;

/** Which styles of an OpenDocument text hide what is written in them. */
final class OdtStyles {

    private static final int DEEPEST = 20;

    private final Map<String, Boolean> hides = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private String style = "";

    /** Takes over the styles of a whole part. */
    void read(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                start(xml);
            }
        }
    }

    /** Takes over what an element says of a style; other elements say nothing. */
    void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> {
                style = SafeXml.attribute(xml, "family").orElse("") + "/"
                        + SafeXml.attribute(xml, "name").orElse("");
                String family = SafeXml.attribute(xml, "family").orElse("");
                SafeXml.attribute(xml, "parent-style-name")
                        .ifPresent(parent -> parents.put(style, family + "/" + parent));
            }
            case "text-properties" ->
                SafeXml.attribute(xml, "display").ifPresent(display -> hides.put(style, display.equals("none")));
            default -> {}
        }
    }

    /** Whether a style, or one that it is made from, hides its text; empty when none of them says. */
    Optional<Boolean> hides(String family, String name) {
        Optional<String> at = Optional.of(family + "/" + name);
        for (int i = 0; i < DEEPEST && at.isPresent(); i++) {
            Boolean says = hides.get(at.get());
            if (says != null) {
                return Optional.of(says);
            }
            at = at.map(parents::get);
        }
        return Optional.empty();
    }
}
