package se.samlad.publication.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.District;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.count.Figures;
import se.samlad.publication.Earlier;
import se.samlad.publication.PublicationData;
import se.samlad.publication.disclosure.Cell;

/** How the figures have changed since the period before: those of both, and what lies between. */
final class PeriodChanges implements Section {

    private static final List<Line> LINES = List.of(
            new Line("summary.persons", Measure.PERSONS, Selection.ALL),
            new Line("summary.enrolments", Measure.ENROLMENTS, Selection.ALL),
            new Line("summary.women", Measure.PERSONS, Selection.of(Dimension.GENDER, "K")),
            new Line("summary.men", Measure.PERSONS, Selection.of(Dimension.GENDER, "M")),
            new Line("age.<30", Measure.PERSONS, Selection.of(Dimension.AGE, "<30")),
            new Line("age.>=30", Measure.PERSONS, Selection.of(Dimension.AGE, ">=30")),
            new Line("status.open", Measure.PERSONS, Selection.of(Dimension.STATUS, Dimension.OPEN)),
            new Line("status.closed", Measure.PERSONS, Selection.of(Dimension.STATUS, Dimension.CLOSED)));

    private final ReportContent content;
    private final PublicationData data;
    private final Optional<Earlier.OfPeriod> before;

    private record Line(String label, Measure measure, Selection selection) {

        Cell of(String district) {
            return new Cell(district, measure, Scope.SINCE_START, selection);
        }

        Optional<Integer> in(Figures figures, String district) {
            return figures.count(district, measure, Scope.SINCE_START, selection);
        }
    }

    PeriodChanges(ReportContent content) {
        this.content = content;
        this.data = content.data();
        this.before = content.earlier().period();
    }

    @Override
    public String anchor() {
        return "sedan-forra-perioden";
    }

    @Override
    public String title() {
        return Texts.get("report.changes");
    }

    @Override
    public void write(Html html) throws XMLStreamException {
        if (before.isEmpty()) {
            html.text("p", Texts.get("report.changes.none"));
            return;
        }
        Earlier.OfPeriod then = before.get();
        html.text("p", Texts.get("report.changes.words", then.period()));
        List<String> header = new ArrayList<>(List.of(Texts.get("column.figure")));
        data.present().forEach(district -> header.add(district.name()));
        header.add(data.countyName());
        new Table(title(), header, 1).write(html, () -> {
            for (Line line : LINES) {
                List<String> cells = cells(line, then.figures());
                html.in("tr", () -> {
                    html.text("th", "scope", "row", cells.get(0));
                    for (String cell : cells.subList(1, cells.size())) {
                        html.textOf("td", "number", cell);
                    }
                });
            }
        });
    }

    private List<String> cells(Line line, Figures then) {
        List<String> cells = new ArrayList<>(List.of(Texts.get(line.label())));
        for (District district : data.present()) {
            cells.add(cell(line, then, district.id()));
        }
        cells.add(sameDistricts(then) ? cell(line, then, County.ID) : content.text(line.of(County.ID)));
        return cells;
    }

    /** A county without a district has not shrunk: it is compared only with one of the same districts. */
    private boolean sameDistricts(Figures then) {
        return data.county().districts().stream()
                .allMatch(district -> had(then, district) == data.present().contains(district));
    }

    private static boolean had(Figures figures, District district) {
        return figures.persons(district.id(), Scope.SINCE_START, Selection.ALL).orElse(0) > 0;
    }

    private String cell(Line line, Figures then, String district) {
        OptionalInt shown = content.shown(line.of(district));
        if (shown.isEmpty()) {
            return Texts.get("summary.hidden");
        }
        int now = shown.getAsInt();
        return line.in(then, district)
                .filter(count -> count > 0 || now == 0)
                .map(was -> Texts.get("change.from", Swedish.count(was), Swedish.count(now), signed(now - was)))
                .orElseGet(() -> Texts.get("change.first", Swedish.count(now)));
    }

    private static String signed(int change) {
        if (change == 0) {
            return "±0";
        }
        return (change > 0 ? "+" : "−") + Swedish.count(Math.abs(change));
    }
}
