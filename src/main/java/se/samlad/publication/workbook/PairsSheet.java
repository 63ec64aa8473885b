package se.samlad.publication.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samlad.core.Texts;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.DuplicateTable;
import se.samlad.linkage.Reasons;
import se.samlad.participant.RowKey;
import se.samlad.publication.PublicationData;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Table;

/** The rows that say the same as another, and those that may be about the same person (DOMAIN I4, I5). */
final class PairsSheet {

    private final WorkbookContent content;
    private final PublicationData data;
    private final Map<RowKey, String> sheets = new HashMap<>();
    private final Table table;

    PairsSheet(WorkbookContent content, Book book) {
        this.content = content;
        this.data = content.data();
        data.sheets()
                .forEach(sheet -> sheets.put(new RowKey(sheet.fileNumber(), sheet.sheetNumber(), 0), sheet.sheet()));
        this.table = book.table(
                content.heading("pairs", Texts.get("pairs.words")),
                Stream.of(
                                WorkbookContent.text("pair-kind", 12, 16),
                                WorkbookContent.text("pair-state", 14, 22),
                                WorkbookContent.text("row-one", 24, 40),
                                WorkbookContent.text("row-other", 24, 40),
                                WorkbookContent.number("score"),
                                WorkbookContent.text("reasons", 30, 60),
                                WorkbookContent.text("decided", 16, 36))
                        .toList());
    }

    void write() {
        data.duplicates().forEach(this::duplicate);
        content.candidates().forEach(this::candidate);
        table.end(Texts.get("sheet.nothing"));
    }

    private void duplicate(RowKey row, DuplicateTable.Duplicate duplicate) {
        String differing = duplicate.differing().stream()
                .map(key -> Texts.has("field." + key) ? Texts.get("field." + key) : key)
                .collect(Collectors.joining(", "));
        table.row(
                Texts.get("pair.duplicate"),
                Texts.get("pair.state.duplicate"),
                place(row),
                place(duplicate.original()),
                "",
                differing.isEmpty() ? Texts.get("pair.same") : Texts.get("pair.differs", differing),
                "");
    }

    private void candidate(Candidate candidate) {
        table.row(
                Texts.get("pair.candidate"),
                Texts.get("pair.state." + candidate.state()),
                place(candidate.left()),
                place(candidate.right()),
                candidate.score(),
                Texts.said(Reasons.sentence(candidate)),
                candidate
                        .decision()
                        .map(each -> each.on() + " " + each.by() + ": " + each.why())
                        .orElse(""));
    }

    private String place(RowKey row) {
        String sheet = sheets.getOrDefault(new RowKey(row.fileNumber(), row.sheetNumber(), 0), "");
        return Texts.get("place.row", data.file(row.fileNumber()).name(), sheet, row.rowNumber());
    }
}
