package se.samlad.intake.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import se.samlad.file.SafeXml;

/** The styles of a Word document whose text nobody sees. */
final class DocxStyles {

    private static final int DEEPEST = 20;

    private final Map<String, Boolean> hidden = new HashMap<>();
    private final Map<String, String> basedOn = new HashMap<>();
    private String style = "";

    private DocxStyles() {}

    /** The names by which the document refers to them. */
    static Set<String> hidden(XMLStreamReader xml) throws XMLStreamException {
        DocxStyles styles = new DocxStyles();
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                styles.start(xml);
            }
        }
        return styles.hidden();
    }

    private void start(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "style" -> style = SafeXml.attribute(xml, "styleId").orElse("");
            case "basedOn" -> basedOn.put(style, XmlAttributes.value(xml));
            case "vanish" -> hidden.put(style, XmlAttributes.isOn(xml));
            default -> {}
        }
    }

    private Set<String> hidden() {
        Set<String> all = new HashSet<>(hidden.keySet());
        all.addAll(basedOn.keySet());
        all.removeIf(each -> !isHidden(each));
        return Set.copyOf(all);
    }

    private boolean isHidden(String each) {
        Optional<String> at = Optional.of(each);
        for (int i = 0; i < DEEPEST && at.isPresent(); i++) {
            Boolean says = hidden.get(at.get());
            if (says != null) {
                return says;
            }
            at = at.map(basedOn::get);
        }
        return false;
    }
}
