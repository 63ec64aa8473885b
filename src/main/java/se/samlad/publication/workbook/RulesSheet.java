package se.samlad.publication.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import se.samlad.core.Texts;
import se.samlad.publication.Catalogue;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Table;

/** The catalogue of all that can be found. */
final class RulesSheet {

    private final WorkbookContent content;
    private final Table table;

    RulesSheet(WorkbookContent content, Book book) {
        this.content = content;
        this.table = book.table(
                content.heading("rules", Texts.get("rules.words")),
                Stream.of(
                                WorkbookContent.text("code", 12, 26),
                                WorkbookContent.text("text", 40, 70),
                                WorkbookContent.text("why", 30, 50),
                                WorkbookContent.text("example", 30, 50),
                                WorkbookContent.number("found"))
                        .toList());
    }

    void write() {
        Map<String, Integer> found = new HashMap<>();
        content.data().findings().forEach(finding -> {
            found.merge(finding.message().code(), 1, Integer::sum);
            finding.reasoning().remarks().forEach(remark -> found.merge(remark.code(), 1, Integer::sum));
        });
        for (Catalogue.Rule rule : Catalogue.all()) {
            table.row(rule.code(), rule.text(), rule.why(), rule.example(), found.getOrDefault(rule.code(), 0));
        }
        table.end(Texts.get("sheet.nothing"));
    }
}
