package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.samlad.core.Texts;
import se.samlad.publication.workbook.layout.Book;

/** For RAR's reviewers: opened in the order in which it is read, filled in the order in which things become known. */
final class ReviewSheets {

    private final WorkbookContent content;

    ReviewSheets(WorkbookContent content) {
        this.content = content;
    }

    void write(Book book) {
        RowLinks links = new RowLinks(content.data());
        ContentsSheet contents = new ContentsSheet(content, book);
        SummarySheet summary = new SummarySheet(content, book);
        ReconciliationSheet reconciliation = new ReconciliationSheet(content, book, links);
        BridgeSheet bridge = new BridgeSheet(content, book);
        ParticipantsSheet participants = new ParticipantsSheet(content, book, links);
        PairsSheet pairs = new PairsSheet(content, book);
        LedgerSheet ledger = new LedgerSheet(content, book);
        FindingsSheet findings = new FindingsSheet(content, book);
        ColumnsSheet columns = new ColumnsSheet(content, book);
        ControlSheet control = new ControlSheet(content, book);
        FinsamSheet finsam = new FinsamSheet(content, book);
        RulesSheet rules = new RulesSheet(content, book);

        participants.write();
        summary.write();
        reconciliation.write();
        bridge.write();
        pairs.write();
        ledger.write();
        findings.write();
        columns.write();
        finsam.write();
        rules.write();
        List<Check> checks = Stream.of(
                        summary.checks(participants.formulas()),
                        bridge.checks(),
                        ledger.checks(participants.rows()),
                        reconciliation.checks(),
                        findings.checks(),
                        finsam.checks(participants.formulas()))
                .flatMap(List::stream)
                .toList();
        control.write(checks);
        contents.write(sheets(book), control.verdict(checks));
    }

    private static List<String> sheets(Book book) {
        List<String> sheets = new ArrayList<>(book.sheets());
        sheets.remove(Texts.get("sheet.contents"));
        return sheets;
    }
}
