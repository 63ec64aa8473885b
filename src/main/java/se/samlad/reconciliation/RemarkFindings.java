package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.samlad.core.CellAddress;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Phrase;
import se.samlad.intake.SubmissionFile;
import se.samlad.participant.Fate;
import se.samlad.participant.ListRowTable.SheetCount;
import se.samlad.participant.RowFindingTable.Placed;

/** Tells people what was found of a district's rows: what has one cause once, the rest row by row. */
final class RemarkFindings {

    private final List<SheetCount> sheets;
    private final RowRecurrence recurrence;
    private final Map<Integer, List<Placed>> byFile = new TreeMap<>();

    /**
     * Findings.
     *
     * @param sheets how the rows of each sheet add up
     * @param remarks what was found, in the order of the files
     * @param recurrence which of it was found before
     */
    RemarkFindings(List<SheetCount> sheets, List<Placed> remarks, RowRecurrence recurrence) {
        this.recurrence = recurrence;
        this.sheets = List.copyOf(sheets);
        remarks.forEach(placed -> byFile.computeIfAbsent(placed.key().fileNumber(), file -> new ArrayList<>())
                .add(placed));
    }

    /** What is said once of a list comes before what is said of its rows: the cause before its consequences. */
    List<Finding> of(OwnFiles own) {
        List<Finding> once = new ArrayList<>();
        List<Finding> ofRows = new ArrayList<>();
        for (SubmissionFile file : own.files()) {
            List<Placed> remarks = byFile.getOrDefault(file.number(), List.of());
            SaidOnce saidOnce = new SaidOnce(file.name(), remarks, counted(file));
            once.addAll(saidOnce.findings(own.district().id()));
            remarks.stream()
                    .filter(placed -> !saidOnce.contains(placed))
                    .forEach(placed -> ofRows.add(finding(own.district().id(), file.name(), placed)));
        }
        once.addAll(ofRows);
        return once;
    }

    private int counted(SubmissionFile file) {
        return sheets.stream()
                .filter(sheet -> sheet.fileNumber() == file.number())
                .mapToInt(sheet -> sheet.rows().getOrDefault(Fate.ENROLMENT, 0))
                .sum();
    }

    private Finding finding(String district, String file, Placed placed) {
        int row = placed.key().rowNumber();
        boolean cell = placed.finding().column().isPresent();
        String letters = cell ? CellAddress.letters(placed.finding().column().getAsInt()) : "";
        List<String> arguments = new ArrayList<>();
        arguments.add(
                cell
                        ? Phrase.text("place.cell", file, placed.sheet(), row, letters)
                        : Phrase.text("place.row", file, placed.sheet(), row));
        arguments.addAll(placed.finding().arguments());
        Finding finding = Finding.of(
                district,
                Finding.Kind.ROW,
                placed.finding().severity(),
                file + "!" + placed.sheet() + "!" + letters + row,
                new Message(placed.finding().rule(), arguments));
        Optional<Period> since = finding.isOpen()
                ? recurrence.since(placed.key(), placed.finding().rule())
                : Optional.empty();
        return since.map(finding::recurring).orElse(finding);
    }
}
