package se.samlad.publication.workbook;

import java.util.List;
import java.util.stream.Stream;
import se.samlad.core.Texts;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Formula;
import se.samlad.publication.workbook.layout.Table;

/** The program's figures beside live formulas over the other sheets: whoever edits a row sees it here. */
final class ControlSheet {

    private final Table table;
    private final String agrees = Texts.get("control.agrees");
    private final String differs = Texts.get("control.differs");

    ControlSheet(WorkbookContent content, Book book) {
        this.table = book.table(
                content.heading("control", Texts.get("control.words")),
                Stream.of(
                                WorkbookContent.text("check", 30, 50),
                                WorkbookContent.text("where", 14, 30),
                                WorkbookContent.number("program"),
                                WorkbookContent.number("by-rows"),
                                WorkbookContent.number("on-sheet"),
                                WorkbookContent.text("result", 12, 14))
                        .toList());
    }

    void write(List<Check> checks) {
        for (Check check : checks) {
            Formula rows = check.rows();
            table.row(
                    check.about(),
                    check.where(),
                    check.program(),
                    rows,
                    check.sheet().<Object>map(formula -> formula).orElse("–"),
                    result(check));
        }
        table.end(Texts.get("sheet.nothing"));
        table.warn(Texts.get("column.result"), differs);
    }

    private Formula result(Check check) {
        String equal = thisRow("program") + "=" + thisRow("by-rows");
        if (check.sheet().isPresent()) {
            equal = "AND(" + equal + "," + thisRow("program") + "=" + thisRow("on-sheet") + ")";
        }
        return new Formula(
                "IF(" + equal + "," + Formula.quoted(agrees) + "," + Formula.quoted(differs) + ")",
                check.agrees() ? agrees : differs);
    }

    private String thisRow(String column) {
        return table.names().get(0) + "[[#This Row],[" + Texts.get("column." + column) + "]]";
    }

    /** One cell for all: whether the whole workbook agrees. */
    Formula verdict(List<Check> checks) {
        String column = Formula.column(table.names().get(0), Texts.get("column.result"));
        String count = "COUNTIFS(" + column + "," + Formula.criterion(differs) + ")";
        boolean all = checks.stream().allMatch(Check::agrees);
        return new Formula(
                "IF(" + count + "=0," + Formula.quoted(Texts.get("control.all-agree")) + ","
                        + Formula.quoted(Texts.get("control.some-differ")) + ")",
                Texts.get(all ? "control.all-agree" : "control.some-differ"));
    }
}
