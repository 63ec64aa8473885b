package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.Texts;
import se.samlad.publication.SteeringEdition;
import se.samlad.publication.SummaryTable;

/** The county's figures: charts first, then the table with a column for each district. */
final class CountyFigures implements Section {

    private static final List<String> CHARTED = List.of("gender", "age30", "municipality", "referrer");

    private final ReportContent content;

    CountyFigures(ReportContent content) {
        this.content = content;
    }

    @Override
    public String anchor() {
        return "lanets-tal";
    }

    @Override
    public String title() {
        return Texts.get("report.figures", content.data().countyName());
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        if (!content.isForReviewers()) {
            html.text("p", new SteeringEdition(content.data()).note());
        }
        html.of("div", "charts", () -> {
            for (String group : CHARTED) {
                FigureChart chart = new FigureChart(content, group);
                if (chart.isShown()) {
                    chart.chart().write(html);
                }
            }
        });
        List<String> header = new ArrayList<>(List.of(Texts.get("column.figure")));
        header.addAll(content.table().columns());
        new Table(title(), header, 1).write(html, () -> {
            String group = "";
            for (SummaryTable.Row row : content.table().rows()) {
                if (!row.group().equals(group)) {
                    group = row.group();
                    group(html, group, header.size());
                }
                List<String> cells = new ArrayList<>(List.of(row.label()));
                cells.addAll(row.cells());
                Table.row(html, cells);
            }
        });
    }

    private static void group(Html html, String name, int columns) throws XMLStreamException {
        html.of(
                "tr",
                "group",
                () -> html.in("th", "colspan", Integer.toString(columns), () -> {
                    html.attribute("scope", "colgroup");
                    html.text(name);
                }));
    }
}
