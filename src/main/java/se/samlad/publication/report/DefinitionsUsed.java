package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;

/** How each district's figures are counted: under the default definition, or which other one reproduces them. */
final class DefinitionsUsed implements Section {

    private final ReportContent content;

    DefinitionsUsed(ReportContent content) {
        this.content = content;
    }

    @Override
    public String anchor() {
        return "definitioner";
    }

    @Override
    public String title() {
        return Texts.get("report.definitions");
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        html.text("p", Texts.get("report.definitions.words"));
        Table.of(title(), "district", "definition", "count", "claims").write(html, () -> {
            for (ReportFacts report : ReportFacts.of(content)) {
                for (Map.Entry<String, List<ClaimView>> used : used(report).entrySet()) {
                    html.in("tr", () -> row(html, report, used.getKey(), used.getValue()));
                }
            }
        });
    }

    private static Map<String, List<ClaimView>> used(ReportFacts report) {
        Map<String, List<ClaimView>> used = new LinkedHashMap<>();
        for (ClaimView claim : report.claims()) {
            if (claim.verdict().agrees()) {
                add(used, Texts.get("definition.standard"), claim);
            } else {
                claim.otherDefinition().ifPresent(words -> add(used, words, claim));
            }
        }
        return used;
    }

    private static void add(Map<String, List<ClaimView>> used, String words, ClaimView claim) {
        used.computeIfAbsent(words, added -> new ArrayList<>()).add(claim);
    }

    private void row(Html html, ReportFacts report, String words, List<ClaimView> claims) throws XMLStreamException {
        html.text("th", "scope", "row", content.data().name(report.file().district()));
        html.text("td", words);
        Table.cell(html, Swedish.count(claims.size()));
        html.in("td", () -> {
            String comma = "";
            for (ClaimView claim : claims) {
                html.text(comma);
                html.link(claim.anchor(), Integer.toString(claim.claim().number()));
                comma = ", ";
            }
        });
    }
}
