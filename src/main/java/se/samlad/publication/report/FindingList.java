package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Texts;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;

/** Findings, each with a link to itself that the keyboard reaches, and its rows. */
final class FindingList {

    private final PublicationData data;
    private final Html html;

    FindingList(PublicationData data, Html html) {
        this.data = data;
        this.html = html;
    }

    void write(List<FindingGroup> groups) throws XMLStreamException {
        html.of("ul", "findings", () -> {
            for (FindingGroup group : groups) {
                html.in("li", "id", group.first().id(), () -> write(group));
            }
        });
    }

    private void write(FindingGroup group) throws XMLStreamException {
        Finding finding = group.first().finding();
        html.of("a", "code", () -> {
            html.attribute("href", "#" + group.first().id());
            html.text(group.first().id());
        });
        Optional<ClaimView> claim = ClaimView.of(data, finding);
        if (claim.isPresent()) {
            html.textOf(
                    "span",
                    "counting",
                    " " + claim.get().outcome() + ": " + claim.get().counting() + ".");
        }
        html.text(" " + group.text());
        if (claim.isPresent()) {
            marks(group);
        }
        OtherExplanations.write(html, finding);
        if (group.isOfRows()) {
            rows(group);
        }
    }

    /** Links to the figures in the report's text. */
    private void marks(FindingGroup group) throws XMLStreamException {
        String comma = " " + Texts.get("finding.in-text") + " ";
        for (Numbered each : group.all()) {
            Optional<ClaimView> claim = ClaimView.of(data, each.finding());
            if (claim.isPresent()) {
                html.text(comma);
                comma = ", ";
                html.in("a", "href", "#" + claim.get().mark(), () -> {
                    if (!each.equals(group.first())) {
                        html.attribute("id", each.id());
                    }
                    html.text(Integer.toString(claim.get().claim().number()));
                });
            }
        }
    }

    /** The rows' numbers, a line for each sheet and column. */
    private void rows(FindingGroup group) throws XMLStreamException {
        Map<String, List<Numbered>> lines = new LinkedHashMap<>();
        for (Numbered each : group.all()) {
            lines.computeIfAbsent(RowPlace.of(each.finding()).line(), line -> new ArrayList<>())
                    .add(each);
        }
        html.of("ul", "rows", () -> {
            for (Map.Entry<String, List<Numbered>> line : lines.entrySet()) {
                html.in("li", () -> {
                    html.text(line.getKey());
                    numbers(line.getValue(), group.first());
                });
            }
        });
    }

    private void numbers(List<Numbered> findings, Numbered first) throws XMLStreamException {
        String comma = "";
        for (Numbered each : findings) {
            html.text(comma);
            String row = RowPlace.of(each.finding()).row();
            if (each.equals(first)) {
                html.text(row);
            } else {
                html.text("span", "id", each.id(), row);
            }
            comma = ", ";
        }
    }
}
