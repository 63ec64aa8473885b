package se.samlad.publication.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Texts;
import se.samlad.file.AtomicFile;
import se.samlad.publication.Earlier;
import se.samlad.publication.Edition;
import se.samlad.publication.PublicationData;
import se.samlad.publication.RowSource;

/** The page that a reviewer reads and signs, or that the steering group gets: one file, no scripts, prints on A4. */
public final class ReconciliationReport {

    private final PublicationData data;
    private final Edition edition;
    private final ReportContent content;

    public ReconciliationReport(PublicationData data, RowSource rows, Earlier earlier, Edition edition) {
        this.data = data;
        this.edition = edition;
        this.content = ReportContent.of(data, rows, earlier, edition);
    }

    /** The file's name: a county that lacks a district says so. */
    public String fileName() {
        return Texts.get("report.name", data.period(), edition.title(), data.partialSuffix());
    }

    /** Writes it into a folder. */
    public void write(Path folder) throws IOException {
        String title = Texts.get("report.title", data.period(), data.countyName(), edition.title());
        String style = style();
        List<Section> sections = sections();
        AtomicFile.write(
                folder.resolve(fileName()),
                out -> Html.page(out, title, style, html -> {
                    html.in("a", "class", "skip", () -> {
                        html.attribute("href", "#innehall");
                        html.text(Texts.get("report.skip"));
                    });
                    head(html);
                    TableOfContents.write(html, sections);
                    html.in("main", "id", "innehall", () -> {
                        html.attribute("tabindex", "-1");
                        for (Section section : sections) {
                            write(html, section);
                        }
                    });
                }));
    }

    private List<Section> sections() {
        FindingSection findings = new FindingSection(content);
        List<Section> all = content.isForReviewers()
                ? List.of(
                        new NextSteps(content),
                        new DistrictStatus(content),
                        new VerdictCounts(content),
                        new RowLedger(data),
                        new CountyFigures(content),
                        new PeriodChanges(content),
                        new VersionChanges(content),
                        findings,
                        new ReportTexts(content),
                        new DefinitionsUsed(content),
                        new CountedRows(data),
                        new BridgeRows(content),
                        new ColumnRows(data),
                        new Sources(content))
                : List.of(
                        new NextSteps(content),
                        new DistrictStatus(content),
                        new VerdictCounts(content),
                        new CountyFigures(content),
                        new PeriodChanges(content),
                        new VersionChanges(content),
                        new ReportTexts(content),
                        new DefinitionsUsed(content),
                        new Sources(content));
        return all.stream().filter(Section::isShown).toList();
    }

    private void head(Html html) throws XMLStreamException {
        html.in("header", () -> {
            html.textOf("p", "edition " + edition.name().toLowerCase(Locale.ROOT), edition.title());
            html.in("h1", () -> {
                html.text(Texts.get("report.heading") + " ");
                html.textOf("span", "whole", data.period().toString());
                html.text(" – " + data.countyName());
            });
            html.textOf(
                    "p",
                    "lead",
                    Texts.get(
                            "report.lead",
                            data.period().firstDay(),
                            data.period().lastDay(),
                            data.version()));
            html.textOf("p", "handling", Texts.get("report.handling." + edition));
        });
    }

    private static void write(Html html, Section section) throws XMLStreamException {
        html.in("section", () -> {
            html.text("h2", "id", section.anchor(), section.title());
            section.write(html);
        });
    }

    private static String style() throws IOException {
        StringBuilder style = new StringBuilder();
        for (String sheet : Stream.of("report", "marks", "print")
                .map("/report/%s.css"::formatted)
                .toList()) {
            try (InputStream in = ReconciliationReport.class.getResourceAsStream(sheet)) {
                if (in == null) {
                    throw new IOException(sheet);
                }
                style.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return style.toString();
    }
}
