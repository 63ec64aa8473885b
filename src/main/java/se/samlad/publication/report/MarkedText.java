package se.samlad.publication.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Texts;
import se.samlad.intake.ReportDocument;

/** A report's own text with its marks: a line below the words, a sign, and a note for who points at it or tabs to it. */
final class MarkedText {

    private static final String CELL = "\t";

    private final Html html;
    private final Marks marks;
    private final Set<String> anchors = new HashSet<>();

    MarkedText(Html html, Marks marks) {
        this.html = html;
        this.marks = marks;
    }

    void write(ReportDocument report) throws XMLStreamException {
        for (ReportDocument.Block block : report.blocks()) {
            if (block.heading()) {
                html.in("h4", () -> block(block));
            } else {
                html.of("p", block.text().contains(CELL) ? "row" : "prose", () -> block(block));
            }
        }
    }

    private void block(ReportDocument.Block block) throws XMLStreamException {
        int at = block.start();
        int end = at + block.text().length();
        for (Mark mark : marks.within(at, end)) {
            html.text(block.text().substring(at - block.start(), mark.start() - block.start()));
            mark(mark, mark.hidden() ? Texts.get("steering.masked") : words(block, mark));
            at = mark.end();
        }
        html.text(block.text().substring(at - block.start()));
    }

    private static String words(ReportDocument.Block block, Mark mark) {
        return block.text().substring(mark.start() - block.start(), mark.end() - block.start());
    }

    /** What is marked in several pieces has its sign and its note at the first. */
    private void mark(Mark mark, String words) throws XMLStreamException {
        boolean first = anchors.add(mark.id());
        if (!first && mark.look() == Look.INTERPRETATION) {
            html.textOf("span", "again " + mark.look().style(), words);
            return;
        }
        String id = first ? mark.id() : mark.id() + "-" + mark.start();
        html.of("span", "mk", () -> {
            html.of("a", "mark " + mark.look().style(), () -> {
                html.attribute("id", id);
                html.attribute("href", "#" + mark.target());
                html.attribute("aria-describedby", "n-" + id);
                html.text(words);
                html.text("sup", mark.look().sign() + mark.label());
            });
            note(id, mark.notes());
        });
    }

    private void note(String id, List<String> lines) throws XMLStreamException {
        html.of("span", "note", () -> {
            html.attribute("id", "n-" + id);
            html.attribute("role", "tooltip");
            for (String line : lines) {
                html.textOf("span", "line", line);
            }
        });
    }
}
