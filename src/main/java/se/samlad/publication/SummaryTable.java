package se.samlad.publication;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Measure;
import se.samlad.core.Municipality;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.count.Band;
import se.samlad.publication.disclosure.Cell;

/**
 * The county's figures side by side: a row a figure, a column a district, the county last.
 *
 * @param columns the districts' names and the county's
 */
public record SummaryTable(List<String> columns, List<Row> rows) {

    /**
     * A figure.
     *
     * @param group what kind of figure it is, such as {@code Kön}
     * @param cells a text for each column
     */
    public record Row(String group, String label, Measure measure, Selection selection, List<String> cells) {}

    private record Line(String label, Selection selection) {}

    /** The table for an edition. */
    public static SummaryTable of(PublicationData data, Edition edition) {
        List<String> ids = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (District district : data.present()) {
            ids.add(district.id());
            names.add(district.name());
        }
        ids.add(County.ID);
        names.add(data.countyName());
        List<Row> rows = new ArrayList<>();
        addTotals(data, edition, ids, rows);
        addGroup(data, edition, ids, rows, "gender", genders());
        addGroup(data, edition, ids, rows, "age30", ages("<30", ">=30"));
        addGroup(data, edition, ids, rows, "age50", ages("<50", ">=50"));
        addGroup(data, edition, ids, rows, "municipality", municipalities(data));
        addGroup(data, edition, ids, rows, "referrer", values(data, Dimension.REFERRER));
        addGroup(data, edition, ids, rows, "track", values(data, Dimension.TRACK));
        addGroup(data, edition, ids, rows, "status", statuses());
        return new SummaryTable(names, rows);
    }

    private static void addTotals(PublicationData data, Edition edition, List<String> ids, List<Row> rows) {
        for (Measure measure : Measure.values()) {
            List<String> cells = ids.stream()
                    .map(id -> text(data, edition, new Cell(id, measure, Scope.SINCE_START, Selection.ALL)))
                    .toList();
            rows.add(new Row(
                    Texts.get("summary.group.total"),
                    Texts.get("summary." + measure.code()),
                    measure,
                    Selection.ALL,
                    cells));
        }
    }

    private static void addGroup(
            PublicationData data, Edition edition, List<String> ids, List<Row> rows, String group, List<Line> lines) {
        for (Line line : lines) {
            boolean unknown = line.selection().toString().endsWith("=" + Dimension.UNKNOWN);
            if (!unknown || count(data, County.ID, line) > 0) {
                List<String> cells = ids.stream()
                        .map(id -> text(data, edition, Cell.persons(id, line.selection())))
                        .toList();
                rows.add(new Row(
                        Texts.get("summary.group." + group), line.label(), Measure.PERSONS, line.selection(), cells));
            }
        }
    }

    private static String text(PublicationData data, Edition edition, Cell cell) {
        if (edition == Edition.STEERING) {
            return new SteeringEdition(data).text(cell);
        }
        int count = data.figures()
                .count(cell.district(), cell.measure(), cell.scope(), cell.selection())
                .orElse(0);
        return data.band(cell.district(), cell.measure(), cell.scope(), cell.selection())
                .map(band -> withBand(count, band))
                .orElseGet(() -> Swedish.count(count));
    }

    static String withBand(int count, Band band) {
        return Texts.get(
                band.openPairs() == 1 ? "figure.band.one" : "figure.band.many",
                Swedish.count(count),
                Swedish.count(band.least()),
                Swedish.count(band.most()),
                Swedish.count(band.openPairs()));
    }

    private static int count(PublicationData data, String district, Line line) {
        return data.figures()
                .persons(district, Scope.SINCE_START, line.selection())
                .orElse(0);
    }

    private static List<Line> genders() {
        return List.of(
                new Line(Texts.get("summary.women"), Selection.of(Dimension.GENDER, "K")),
                new Line(Texts.get("summary.men"), Selection.of(Dimension.GENDER, "M")),
                unknown(Dimension.GENDER));
    }

    private static List<Line> ages(String below, String from) {
        return List.of(
                new Line(Texts.get("age." + below), Selection.of(Dimension.AGE, below)),
                new Line(Texts.get("age." + from), Selection.of(Dimension.AGE, from)),
                unknown(Dimension.AGE));
    }

    private static List<Line> statuses() {
        return List.of(
                new Line(Texts.get("status.open"), Selection.of(Dimension.STATUS, Dimension.OPEN)),
                new Line(Texts.get("status.closed"), Selection.of(Dimension.STATUS, Dimension.CLOSED)));
    }

    private static List<Line> municipalities(PublicationData data) {
        List<Line> lines = new ArrayList<>();
        for (District district : data.present()) {
            for (Municipality municipality : district.municipalities()) {
                lines.add(new Line(municipality.name(), Selection.of(Dimension.MUNICIPALITY, municipality.name())));
            }
        }
        Set<String> elsewhere = names(data, Dimension.MUNICIPALITY);
        lines.forEach(line -> elsewhere.remove(line.label()));
        elsewhere.stream()
                .map(name -> new Line(name, Selection.of(Dimension.MUNICIPALITY, name)))
                .filter(line -> count(data, County.ID, line) > 0)
                .forEach(lines::add);
        lines.add(unknown(Dimension.MUNICIPALITY));
        return lines;
    }

    private static List<Line> values(PublicationData data, Dimension dimension) {
        List<Line> lines = new ArrayList<>();
        names(data, dimension).forEach(name -> lines.add(new Line(name, Selection.of(dimension, name))));
        lines.add(unknown(dimension));
        return lines;
    }

    private static Line unknown(Dimension dimension) {
        return new Line(Texts.get("summary.unknown"), Selection.of(dimension, Dimension.UNKNOWN));
    }

    /** The values that were counted, without "unknown". */
    private static Set<String> names(PublicationData data, Dimension dimension) {
        Set<String> names = new TreeSet<>();
        data.figures().all().forEach(figure -> {
            Optional<String> value = figure.selection().value(dimension);
            if (figure.selection().values().size() == 1) {
                value.ifPresent(names::add);
            }
        });
        names.remove(Dimension.UNKNOWN);
        return names;
    }
}
