package se.samlad.publication.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Period;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.publication.SteeringEdition;
import se.samlad.publication.SummaryTable;
import se.samlad.publication.disclosure.Cell;
import se.samlad.publication.disclosure.Showing;
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
    private final SteeringEdition edition;
    private int drawn;

    SummaryCharts(WorkbookContent content, SummaryTable figures, Table table) {
        this.content = content;
        this.figures = figures;
        this.table = table;
        this.columns = figures.columns().size();
        this.edition = new SteeringEdition(content.data());
    }

    void draw() {
        districts(
                Dimension.GENDER,
                List.of("K", "M"),
                ChartTitles.gender(all(), county(Dimension.GENDER, "K"), county(Dimension.GENDER, "M")));
        districts(
                Dimension.AGE, List.of("<30", ">=30"), ChartTitles.part("age30", all(), county(Dimension.AGE, "<30")));
        parts();
        SortedMap<Period, Integer> totals = EarlierTotals.of(content, all());
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
        return shown(County.ID, Selection.ALL);
    }

    private Optional<Integer> county(Dimension dimension, String value) {
        return shown(County.ID, Selection.of(dimension, value));
    }

    private Optional<Integer> shown(String district, Selection selection) {
        return edition.shown(Cell.persons(district, selection)).stream().boxed().findFirst();
    }

    /** A group of bars for each district all of whose counts are shown, a bar for each value. */
    private void districts(Dimension dimension, List<String> values, String title) {
        List<District> shown = content.data().present().stream()
                .filter(district -> values.stream()
                        .allMatch(value -> shown(district.id(), Selection.of(dimension, value))
                                .isPresent()))
                .toList();
        if (!shown.isEmpty()) {
            draw(
                    title,
                    shown.stream().map(District::name).toList(),
                    values.stream()
                            .map(value -> series(dimension, value, shown))
                            .toList(),
                    false);
        }
    }

    private BarChart.Series series(Dimension dimension, String value, List<District> districts) {
        return new BarChart.Series(
                Texts.get("bar." + dimension.key() + "." + value),
                districts.stream()
                        .flatMap(district -> shown(district.id(), Selection.of(dimension, value)).stream())
                        .toList());
    }

    /**
     * The county's counts by referrer, or by municipality where a referrer's is hidden that may be the largest; the largest
     * first.
     */
    private void parts() {
        Dimension dimension = hides(Dimension.REFERRER) && !hides(Dimension.MUNICIPALITY)
                ? Dimension.MUNICIPALITY
                : Dimension.REFERRER;
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows(dimension).forEach(row -> shown(County.ID, row.selection())
                .filter(count -> count > 0)
                .ifPresent(count -> counts.put(row.label(), count)));
        List<String> names = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        if (!names.isEmpty()) {
            List<Integer> sorted = names.stream().map(counts::get).toList();
            draw(
                    ChartTitles.most(dimension, hides(dimension) ? Optional.empty() : all(), names, sorted),
                    names,
                    List.of(new BarChart.Series(content.data().countyName(), sorted)),
                    true);
        }
    }

    private Stream<SummaryTable.Row> rows(Dimension dimension) {
        return figures.rows().stream()
                .filter(row -> row.selection().value(dimension).isPresent());
    }

    private boolean hides(Dimension dimension) {
        return rows(dimension)
                .anyMatch(row -> edition.showing(Cell.persons(County.ID, row.selection())) == Showing.HIDDEN);
    }

    /** The county's persons at the end of each period, this one last. */
    private void trend(SortedMap<Period, Integer> totals) {
        draw(
                ChartTitles.trend(totals),
                totals.keySet().stream().map(Period::toString).toList(),
                List.of(new BarChart.Series(content.data().countyName(), List.copyOf(totals.values()))),
                false);
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
