package se.samlad.publication.report;

import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Texts;
import se.samlad.publication.PublicationData;

/** The reports' own texts with every number marked, each followed by tables that tell of each mark. */
final class ReportTexts implements Section {

    private final PublicationData data;
    private final List<ReportFacts> reports;

    ReportTexts(ReportContent content) {
        this.data = content.data();
        this.reports = ReportFacts.of(content);
    }

    @Override
    public String anchor() {
        return "rapporterna";
    }

    @Override
    public String title() {
        return Texts.get("report.texts");
    }

    @Override
    public List<Entry> entries() {
        return reports.stream()
                .map(report -> new Entry(report.anchor(), name(report)))
                .toList();
    }

    private String name(ReportFacts report) {
        String district = data.name(report.file().district());
        return report.forReviewers() ? district + " – " + report.file().name() : district;
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        html.text("p", Texts.get("report.texts.words"));
        legend(html);
        if (reports.isEmpty()) {
            html.text("p", Texts.get("report.none"));
        }
        for (ReportFacts report : reports) {
            html.text("h3", "id", report.anchor(), name(report));
            html.text("p", score(report));
            html.of("div", "report", () -> new MarkedText(html, new ReportMarks(report).marks()).write(report.text()));
            new ReportTables(html, report).write();
        }
    }

    private static void legend(Html html) throws XMLStreamException {
        html.of("ul", "legend", () -> {
            for (Look look : Look.values()) {
                html.in("li", () -> {
                    html.textOf("span", "mark " + look.style(), look.sign());
                    html.text(" " + Texts.get("look." + look));
                });
            }
        });
    }

    /** How the report's figures came out, the most first. */
    private static String score(ReportFacts report) {
        var counts = new java.util.EnumMap<Look, Integer>(Look.class);
        report.claims().forEach(claim -> counts.merge(claim.look(), 1, Integer::sum));
        return Texts.get(
                "report.texts.score",
                report.claims().size(),
                counts.entrySet().stream()
                        .map(each -> each.getKey().sign() + " " + each.getValue() + " "
                                + Texts.get("look.short." + each.getKey()))
                        .collect(Collectors.joining(", ")));
    }
}
