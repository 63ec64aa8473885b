package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Severity;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;

/** Everything there is to tell, the gravest first, and of a district the cause before its consequences. */
final class FindingSection implements Section {

    private final PublicationData data;
    private final Map<Severity, List<Numbered>> bySeverity = new EnumMap<>(Severity.class);

    FindingSection(ReportContent content) {
        this.data = content.data();
        List<Finding> findings = data.findings();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (finding.isOpen() || !finding.code().startsWith("MATCH")) {
                bySeverity
                        .computeIfAbsent(finding.severity(), severity -> new ArrayList<>())
                        .add(new Numbered(i + 1, finding));
            }
        }
    }

    @Override
    public String anchor() {
        return "iakttagelser";
    }

    @Override
    public String title() {
        return Texts.get("report.findings");
    }

    @Override
    public List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            entries.add(new Entry(anchor(severity), title(severity)));
        }
        return entries;
    }

    /** The anchor of what is told of a district with a severity. */
    static String anchor(Severity severity, String district) {
        return anchor(severity) + "-" + district;
    }

    private static String anchor(Severity severity) {
        return Texts.get("anchor." + severity);
    }

    private String title(Severity severity) {
        return Texts.get("severity.many." + severity) + " ("
                + Swedish.count(of(severity).size()) + ")";
    }

    private List<Numbered> of(Severity severity) {
        return bySeverity.getOrDefault(severity, List.of());
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        html.text("p", Texts.get("report.findings.words"));
        for (Severity severity : Severity.values()) {
            html.text("h3", "id", anchor(severity), title(severity));
            if (of(severity).isEmpty()) {
                html.text("p", Texts.get("report.none"));
            }
            write(html, severity, County.ID);
            for (District district : data.county().expected()) {
                write(html, severity, district.id());
            }
        }
    }

    private void write(Html html, Severity severity, String district) throws XMLStreamException {
        List<Numbered> own = of(severity).stream()
                .filter(each -> each.finding().district().equals(district))
                .toList();
        if (!own.isEmpty()) {
            html.text("h4", "id", anchor(severity, district), data.name(district));
            new FindingList(data, html).write(FindingGroup.of(own));
        }
    }
}
