package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samlad.core.County;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.publication.BridgeTable;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Column;
import se.samlad.publication.workbook.layout.Formula;
import se.samlad.publication.workbook.layout.Table;

/** The way from rows to people, step by step (DOMAIN I6). */
final class BridgeSheet {

    /** The rows of the table that are left when the others are taken from the first, 1-based. */
    private static final int FIRST = 1;

    private static final List<Integer> FALLEN = List.of(2, 4, 6);

    private final WorkbookContent content;
    private final BridgeTable bridge;
    private final Table table;

    BridgeSheet(WorkbookContent content, Book book) {
        this.content = content;
        this.bridge = BridgeTable.of(content.data(), content.bridge());
        this.table = book.table(
                content.heading("bridge", Texts.get("report.bridge.words")),
                WorkbookContent.columns(
                        Stream.of(WorkbookContent.text("step", 50, 60)),
                        bridge.columns().stream().map(Column::number)));
    }

    void write() {
        for (BridgeTable.Row row : bridge.rows()) {
            List<Object> values = new ArrayList<>(List.of(row.label()));
            values.addAll(row.counts());
            table.row(values.toArray());
        }
        table.end(Texts.get("sheet.nothing"));
    }

    /** The steps lead from the rows to the county's persons. */
    List<Check> checks() {
        int county = bridge.columns().size();
        int reached = written(FIRST, county);
        StringBuilder steps = new StringBuilder(cell(FIRST, county));
        for (int row : FALLEN) {
            steps.append('-').append(cell(row, county));
            reached -= written(row, county);
        }
        int persons = content.data()
                .figures()
                .persons(County.ID, Scope.SINCE_START, Selection.ALL)
                .orElse(0);
        return List.of(new Check(
                Texts.get("control.bridge"),
                content.data().countyName(),
                persons,
                new Formula(steps.toString(), reached)));
    }

    private int written(int row, int column) {
        return bridge.rows().get(row - 1).counts().get(column - 1);
    }

    private String cell(int row, int column) {
        return "INDEX(" + table.names().get(0) + "[#Data]," + row + "," + (column + 1) + ")";
    }
}
