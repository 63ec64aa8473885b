package se.samlad.publication.report;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Texts;

/** What the report contains, each line a link to it. */
final class TableOfContents {

    private TableOfContents() {}

    static void write(Html html, List<Section> sections) throws XMLStreamException {
        html.in("nav", "aria-labelledby", "innehallsforteckning", () -> {
            html.text("h2", "id", "innehallsforteckning", Texts.get("report.contents"));
            html.in("ol", () -> {
                for (Section section : sections) {
                    html.in("li", () -> line(html, section));
                }
            });
        });
    }

    private static void line(Html html, Section section) throws XMLStreamException {
        html.link(section.anchor(), section.title());
        if (!section.entries().isEmpty()) {
            html.in("ul", () -> {
                for (Section.Entry entry : section.entries()) {
                    html.in("li", () -> html.link(entry.anchor(), entry.title()));
                }
            });
        }
    }
}
