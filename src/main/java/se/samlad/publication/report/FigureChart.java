package se.samlad.publication.report;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import se.samlad.core.Texts;
import se.samlad.publication.SummaryTable;

/** The county's persons by one property as bars. */
final class FigureChart {

    private final ReportContent content;
    private final String group;
    private final List<SummaryTable.Row> rows;

    /** The chart of a group of figures, named as in the texts {@code summary.group.<key>}. */
    FigureChart(ReportContent content, String group) {
        this.content = content;
        this.group = group;
        this.rows = content.rows(group);
    }

    /** Whether there are parts to compare. */
    boolean isShown() {
        return rows.stream().mapToInt(row -> ShownCount.ofCounty(row).drawn()).sum() > 0;
    }

    BarChart chart() {
        ShownCount everybody = content.persons();
        List<BarChart.Bar> bars = rows.stream()
                .map(row -> {
                    ShownCount count = ShownCount.ofCounty(row);
                    String share = count.shareOf(everybody)
                            .map(percent -> " (" + percent + ")")
                            .orElse("");
                    return new BarChart.Bar(row.label(), count.text() + share, count.drawn());
                })
                .toList();
        String described =
                bars.stream().map(bar -> bar.label() + " " + bar.shown()).collect(Collectors.joining("; "));
        return new BarChart("diagram-" + group, title(everybody), described, bars);
    }

    /** Says which part is the largest; only names the property when none is, or a part that may be larger is hidden. */
    private String title(ShownCount everybody) {
        List<SummaryTable.Row> byCount = rows.stream()
                .sorted(Comparator.comparingInt((SummaryTable.Row row) ->
                                ShownCount.ofCounty(row).drawn())
                        .reversed())
                .toList();
        ShownCount most = ShownCount.ofCounty(byCount.get(0));
        boolean hidden =
                rows.stream().anyMatch(row -> ShownCount.ofCounty(row).text().equals(Texts.get("summary.hidden")));
        boolean alone = !hidden
                && (byCount.size() < 2
                        || most.drawn() > ShownCount.ofCounty(byCount.get(1)).drawn());
        return most.shareOf(everybody)
                .filter(share -> alone)
                .map(share -> Texts.get("bars." + group, byCount.get(0).label(), most.text(), everybody.text(), share))
                .orElseGet(() -> Texts.get("bars.even", Texts.get("summary.group." + group)));
    }
}
