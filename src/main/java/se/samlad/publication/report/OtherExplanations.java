package se.samlad.publication.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.samlad.reconciliation.Finding;

/** What may have made a difference besides the best explanation, the likelier first. */
final class OtherExplanations {

    private OtherExplanations() {}

    static void write(Html html, Finding finding) throws XMLStreamException {
        List<String> others = finding.reasoning().otherExplanations();
        if (others.isEmpty()) {
            return;
        }
        html.in("ul", () -> {
            for (String other : others) {
                html.text("li", other);
            }
        });
    }
}
