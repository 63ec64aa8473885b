package se.samlad.publication.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.Figure;
import se.samlad.count.Figures;

/**
 * The tables of the steering group's edition and how they hang together: every district and the county by gender, age,
 * gender and age, municipality, referrer, track and status; those enrolled in the half-year by gender; enrolments.
 *
 * <p>A person in two districts is one in the county. How many such there are is taken as known, value by value: what is
 * safe from somebody who knows it is safe from everybody who does not.
 */
final class EditionTables {

    private static final List<List<String>> AGES =
            List.of(List.of("<30", ">=30", Dimension.UNKNOWN), List.of("<50", ">=50", Dimension.UNKNOWN));
    private static final List<Dimension> SIMPLE =
            List.of(Dimension.GENDER, Dimension.MUNICIPALITY, Dimension.REFERRER, Dimension.TRACK, Dimension.STATUS);

    private final Figures figures;
    private final Set<String> columns = new TreeSet<>();
    private final LinkedTables tables = new LinkedTables();

    private EditionTables(Figures figures) {
        this.figures = figures;
        figures.all().forEach(figure -> columns.add(figure.district()));
    }

    /** The tables of a run's figures. */
    static LinkedTables of(Figures figures) {
        EditionTables edition = new EditionTables(figures);
        edition.columns.forEach(edition::addColumn);
        edition.addCounty();
        return edition.tables;
    }

    private void addColumn(String district) {
        Cell all = Cell.persons(district, Selection.ALL);
        list(all);
        for (Dimension dimension : SIMPLE) {
            tables.sum(all, listValues(all, dimension));
        }
        AGES.forEach(ages -> addAges(district, ages));
        addBetween(district, Selection.ALL);
        genders(district).forEach(gender -> addBetween(district, gender));
        addEnrolments(district, all);
        addNew(district);
    }

    private List<Cell> listValues(Cell all, Dimension dimension) {
        List<Cell> parts = new ArrayList<>();
        for (Selection value : values(all, dimension)) {
            Cell part = new Cell(all.district(), all.measure(), all.scope(), value);
            list(part);
            parts.add(part);
        }
        return parts;
    }

    /** In the figures' order, which is the database's. */
    private List<Selection> values(Cell all, Dimension dimension) {
        return figures.all().stream()
                .filter(figure -> figure.district().equals(all.district())
                        && figure.measure() == all.measure()
                        && figure.scope() == all.scope())
                .map(Figure::selection)
                .filter(selection -> selection.values().size() == 1
                        && selection.value(dimension).isPresent())
                .toList();
    }

    private List<Selection> genders(String district) {
        return values(Cell.persons(district, Selection.ALL), Dimension.GENDER);
    }

    private void addAges(String district, List<String> ages) {
        List<Selection> genders = genders(district);
        List<Cell> bands = new ArrayList<>();
        for (String age : ages) {
            Cell band = Cell.persons(district, Selection.of(Dimension.AGE, age));
            list(band);
            bands.add(band);
            tables.sum(
                    band,
                    genders.stream()
                            .map(gender -> list(aged(district, gender, age)))
                            .toList());
        }
        tables.sum(Cell.persons(district, Selection.ALL), bands);
        for (Selection gender : genders) {
            tables.sum(
                    Cell.persons(district, gender),
                    ages.stream().map(age -> aged(district, gender, age)).toList());
        }
    }

    /** Both age limits divide the same persons: those between them follow from the two. */
    private void addBetween(String district, Selection gender) {
        tables.remain(aged(district, gender, "<50"), aged(district, gender, "<30"));
    }

    private static Cell aged(String district, Selection gender, String age) {
        return Cell.persons(district, gender.and(Dimension.AGE, age));
    }

    /** Re-enrolments are taken as known. */
    private void addEnrolments(String district, Cell persons) {
        Cell enrolments = new Cell(district, Measure.ENROLMENTS, Scope.SINCE_START, Selection.ALL);
        list(enrolments);
        tables.sum(enrolments, List.of(persons));
    }

    private void addNew(String district) {
        Cell allNew = new Cell(district, Measure.PERSONS, Scope.NEW_IN_PERIOD, Selection.ALL);
        list(allNew);
        tables.sum(allNew, listValues(allNew, Dimension.GENDER));
        Stream.concat(Stream.of(Selection.ALL), genders(district).stream())
                .forEach(selection -> tables.remain(
                        Cell.persons(district, selection),
                        new Cell(district, Measure.PERSONS, Scope.NEW_IN_PERIOD, selection)));
    }

    private Cell list(Cell cell) {
        figures.count(cell.district(), cell.measure(), cell.scope(), cell.selection())
                .ifPresent(count -> tables.list(cell, count));
        return cell;
    }

    private void addCounty() {
        for (Cell whole : List.copyOf(tables.cells())) {
            if (whole.district().equals(County.ID)) {
                tables.sum(
                        whole,
                        columns.stream()
                                .filter(column -> !column.equals(County.ID))
                                .map(whole::in)
                                .toList());
            }
        }
    }
}
