package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.core.Scope;
import se.samlad.core.Swedish;
import se.samlad.core.Texts;
import se.samlad.publication.SummaryTable;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Column;
import se.samlad.publication.workbook.layout.Formula;
import se.samlad.publication.workbook.layout.Share;
import se.samlad.publication.workbook.layout.Table;

/** The county in words, then in figures, with those of earlier half-years; the reviewers' edition. */
final class SummarySheet {

    private final WorkbookContent content;
    private final SummaryTable figures;
    private final List<String> ids;
    private final Table table;

    SummarySheet(WorkbookContent content, Book book) {
        this.content = content;
        this.figures = SummaryTable.of(content.data(), content.edition());
        this.ids = Stream.concat(content.data().present().stream().map(District::id), Stream.of(County.ID))
                .toList();
        this.table = book.table(
                content.heading("summary", SummaryWords.of(content), 0),
                Stream.of(
                                Stream.of(
                                        WorkbookContent.text("group", 18, 28), WorkbookContent.text("figure", 18, 28)),
                                figures.columns().stream().map(Column::number),
                                Stream.of(WorkbookContent.number("share")),
                                content.earlier().keySet().stream()
                                        .map(period -> Column.number(Texts.get("column.earlier", period))),
                                Stream.of(WorkbookContent.text("depends", 20, 44)))
                        .flatMap(columns -> columns)
                        .toList());
    }

    void write() {
        int all = count(figures.rows().get(0), County.ID);
        for (SummaryTable.Row row : figures.rows()) {
            List<Object> values = new ArrayList<>(List.of(row.group(), row.label()));
            ids.forEach(id -> values.add(count(row, id)));
            boolean partOfAll = !row.selection().isAll() && all > 0;
            values.add(partOfAll ? new Share((double) count(row, County.ID) / all) : "");
            content.earlier()
                    .values()
                    .forEach(earlier ->
                            values.add(earlier.count(County.ID, row.measure(), Scope.SINCE_START, row.selection())
                                    .<Object>map(count -> count)
                                    .orElse("")));
            values.add(bands(row));
            table.row(values.toArray());
        }
        table.end(Texts.get("sheet.nothing"));
    }

    private int count(SummaryTable.Row row, String district) {
        return content.data()
                .figures()
                .count(district, row.measure(), Scope.SINCE_START, row.selection())
                .orElse(0);
    }

    /** How far the row's figures depend on pairs that nobody has decided on. */
    private String bands(SummaryTable.Row row) {
        return ids.stream()
                .flatMap(id -> content
                        .data()
                        .band(id, row.measure(), Scope.SINCE_START, row.selection())
                        .map(band -> content.name(id) + ": " + Swedish.count(band.least()) + "–"
                                + Swedish.count(band.most()))
                        .stream())
                .collect(Collectors.joining("; "));
    }

    /** Every figure of the sheet beside the same by the participants' rows. */
    List<Check> checks(RowFormulas rows) {
        List<Check> checks = new ArrayList<>();
        for (SummaryTable.Row row : figures.rows()) {
            for (int column = 0; column < ids.size(); column++) {
                int program = count(row, ids.get(column));
                checks.add(new Check(
                        row.group() + ": " + row.label(),
                        content.name(ids.get(column)),
                        program,
                        rows.count(ids.get(column), row.measure(), row.selection()),
                        Optional.of(new Formula(cell(row, figures.columns().get(column)), program))));
            }
        }
        return checks;
    }

    /** Found by what its row says, so that nobody disturbs it by sorting. */
    private String cell(SummaryTable.Row row, String column) {
        String name = table.names().get(0);
        return "SUMIFS(" + Formula.column(name, column) + ","
                + Formula.column(name, Texts.get("column.group")) + "," + Formula.criterion(row.group()) + ","
                + Formula.column(name, Texts.get("column.figure")) + "," + Formula.criterion(row.label()) + ")";
    }
}
