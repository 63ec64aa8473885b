package se.samlad.publication.workbook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samlad.core.Dimension;
import se.samlad.core.Period;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.publication.SummaryTable;
import se.samlad.publication.workbook.layout.BarChart;
import se.samlad.publication.workbook.layout.ChartDrawing;
import se.samlad.publication.workbook.layout.Table;

/** The county's figures as charts above their table; a hidden count has no bar. */
final class SummaryCharts {

    /** How many rows of the sheet they take. */
    static final int ROWS = 30;

    private static final int HEIGHT = 14;

    private final WorkbookContent content;
    private final SummaryTable figures;
    private final Table table;
    private final int columns;
    private int drawn;

    SummaryCharts(WorkbookContent content, SummaryTable figures, Table table) {
        this.content = content;
        this.figures = figures;
        this.table = table;
        this.columns = figures.columns().size();
    }

    void draw() {
        districts(
                Dimension.GENDER,
                List.of("K", "M"),
                ChartTitles.gender(all(), county(Dimension.GENDER, "K"), county(Dimension.GENDER, "M")));
        districts(
                Dimension.AGE, List.of("<30", ">=30"), ChartTitles.part("age30", all(), county(Dimension.AGE, "<30")));
        referrers();
        SortedMap<Period, Integer> totals = EarlierTotals.of(content);
        if (totals.size() < 2) {
            districts(
                    Dimension.STATUS,
                    List.of(Dimension.OPEN, Dimension.CLOSED),
                    ChartTitles.part("open", all(), county(Dimension.STATUS, Dimension.OPEN)));
        } else {
            trend(totals);
        }
    }

    private Optional<Integer> all() {
        return figures.rows().stream()
                .filter(SummaryTable.Row::isPersons)
                .findFirst()
                .flatMap(row -> ShownCount.number(row.cells().get(columns - 1)));
    }

    private Optional<Integer> county(Dimension dimension, String value) {
        return row(dimension, value)
                .flatMap(row -> ShownCount.number(row.cells().get(columns - 1)));
    }

    private Optional<SummaryTable.Row> row(Dimension dimension, String value) {
        Selection wanted = Selection.of(dimension, value);
        return figures.rows().stream()
                .filter(row -> row.selection().equals(wanted))
                .findFirst();
    }

    /** A group of bars for each district all of whose counts are shown, a bar for each value. */
    private void districts(Dimension dimension, List<String> values, String title) {
        List<SummaryTable.Row> rows =
                values.stream().flatMap(value -> row(dimension, value).stream()).toList();
        List<Integer> shown = IntStream.range(0, columns - 1)
                .boxed()
                .filter(column -> rows.stream()
                        .allMatch(row ->
                                ShownCount.number(row.cells().get(column)).isPresent()))
                .toList();
        if (!shown.isEmpty() && !rows.isEmpty()) {
            draw(
                    title,
                    shown.stream().map(figures.columns()::get).toList(),
                    rows.stream()
                            .map(row -> new BarChart.Series(
                                    row.label(),
                                    shown.stream()
                                            .map(column -> bar(row.cells().get(column)))
                                            .toList()))
                            .toList(),
                    false);
        }
    }

    /** The county's shown counts, the largest first. */
    private void referrers() {
        List<SummaryTable.Row> rows = figures.rows().stream()
                .filter(row -> row.selection().value(Dimension.REFERRER).isPresent())
                .filter(row -> bar(row.cells().get(columns - 1)) > 0)
                .sorted(Comparator.comparing(
                        (SummaryTable.Row row) -> -bar(row.cells().get(columns - 1))))
                .toList();
        List<String> names = rows.stream().map(SummaryTable.Row::label).toList();
        List<Integer> counts =
                rows.stream().map(row -> bar(row.cells().get(columns - 1))).toList();
        if (!rows.isEmpty()) {
            draw(
                    ChartTitles.most(all(), names, counts),
                    names,
                    List.of(new BarChart.Series(content.data().countyName(), counts)),
                    true);
        }
    }

    /** The county's persons at the end of each period, this one last. */
    private void trend(SortedMap<Period, Integer> totals) {
        draw(
                ChartTitles.trend(totals),
                totals.keySet().stream().map(Period::toString).toList(),
                List.of(new BarChart.Series(content.data().countyName(), List.copyOf(totals.values()))),
                false);
    }

    /** The count that a cell shows; zero when it shows none. */
    private static int bar(String cell) {
        return ShownCount.number(cell).orElse(0);
    }

    private void draw(String title, List<String> names, List<BarChart.Series> series, boolean lying) {
        int top = table.area().getFirstRow() - ROWS + drawn / 2 * (HEIGHT + 1);
        int left = drawn % 2 == 0 ? 0 : 2;
        int right = drawn % 2 == 0 ? 2 : 2 + columns;
        String shown = series.stream()
                .map(each -> IntStream.range(0, names.size())
                        .mapToObj(i -> names.get(i) + " " + each.values().get(i))
                        .collect(Collectors.joining(", ", each.name() + ": ", "")))
                .collect(Collectors.joining(". "));
        ChartDrawing.draw(
                table,
                new BarChart(
                        title,
                        Texts.get("chart.alternative", title, shown),
                        names,
                        series,
                        lying,
                        new BarChart.Place(left, top, right, top + HEIGHT)));
        drawn++;
    }
}
