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
import se.samlad.publication.disclosure.Suppression;

/**
 * The county's figures side by side: a row a figure, a column a district, the county last.
 *
 * @param columns the districts' names and the county's
 */
public record SummaryTable(List<String> columns, List<Row> rows) {

    /** Counts from 1 to 4 are hidden in the steering group's edition. */
    private static final int SMALL = 5;

    /**
     * A figure.
     *
     * @param group what kind of figure it is, such as {@code Kön}
     * @param cells a text for each column
     */
    public record Row(String group, String label, List<String> cells) {

        /** Whether the row counts a gender. */
        public boolean isGender() {
            return group.equals(Texts.get("summary.group.gender"));
        }

        /** Whether the row counts all persons. */
        public boolean isPersons() {
            return label.equals(Texts.get("summary.persons"));
        }
    }

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
        addTotals(data, ids, rows);
        addGroup(data, edition, ids, rows, "gender", genders());
        addGroup(data, edition, ids, rows, "age30", ages("<30", ">=30"));
        addGroup(data, edition, ids, rows, "age50", ages("<50", ">=50"));
        addGroup(data, edition, ids, rows, "municipality", municipalities(data));
        addGroup(data, edition, ids, rows, "referrer", values(data, Dimension.REFERRER));
        addGroup(data, edition, ids, rows, "track", values(data, Dimension.TRACK));
        addGroup(data, edition, ids, rows, "status", statuses());
        return new SummaryTable(names, rows);
    }

    private static void addTotals(PublicationData data, List<String> ids, List<Row> rows) {
        for (Measure measure : Measure.values()) {
            List<String> cells = ids.stream()
                    .map(id -> data.figures()
                            .count(id, measure, Scope.SINCE_START, Selection.ALL)
                            .map(count -> withBand(data, count, id, measure, Selection.ALL))
                            .orElse("0"))
                    .toList();
            rows.add(new Row(Texts.get("summary.group.total"), Texts.get("summary." + measure.code()), cells));
        }
    }

    private static void addGroup(
            PublicationData data, Edition edition, List<String> ids, List<Row> rows, String group, List<Line> lines) {
        List<Line> counted = lines.stream()
                .filter(line -> !line.selection().toString().endsWith("=" + Dimension.UNKNOWN)
                        || count(data, County.ID, line) > 0)
                .toList();
        int[][] counts = new int[counted.size()][ids.size()];
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < ids.size(); column++) {
                counts[row][column] = count(data, ids.get(column), counted.get(row));
            }
        }
        boolean[][] hidden =
                edition == Edition.STEERING ? Suppression.of(counts, SMALL) : new boolean[counts.length][ids.size()];
        for (int row = 0; row < counts.length; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < ids.size(); column++) {
                cells.add(
                        hidden[row][column]
                                ? hiddenText(counts[row][column])
                                : shown(data, edition, counts[row][column], ids.get(column), counted.get(row)));
            }
            rows.add(new Row(
                    Texts.get("summary.group." + group), counted.get(row).label(), cells));
        }
    }

    /** Only totals say in the steering group's edition what they depend on: parts would tell of single persons. */
    private static String shown(PublicationData data, Edition edition, int count, String district, Line line) {
        return edition == Edition.STEERING
                ? Swedish.count(count)
                : withBand(data, count, district, Measure.PERSONS, line.selection());
    }

    private static String withBand(
            PublicationData data, int count, String district, Measure measure, Selection selection) {
        return data.band(district, measure, Scope.SINCE_START, selection)
                .map(band -> Texts.get(
                        band.openPairs() == 1 ? "figure.band.one" : "figure.band.many",
                        Swedish.count(count),
                        Swedish.count(band.least()),
                        Swedish.count(band.most()),
                        Swedish.count(band.openPairs())))
                .orElseGet(() -> Swedish.count(count));
    }

    private static String hiddenText(int count) {
        return count > 0 && count < SMALL ? "<" + SMALL : Texts.get("summary.hidden");
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
