package se.samlad.publication.workbook;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samlad.core.District;
import se.samlad.core.Texts;
import se.samlad.intake.SubmissionFile;
import se.samlad.publication.PublicationData;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Formula;
import se.samlad.publication.workbook.layout.Link;
import se.samlad.publication.workbook.layout.Table;
import se.samlad.reconciliation.Approval;

/** What the workbook is, what it was made of, where everything stands, and the signature. */
final class ContentsSheet {

    private final WorkbookContent content;
    private final PublicationData data;
    private final Table table;

    ContentsSheet(WorkbookContent content, Book book) {
        this.content = content;
        this.data = content.data();
        this.table = book.table(
                content.heading("contents", Texts.get("contents.words")),
                List.of(
                        WorkbookContent.text("part", 16, 20),
                        WorkbookContent.text("item", 24, 46),
                        WorkbookContent.text("value", 64, 74)));
    }

    void write(List<String> sheets, Formula control) {
        about(control);
        signature();
        sheets.forEach(sheet -> table.row(
                Texts.get("contents.sheets"), Link.toRow(sheet, sheet, 1), Texts.get("contents.sheet." + key(sheet))));
        data.files().forEach(this::file);
        table.end(Texts.get("sheet.nothing"));
        table.warn(Texts.get("column.value"), Texts.get("control.some-differ"));
    }

    private void about(Formula control) {
        about("period", data.period());
        about("half-year", data.period().halfYear());
        about("edition", content.edition().title());
        about("version", data.version());
        about("districts", names(data.present()));
        about("missing", names(data.missing()));
        about("control", control);
        about("rules", data.rules());
        about("codes", Texts.get("contents.codes.explained"));
    }

    private void about(String key, Object value) {
        table.row(
                Texts.get("contents.about"),
                Texts.get("contents." + key),
                value instanceof Formula ? value : value.toString());
    }

    private static String names(List<District> districts) {
        return districts.isEmpty()
                ? Texts.get("contents.none")
                : districts.stream().map(District::name).collect(Collectors.joining(", "));
    }

    /** What an approval holds for; the labels and the value beside each are read when the workbook comes back. */
    private void signature() {
        Optional<Approval> approval = data.followUp().approval().filter(Approval::holds);
        sign("approved-by", approval.map(each -> each.signOff().approvedBy()).orElse(""));
        sign(
                "date",
                approval.map(each -> each.signOff().approvedOn().toString()).orElse(""));
        sign("inputs-hash", data.followUp().inputs());
        sign("rules-hash", data.rules());
    }

    private void sign(String key, String value) {
        table.row(Texts.get("contents.signature"), Texts.get("contents." + key), value);
    }

    private void file(SubmissionFile file) {
        table.row(
                Texts.get("contents.inputs"),
                data.name(file.district()) + ": " + file.name(),
                "SHA-256 " + file.sha256());
    }

    /** The key of a sheet by its name; a sheet that goes on with another has that one's. */
    private static String key(String sheet) {
        String first = sheet.replaceFirst(" [0-9]+$", "");
        return Stream.of(
                        "contents",
                        "summary",
                        "reconciliation",
                        "bridge",
                        "participants",
                        "pairs",
                        "ledger",
                        "findings",
                        "columns",
                        "control",
                        "finsam",
                        "rules")
                .filter(key -> Texts.get("sheet." + key).equals(first))
                .findFirst()
                .orElse("contents");
    }
}
