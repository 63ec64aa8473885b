package se.samlad.publication.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Measure;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Column;
import se.samlad.publication.workbook.layout.Formula;
import se.samlad.publication.workbook.layout.Table;

/** What the national follow-up asks for: participants by gender, nothing more (DOMAIN §1). */
final class FinsamSheet {

    private static final Selection WOMEN = Selection.of(Dimension.GENDER, "K");
    private static final Selection MEN = Selection.of(Dimension.GENDER, "M");
    private static final Selection UNKNOWN = Selection.of(Dimension.GENDER, Dimension.UNKNOWN);

    private final WorkbookContent content;
    private final Table table;

    FinsamSheet(WorkbookContent content, Book book) {
        this.content = content;
        this.table = book.table(
                content.heading(
                        "finsam", Texts.get("finsam.words", content.data().countyName())),
                Stream.of(
                                WorkbookContent.text("measure", 30, 40),
                                Column.number(Texts.get("summary.women")),
                                Column.number(Texts.get("summary.men")),
                                Column.number(Texts.get("summary.unknown")),
                                WorkbookContent.number("total"))
                        .toList());
    }

    void write() {
        table.row(Texts.get("finsam.measure"), persons(WOMEN), persons(MEN), persons(UNKNOWN), persons(Selection.ALL));
        table.end(Texts.get("sheet.nothing"));
    }

    private int persons(Selection selection) {
        return content.data()
                .figures()
                .persons(County.ID, Scope.SINCE_START, selection)
                .orElse(0);
    }

    /** The genders add up to the persons, who are the rows'. */
    List<Check> checks(RowFormulas rows) {
        String name = table.names().get(0);
        int parts = persons(WOMEN) + persons(MEN) + persons(UNKNOWN);
        return List.of(new Check(
                Texts.get("sheet.finsam"),
                content.data().countyName(),
                persons(Selection.ALL),
                rows.count(County.ID, Measure.PERSONS, Selection.ALL),
                Optional.of(new Formula(
                        Formula.column(name, Texts.get("summary.women")) + "+"
                                + Formula.column(name, Texts.get("summary.men")) + "+"
                                + Formula.column(name, Texts.get("summary.unknown")),
                        parts))));
    }
}
