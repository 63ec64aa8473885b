package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samlad.core.CellAddress;
import se.samlad.core.Message;
import se.samlad.core.Phrase;
import se.samlad.core.Severity;
import se.samlad.participant.ListRowTable.SheetCount;
import se.samlad.participant.ListTotalTable;
import se.samlad.participant.RowKey;

/**
 * What there is to say of the lists' own sum rows (DOMAIN R2).
 *
 * @param sheets how the rows of each sheet add up
 * @param genders women and men among the counted rows of each sheet, by the key of its row 0
 */
record TotalFindings(
        List<SheetCount> sheets, List<ListTotalTable.Placed> totals, Map<RowKey, ListTotalCheck.Genders> genders) {

    List<Finding> of(OwnFiles own) {
        List<Finding> findings = new ArrayList<>();
        for (ListTotalTable.Placed placed : totals) {
            RowKey sheet = new RowKey(placed.key().fileNumber(), placed.key().sheetNumber(), 0);
            Optional<SheetCount> counts = sheets.stream()
                    .filter(each ->
                            each.fileNumber() == sheet.fileNumber() && each.sheetNumber() == sheet.sheetNumber())
                    .findFirst();
            if (own.contains(sheet.fileNumber()) && counts.isPresent()) {
                Assessment assessment = ListTotalCheck.check(
                        placed.total(), counts.get(), genders.getOrDefault(sheet, new ListTotalCheck.Genders(0, 0)));
                findings.add(finding(own, placed, assessment));
            }
        }
        return findings;
    }

    private static Finding finding(OwnFiles own, ListTotalTable.Placed placed, Assessment assessment) {
        String file = own.name(placed.key().fileNumber());
        int row = placed.key().rowNumber();
        int column = placed.total().column();
        List<String> arguments = new ArrayList<>();
        arguments.add(Phrase.text("place.cell", file, placed.sheet(), row, CellAddress.letters(column)));
        arguments.addAll(assessment.message().arguments());
        return new Finding(
                own.district().id(),
                Finding.Kind.LIST_TOTAL,
                assessment.verdict() == Verdict.DIFFERS
                        ? Severity.QUERY
                        : assessment.verdict().severity(),
                assessment.verdict().name(),
                file + "!" + new CellAddress(placed.sheet(), row, column),
                Optional.empty(),
                Optional.of(Integer.toString(placed.total().value())),
                assessment.counted(),
                Optional.empty(),
                new Message(assessment.message().code(), arguments));
    }
}
