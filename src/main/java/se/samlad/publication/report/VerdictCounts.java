package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.District;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.publication.PublicationData;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Verdict;

/** How the reports' figures came out: a row a verdict, a column a district. */
final class VerdictCounts implements Section {

    private final PublicationData data;

    VerdictCounts(ReportContent content) {
        this.data = content.data();
    }

    @Override
    public String anchor() {
        return "utfall";
    }

    @Override
    public String title() {
        return Texts.get("report.verdicts");
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        html.text("p", Texts.get("report.verdicts.words"));
        List<String> header = new ArrayList<>(List.of(Texts.get("column.verdict")));
        data.county().expected().forEach(district -> header.add(district.name()));
        new Table(title(), header, 1).write(html, () -> {
            for (Verdict verdict : Verdict.values()) {
                List<String> cells = cells(verdict);
                if (cells.stream().skip(1).anyMatch(cell -> !cell.equals("0"))) {
                    Table.row(html, cells);
                }
            }
        });
    }

    private List<String> cells(Verdict verdict) {
        List<String> cells = new ArrayList<>();
        cells.add(Look.of(verdict).sign() + " " + Texts.get("verdict." + verdict));
        for (District district : data.county().expected()) {
            cells.add(Swedish.count(data.findings().stream()
                    .filter(finding -> isOfReport(finding)
                            && finding.district().equals(district.id())
                            && finding.code().equals(verdict.name()))
                    .count()));
        }
        return cells;
    }

    private static boolean isOfReport(Finding finding) {
        return finding.kind() == Finding.Kind.CLAIM || finding.kind() == Finding.Kind.REPORT;
    }
}
