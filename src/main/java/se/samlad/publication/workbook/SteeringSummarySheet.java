package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.count.Figures;
import se.samlad.publication.SteeringEdition;
import se.samlad.publication.SummaryTable;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Column;
import se.samlad.publication.workbook.layout.Table;

/** The county in words, in charts and in figures, small counts hidden. */
final class SteeringSummarySheet {

    private final WorkbookContent content;
    private final SummaryTable figures;
    private final List<String> ids;
    private final Table table;

    SteeringSummarySheet(WorkbookContent content, Book book) {
        this.content = content;
        this.figures = SummaryTable.of(content.data(), content.edition());
        this.ids = Stream.concat(content.data().present().stream().map(District::id), Stream.of(County.ID))
                .toList();
        this.table = book.table(
                content.heading("summary", SummaryWords.of(content), SummaryCharts.ROWS),
                WorkbookContent.columns(
                        Stream.of(WorkbookContent.text("group", 30, 34), WorkbookContent.text("figure", 30, 34)),
                        figures.columns().stream().map(name -> Column.number(name, 22, 24))));
    }

    void write() {
        for (SummaryTable.Row row : figures.rows()) {
            List<Object> values = new ArrayList<>(List.of(row.group(), row.label()));
            row.cells().forEach(cell -> values.add(ShownCount.of(cell)));
            table.row(values.toArray());
        }
        if (!content.earlier().isEmpty()) {
            content.earlier().forEach(this::earlier);
            thisPeriod();
        }
        table.end(Texts.get("sheet.nothing"));
        new SummaryCharts(content, figures, table).draw();
    }

    /** How many there were at the end of an earlier period, where its edition shows it. */
    private void earlier(Period period, Figures shown) {
        List<Object> values = new ArrayList<>(List.of(Texts.get("summary.group.trend"), period.toString()));
        for (String id : ids) {
            values.add(shown.persons(id, Scope.SINCE_START, Selection.ALL)
                    .<Object>map(count -> count)
                    .orElse("–"));
        }
        table.row(values.toArray());
    }

    private void thisPeriod() {
        SteeringEdition shown = new SteeringEdition(content.data());
        List<Object> values = new ArrayList<>(List.of(
                Texts.get("summary.group.trend"), content.data().period().toString()));
        ids.forEach(id -> values.add(ShownCount.of(shown.text(id, Selection.ALL))));
        table.row(values.toArray());
    }
}
