package se.samlad.publication.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.District;
import se.samlad.core.Severity;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.file.AtomicFile;
import se.samlad.intake.FileKind;
import se.samlad.participant.Fate;
import se.samlad.publication.Edition;
import se.samlad.publication.LedgerProof;
import se.samlad.publication.PublicationData;
import se.samlad.publication.RowSource;
import se.samlad.publication.SteeringEdition;
import se.samlad.publication.SummaryTable;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Verdict;

/** The page that a reviewer reads and signs: one file, no scripts, prints on A4. */
public final class ReconciliationReport {

    private final PublicationData data;
    private final RowSource rows;
    private final Edition edition;

    public ReconciliationReport(PublicationData data, RowSource rows, Edition edition) {
        this.data = data;
        this.rows = rows;
        this.edition = edition;
    }

    /** The file's name: a county that lacks a district says so. */
    public String fileName() {
        return Texts.get("report.name", data.period(), edition.title(), data.partialSuffix());
    }

    /** Writes it into a folder. */
    public void write(Path folder) throws IOException {
        String title = Texts.get("report.title", data.period(), data.countyName(), edition.title());
        String style = style();
        AtomicFile.write(
                folder.resolve(fileName()),
                out -> Html.page(
                        out,
                        title,
                        style,
                        html -> html.in("main", () -> {
                            html.text("h1", title);
                            html.text("p", Texts.get("summary.version", data.version()));
                            districts(html);
                            summary(html);
                            verdicts(html);
                            if (edition == Edition.REVIEW) {
                                ledger(html);
                                bridge(html);
                                columns(html);
                                findings(html);
                                reports(html);
                            }
                        })));
    }

    private static String style() throws IOException {
        try (InputStream in = ReconciliationReport.class.getResourceAsStream("/report/report.css")) {
            if (in == null) {
                throw new IOException("report.css");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void districts(Html html) throws XMLStreamException {
        html.text("h2", Texts.get("report.districts"));
        List<String> header = columns("district", "list", "report", "state");
        html.table(Texts.get("report.districts"), header, () -> {
            for (District district : data.county().expected()) {
                html.row(List.of(
                        district.name(),
                        received(district, FileKind.PARTICIPANT_LIST),
                        received(district, FileKind.STATUS_REPORT),
                        Texts.get("state." + state(district))));
            }
        });
    }

    private String received(District district, FileKind kind) {
        return Texts.get(data.has(district, kind) ? "report.received" : "report.not-received");
    }

    private String state(District district) {
        boolean list = data.has(district, FileKind.PARTICIPANT_LIST);
        boolean report = data.has(district, FileKind.STATUS_REPORT);
        if (!list && !report) {
            return "missing";
        }
        if (!list || !report) {
            return "incomplete";
        }
        boolean open = data.findings().stream()
                .anyMatch(finding -> finding.district().equals(district.id()) && finding.isOpen());
        return open ? "questions" : "agreed";
    }

    private void summary(Html html) throws XMLStreamException {
        html.text("h2", Texts.get("report.figures", data.countyName()));
        if (edition == Edition.STEERING) {
            html.text("p", new SteeringEdition(data).note());
        }
        SummaryTable table = SummaryTable.of(data, edition);
        List<String> header = new ArrayList<>(columns("figure", "group"));
        header.addAll(table.columns());
        html.table(Texts.get("report.figures", data.countyName()), header, () -> {
            for (SummaryTable.Row row : table.rows()) {
                List<String> cells = new ArrayList<>(List.of(row.label(), row.group()));
                cells.addAll(row.cells());
                html.row(cells);
            }
        });
    }

    private void verdicts(Html html) throws XMLStreamException {
        html.text("h2", Texts.get("report.verdicts"));
        html.table(Texts.get("report.verdicts"), columns("verdict", "district", "count"), () -> {
            for (District district : data.county().expected()) {
                Map<Verdict, Integer> counts = new TreeMap<>();
                data.findings().stream()
                        .filter(finding -> finding.kind() == Finding.Kind.CLAIM
                                && finding.district().equals(district.id()))
                        .forEach(finding -> counts.merge(Verdict.valueOf(finding.code()), 1, Integer::sum));
                for (Map.Entry<Verdict, Integer> count : counts.entrySet()) {
                    html.row(List.of(
                            MarkedText.sign(count.getKey()) + " " + Texts.get("verdict." + count.getKey()),
                            district.name(),
                            Swedish.count(count.getValue())));
                }
            }
        });
    }

    private void ledger(Html html) throws XMLStreamException {
        html.text("h2", Texts.get("report.ledger"));
        html.text("p", Texts.get("report.ledger.words"));
        html.table(Texts.get("report.ledger"), columns("sheet", "file", "district", "rows", "fates"), () -> {
            for (LedgerProof proof : LedgerProof.of(data)) {
                html.row(List.of(
                        proof.sheet(),
                        proof.file(),
                        data.name(proof.district()),
                        Swedish.count(proof.rows()),
                        fates(proof)));
            }
        });
    }

    private void bridge(Html html) throws XMLStreamException {
        html.text("h2", Texts.get("report.bridge"));
        html.text("p", Texts.get("report.bridge.words"));
        new BridgeRows(data, rows).write(html);
    }

    private static String fates(LedgerProof proof) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<Fate, Integer> fate : proof.fates().entrySet()) {
            parts.add(Texts.get("fate." + fate.getKey()) + " " + Swedish.count(fate.getValue()));
        }
        return String.join(" + ", parts) + " = " + Swedish.count(proof.rows());
    }

    private void columns(Html html) throws XMLStreamException {
        html.text("h2", Texts.get("report.columns"));
        html.text("p", Texts.get("report.columns.words"));
        new ColumnRows(data).write(html);
    }

    private void findings(Html html) throws XMLStreamException {
        html.text("h2", Texts.get("report.findings"));
        for (Severity severity : Severity.values()) {
            List<Finding> found = data.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .filter(finding -> !finding.code().startsWith("MATCH") || finding.isOpen())
                    .toList();
            html.text("h3", Texts.get("severity." + severity) + " (" + found.size() + ")");
            html.in("ul", () -> {
                for (Finding finding : found) {
                    html.in("li", () -> {
                        html.text("strong", data.name(finding.district()) + ": ");
                        html.text(finding.text());
                        otherExplanations(html, finding);
                    });
                }
                if (found.isEmpty()) {
                    html.text("li", Texts.get("report.none"));
                }
            });
        }
    }

    private static void otherExplanations(Html html, Finding finding) throws XMLStreamException {
        List<String> others = finding.reasoning().otherExplanations();
        if (!others.isEmpty()) {
            html.in("ul", () -> {
                for (String other : others) {
                    html.text("li", other);
                }
            });
        }
    }

    private void reports(Html html) throws XMLStreamException {
        html.text("h2", Texts.get("report.texts"));
        html.text("p", Texts.get("report.texts.words"));
        MarkedText marked = new MarkedText(data, html);
        for (var report : data.reports().entrySet()) {
            var file = data.file(report.getKey());
            html.text("h3", data.name(file.district()) + " – " + file.name());
            html.in("div", "class", "report", () -> marked.write(report.getKey(), report.getValue()));
        }
    }

    private static List<String> columns(String... keys) {
        return java.util.Arrays.stream(keys)
                .map(key -> Texts.get("column." + key))
                .toList();
    }
}
