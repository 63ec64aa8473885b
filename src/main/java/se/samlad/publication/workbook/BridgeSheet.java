package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samlad.core.County;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.count.Bridge;
import se.samlad.publication.BridgeTable;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Column;
import se.samlad.publication.workbook.layout.Formula;
import se.samlad.publication.workbook.layout.Table;

/** The way from rows to people, step by step (DOMAIN I6). */
final class BridgeSheet {

    /** The steps that take away. */
    private static final Set<String> FALLEN =
            Arrays.stream(Bridge.Reason.values()).map(Bridge.Reason::name).collect(Collectors.toUnmodifiableSet());

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
        StringBuilder steps = new StringBuilder(cell(bridge.rows().get(0)));
        int reached = inCounty(bridge.rows().get(0));
        for (BridgeTable.Row row : bridge.rows()) {
            if (FALLEN.contains(row.code())) {
                steps.append('-').append(cell(row));
                reached -= inCounty(row);
            }
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

    private static int inCounty(BridgeTable.Row row) {
        return row.counts().get(row.counts().size() - 1);
    }

    /** The county's number of a step, found by the step's name. */
    private String cell(BridgeTable.Row row) {
        String name = table.names().get(0);
        String county = bridge.columns().get(bridge.columns().size() - 1);
        return "SUMIFS(" + Formula.column(name, county) + "," + Formula.column(name, Texts.get("column.step")) + ","
                + Formula.criterion(row.label()) + ")";
    }
}
