package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.District;
import se.samlad.core.Severity;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;

/** The county in words, and what to do now. */
final class NextSteps implements Section {

    /** That a list or a report has not come in: no words of a file, no count. */
    private static final Set<String> NOT_RECEIVED = Set.of("P001", "P002", "P003", "P009");

    private final ReportContent content;
    private final PublicationData data;

    NextSteps(ReportContent content) {
        this.content = content;
        this.data = content.data();
    }

    @Override
    public String anchor() {
        return "kort-sagt";
    }

    @Override
    public String title() {
        return Texts.get("report.summary");
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        CountyWords words = new CountyWords(content);
        html.of("dl", "keys", () -> {
            for (CountyWords.KeyFigure key : words.keyFigures()) {
                html.in("div", () -> {
                    html.text("dt", key.label());
                    html.text("dd", key.value());
                });
            }
        });
        html.text("p", String.join(" ", words.sentences()));
        html.text("h3", Texts.get("report.next"));
        html.of("ol", "next", () -> {
            for (District district : data.county().expected()) {
                write(html, district);
            }
        });
    }

    private void write(Html html, District district) throws XMLStreamException {
        List<Finding> open = data.findings().stream()
                .filter(finding -> finding.isOpen() && finding.district().equals(district.id()))
                .toList();
        html.in("li", () -> {
            html.text("strong", district.name());
            if (open.isEmpty()) {
                html.text(" " + Texts.get("next.nothing"));
                return;
            }
            html.in("ul", () -> {
                for (String whole : ofSubmission(open)) {
                    html.text("li", whole);
                }
                count(html, district, "next.claims", open, Finding.Kind.CLAIM, Finding.Kind.REPORT);
                count(html, district, "next.rows", open, Finding.Kind.ROW, Finding.Kind.LIST_TOTAL);
            });
        });
    }

    /** What concerns the whole submission comes first; what a file is called is for reviewers only. */
    private List<String> ofSubmission(List<Finding> open) {
        List<String> texts = new ArrayList<>();
        open.stream()
                .filter(finding -> finding.kind() == Finding.Kind.PACKAGE && finding.severity() == Severity.ERROR)
                .filter(finding -> content.isForReviewers() || NOT_RECEIVED.contains(finding.code()))
                .forEach(finding -> texts.add(finding.text()));
        return texts;
    }

    private void count(Html html, District district, String key, List<Finding> open, Finding.Kind... kinds)
            throws XMLStreamException {
        List<Finding> own = open.stream()
                .filter(finding -> List.of(kinds).contains(finding.kind()))
                .toList();
        if (own.isEmpty()) {
            return;
        }
        String text = Texts.get(own.size() == 1 ? key + ".one" : key + ".many", Swedish.count(own.size()));
        html.in("li", () -> {
            if (content.isForReviewers()) {
                html.link(FindingSection.anchor(own.get(0).severity(), district.id()), text);
            } else {
                html.text(text);
            }
        });
    }
}
