package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samlad.core.Texts;
import se.samlad.participant.Fate;
import se.samlad.publication.LedgerProof;
import se.samlad.publication.PublicationData;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Column;
import se.samlad.publication.workbook.layout.Formula;
import se.samlad.publication.workbook.layout.Table;

/** What every row of every sheet became (DOMAIN R1). */
final class LedgerSheet {

    private final PublicationData data;
    private final List<LedgerProof> proofs;
    private final Table table;

    LedgerSheet(WorkbookContent content, Book book) {
        this.data = content.data();
        this.proofs = LedgerProof.of(data);
        this.table = book.table(
                content.heading("ledger", Texts.get("report.ledger.words")),
                WorkbookContent.columns(
                        Stream.of(
                                WorkbookContent.text("district", 10, 14),
                                WorkbookContent.text("file", 20, 40),
                                WorkbookContent.text("sheet", 10, 24),
                                WorkbookContent.number("rows")),
                        Stream.of(Fate.values()).map(fate -> Column.number(Texts.get("fate." + fate)))));
    }

    void write() {
        for (LedgerProof proof : proofs) {
            List<Object> values =
                    new ArrayList<>(List.of(data.name(proof.district()), proof.file(), proof.sheet(), proof.rows()));
            for (Fate fate : Fate.values()) {
                values.add(proof.fates().getOrDefault(fate, 0));
            }
            table.row(values.toArray());
        }
        table.end(Texts.get("sheet.nothing"));
    }

    /** All rows have a fate, and those that count are the participants' rows. */
    List<Check> checks(int participants) {
        int rows = proofs.stream().mapToInt(LedgerProof::rows).sum();
        int fates = proofs.stream()
                .flatMap(proof -> proof.fates().values().stream())
                .mapToInt(Integer::intValue)
                .sum();
        int counted = proofs.stream()
                .mapToInt(proof -> proof.fates().getOrDefault(Fate.ENROLMENT, 0))
                .sum();
        String everything =
                Stream.of(Fate.values()).map(fate -> sum("fate." + fate)).collect(Collectors.joining("+"));
        return List.of(
                new Check(
                        Texts.get("control.ledger"),
                        data.countyName(),
                        rows,
                        new Formula(everything, fates),
                        Optional.of(new Formula(sum("column.rows"), rows))),
                new Check(
                        Texts.get("control.participants"),
                        data.countyName(),
                        participants,
                        new Formula(sum("fate." + Fate.ENROLMENT), counted)));
    }

    private String sum(String column) {
        return "SUM(" + Formula.column(table.names().get(0), Texts.get(column)) + ")";
    }
}
