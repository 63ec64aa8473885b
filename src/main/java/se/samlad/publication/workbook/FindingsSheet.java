package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samlad.core.Severity;
import se.samlad.core.Texts;
import se.samlad.publication.PublicationData;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Formula;
import se.samlad.publication.workbook.layout.Table;
import se.samlad.reconciliation.Finding;

/** All that was found, none left out. */
final class FindingsSheet {

    private final PublicationData data;
    private final Table table;
    private final Map<Severity, Integer> written = new EnumMap<>(Severity.class);

    FindingsSheet(WorkbookContent content, Book book) {
        this.data = content.data();
        this.table = book.table(
                content.heading(
                        "findings", Texts.get("findings.words", data.findings().size())),
                Stream.of(
                                WorkbookContent.text("id", 18, 20),
                                WorkbookContent.text("district", 10, 14),
                                WorkbookContent.text("severity", 12, 14),
                                WorkbookContent.text("kind", 12, 14),
                                WorkbookContent.text("code", 10, 26),
                                WorkbookContent.text("message", 60, 110))
                        .toList());
    }

    void write() {
        for (int i = 0; i < data.findings().size(); i++) {
            Finding finding = data.findings().get(i);
            table.row(
                    data.followUp().decided().key(i).toString(),
                    data.name(finding.district()),
                    Texts.get("severity." + finding.severity()),
                    Texts.get("kind." + finding.kind()),
                    finding.message().code(),
                    finding.text());
            written.merge(finding.severity(), 1, Integer::sum);
        }
        table.end(Texts.get("sheet.nothing"));
    }

    /** How many there are of each severity. */
    List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            String name = Texts.get("severity." + severity);
            String text = table.names().stream()
                    .map(each -> "COUNTIFS(" + Formula.column(each, Texts.get("column.severity")) + ","
                            + Formula.criterion(name) + ")")
                    .collect(Collectors.joining("+"));
            long found = data.findings().stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            checks.add(new Check(
                    Texts.get("sheet.findings") + ": " + name,
                    data.countyName(),
                    found,
                    new Formula(text, written.getOrDefault(severity, 0))));
        }
        return checks;
    }
}
