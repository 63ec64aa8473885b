package se.samlad.publication.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samlad.claim.Claim;
import se.samlad.core.Texts;
import se.samlad.intake.ReviewDecision;
import se.samlad.publication.PublicationData;
import se.samlad.publication.workbook.layout.Book;
import se.samlad.publication.workbook.layout.Column;
import se.samlad.publication.workbook.layout.Formula;
import se.samlad.publication.workbook.layout.Table;
import se.samlad.reconciliation.DecidedFindings;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Verdict;

/** Every figure that a report states beside the list's, with room for the reviewer's decision. */
final class ReconciliationSheet {

    /** Say what the county's figure would be if the report were right. */
    private static final Set<String> EFFECTS = Set.of("V906", "V910", "V911", "V912", "V913");

    private final PublicationData data;
    private final RowLinks links;
    private final Table table;
    private final Map<Verdict, Integer> written = new EnumMap<>(Verdict.class);

    ReconciliationSheet(WorkbookContent content, Book book, RowLinks links) {
        this.data = content.data();
        this.links = links;
        this.table = book.table(
                content.heading("reconciliation", VerdictCounts.of(data).words(), Texts.get("reconciliation.words")),
                Stream.of(
                                WorkbookContent.text("id", 18, 20),
                                WorkbookContent.text("district", 8, 12),
                                WorkbookContent.text("quotation", 30, 36),
                                WorkbookContent.text("stated", 9, 12),
                                WorkbookContent.text("counted", 9, 15),
                                WorkbookContent.text("verdict", 12, 16),
                                WorkbookContent.text("explanation", 30, 42),
                                WorkbookContent.text("effect", 10, 16),
                                WorkbookContent.text("explaining-rows", 8, 16),
                                WorkbookContent.text("claim", 9, 12),
                                Column.input(Texts.get("column.decision"), 14),
                                Column.input(Texts.get("column.comment"), 20),
                                Column.input(Texts.get("column.signature"), 10))
                        .toList());
    }

    void write() {
        for (int i = 0; i < data.findings().size(); i++) {
            if (data.findings().get(i).kind() == Finding.Kind.CLAIM) {
                row(i, data.findings().get(i));
            }
        }
        table.end(Texts.get("sheet.nothing"));
        table.offer(
                Texts.get("column.decision"),
                List.of(
                        Texts.get("decision.approved"),
                        Texts.get("decision.corrected-by-district"),
                        Texts.get("decision.explained")),
                Texts.get("decision.prompt.title"),
                Texts.get("decision.prompt"));
    }

    private void row(int index, Finding finding) {
        DecidedFindings decided = data.followUp().decided();
        Optional<ReviewDecision> decision = decided.decision(index);
        Verdict verdict = Verdict.valueOf(finding.code());
        table.row(
                decided.key(index).toString(),
                data.name(finding.district()),
                data.claim(finding).map(Claim::sentence).orElse("").replace("\t", " – "),
                finding.stated().orElse(""),
                finding.counted().orElse(""),
                Texts.get("verdict." + verdict),
                finding.text(),
                effect(finding),
                links.of(finding),
                data.claim(finding).map(data::id).orElse(""),
                decision.map(each -> each.verdict().word()).orElse(""),
                decision.map(ReviewDecision::comment).orElse(""),
                decision.map(ReviewDecision::signature).orElse(""));
        written.merge(verdict, 1, Integer::sum);
    }

    private static String effect(Finding finding) {
        return finding.reasoning().remarks().stream()
                .filter(remark -> EFFECTS.contains(remark.code()))
                .map(remark ->
                        Texts.get("effect." + remark.code(), remark.arguments().toArray()))
                .findFirst()
                .orElse("");
    }

    /** How many figures got each verdict. */
    List<Check> checks() {
        VerdictCounts counts = VerdictCounts.of(data);
        List<Check> checks = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            String name = Texts.get("verdict." + verdict);
            String column = Formula.column(table.names().get(0), Texts.get("column.verdict"));
            checks.add(new Check(
                    Texts.get("column.verdict") + ": " + name,
                    data.countyName(),
                    counts.count(verdict),
                    new Formula(
                            "COUNTIFS(" + column + "," + Formula.criterion(name) + ")",
                            written.getOrDefault(verdict, 0))));
        }
        return checks;
    }
}
