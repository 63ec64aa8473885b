package se.samlad.publication.report;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.District;
import se.samlad.core.Severity;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.intake.FileKind;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Verdict;

/** How far each district has come: a row a district. */
final class DistrictStatus implements Section {

    private final PublicationData data;

    DistrictStatus(ReportContent content) {
        this.data = content.data();
    }

    @Override
    public String anchor() {
        return "lansdelarna";
    }

    @Override
    public String title() {
        return Texts.get("report.districts");
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        html.text("p", Texts.get("report.districts.words"));
        Table table = Table.of(title(), "district", "list", "report", "state", "agreeing", "errors", "queries")
                .withFiguresFrom(4);
        table.write(html, () -> {
            for (District district : data.county().expected()) {
                html.in("tr", () -> row(html, district));
            }
        });
    }

    private void row(Html html, District district) throws XMLStreamException {
        Standing list = Standing.of(data, district, FileKind.PARTICIPANT_LIST);
        Standing report = Standing.of(data, district, FileKind.STATUS_REPORT);
        html.text("th", "scope", "row", district.name());
        for (Standing standing : List.of(list, report, Standing.of(list, report))) {
            html.textOf("td", standing.style(), standing.words());
        }
        long claims = claims(district).count();
        long agreeing = claims(district).filter(Verdict::agrees).count();
        html.textOf("td", "number", claims == 0 ? "–" : Texts.get("explanation.of", agreeing, claims));
        Table.cell(html, open(district, Severity.ERROR));
        Table.cell(html, open(district, Severity.QUERY));
    }

    private Stream<Verdict> claims(District district) {
        return of(district)
                .filter(finding -> finding.kind() == Finding.Kind.CLAIM)
                .map(finding -> Verdict.valueOf(finding.code()));
    }

    private String open(District district, Severity severity) {
        return Swedish.count(
                of(district).filter(finding -> finding.severity() == severity).count());
    }

    private Stream<Finding> of(District district) {
        return data.findings().stream().filter(finding -> finding.district().equals(district.id()));
    }
}
