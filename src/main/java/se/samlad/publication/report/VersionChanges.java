package se.samlad.publication.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.County;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.count.Figures;
import se.samlad.publication.Earlier;
import se.samlad.publication.PublicationData;
import se.samlad.publication.disclosure.Cell;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.VersionChanges.Since;

/** What has changed since the version before: findings solved, remaining and new, and the districts' totals. */
final class VersionChanges implements Section {

    private final ReportContent content;
    private final PublicationData data;
    private final Optional<Earlier.OfVersion> before;
    private final List<Finding> solved;
    private final List<Finding> remaining;
    private final List<Finding> fresh;

    VersionChanges(ReportContent content) {
        this.content = content;
        this.data = content.data();
        this.before = content.earlier().version().filter(earlier -> isCompared());
        this.solved = data.followUp().changes().solved();
        this.remaining = since(Since.REMAINS);
        this.fresh = since(Since.NEW);
    }

    private boolean isCompared() {
        return data.followUp().changes().earlier().isPresent();
    }

    private List<Finding> since(Since since) {
        return IntStream.range(0, data.findings().size())
                .filter(index -> data.followUp().changes().since(index).equals(Optional.of(since)))
                .mapToObj(data.findings()::get)
                .toList();
    }

    @Override
    public boolean isShown() {
        return before.isPresent();
    }

    @Override
    public String anchor() {
        return "sedan-forra-versionen";
    }

    @Override
    public String title() {
        return Texts.get("report.versions");
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        Earlier.OfVersion then = before.orElseThrow();
        html.text(
                "p",
                Texts.get(
                        "report.versions.words",
                        then.version(),
                        Swedish.count(solved.size()),
                        Swedish.count(remaining.size()),
                        Swedish.count(fresh.size())));
        districts(html, then.figures());
        if (content.isForReviewers()) {
            list(html, "report.versions.solved", solved);
            list(html, "report.versions.new", fresh);
        }
    }

    private void districts(Html html, Figures then) throws XMLStreamException {
        Table table = Table.of(title(), "district", "persons-then", "persons-now", "solved", "remaining", "new")
                .withFiguresFrom(1);
        table.write(html, () -> {
            for (var district : data.county().expected()) {
                row(html, then, district.id());
            }
            row(html, then, County.ID);
        });
    }

    private void row(Html html, Figures then, String district) throws XMLStreamException {
        Table.row(
                html,
                List.of(
                        data.name(district),
                        then.persons(district, Scope.SINCE_START, Selection.ALL)
                                .map(Swedish::count)
                                .orElse("–"),
                        content.text(Cell.persons(district, Selection.ALL)),
                        count(solved, district),
                        count(remaining, district),
                        count(fresh, district)));
    }

    private static String count(List<Finding> findings, String district) {
        return Swedish.count(findings.stream()
                .filter(finding -> finding.district().equals(district))
                .count());
    }

    private void list(Html html, String heading, List<Finding> findings) throws XMLStreamException {
        if (findings.isEmpty()) {
            return;
        }
        html.text("h3", Texts.get(heading));
        List<FindingGroup> groups = FindingGroup.of(
                findings.stream().map(finding -> new Numbered(0, finding)).toList());
        html.in("ul", () -> {
            for (FindingGroup group : groups) {
                html.in("li", () -> {
                    html.text("strong", data.name(group.first().finding().district()) + ": ");
                    html.text(group.text());
                });
            }
        });
    }
}
