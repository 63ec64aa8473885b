package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.samlad.claim.Claim;
import se.samlad.claim.NumberMention;
import se.samlad.claim.NumberTable;
import se.samlad.core.CellAddress;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Texts;
import se.samlad.count.Figures;
import se.samlad.intake.FileKind;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.SubmissionFile;
import se.samlad.linkage.Candidate;
import se.samlad.participant.Fate;
import se.samlad.participant.ListRowTable.SheetCount;
import se.samlad.participant.ListTotalTable;
import se.samlad.participant.RowFindingTable;
import se.samlad.participant.RowKey;

/** Makes a district's findings from what the earlier rooms found out. */
record DistrictFindings(
        Period period,
        PackageCheck packageCheck,
        ColumnCheck columnCheck,
        Map<Integer, Residence> residence,
        List<SubmissionFile> files,
        Map<Integer, ReportDocument> reports,
        List<Claim> claims,
        List<NumberTable.Placed> numbers,
        Function<Period, Figures> figures,
        List<SheetCount> sheets,
        List<ListTotalTable.Placed> totals,
        Map<RowKey, ListTotalCheck.Genders> genders,
        List<RowFindingTable.Placed> rowFindings,
        List<Candidate> candidates,
        PairFindings pairs,
        Function<String, Optional<Evidence>> evidence) {

    List<SubmissionFile> filesOf(District district) {
        return files.stream()
                .filter(file -> file.district().equals(district.id()))
                .toList();
    }

    List<Finding> ofPackage(District district, List<SubmissionFile> own) {
        Map<Integer, ReportDocument> ownReports = new java.util.TreeMap<>(reports);
        ownReports.keySet().removeIf(number -> !isOf(own, number));
        List<Finding> findings = packageCheck.check(district, own, ownReports);
        for (SubmissionFile file : own) {
            if (file.kind() == FileKind.PARTICIPANT_LIST) {
                residence(district, file).ifPresent(findings::add);
                findings.addAll(columnCheck.check(district, file.number(), file.name()));
            }
        }
        return findings;
    }

    private Optional<Finding> residence(District district, SubmissionFile list) {
        return Optional.ofNullable(residence.get(list.number()))
                .filter(Residence::isMostlyElsewhere)
                .map(people -> Message.of("P013", list.name(), people.elsewhere(), people.known(), district.name()))
                .map(message -> Finding.of(
                        district.id(), Finding.Kind.PACKAGE, se.samlad.core.Severity.ERROR, list.name(), message));
    }

    List<Finding> ofClaims(District district, List<SubmissionFile> own) {
        List<Finding> findings = new ArrayList<>();
        if (own.stream().noneMatch(file -> file.kind() == FileKind.STATUS_REPORT)) {
            return findings;
        }
        List<Claim> stated =
                claims.stream().filter(claim -> isOf(own, claim.fileNumber())).toList();
        ClaimReconciler reconciler =
                new ClaimReconciler(district, period, figures, stated, () -> evidence.apply(district.id()));
        stated.forEach(claim -> findings.add(finding(district, claim, reconciler.assess(claim))));
        reconciler
                .notReported()
                .forEach(message -> findings.add(
                        Finding.of(district.id(), Finding.Kind.REPORT, Verdict.NOT_REPORTED.severity(), "", message)));
        findings.addAll(new CumulativeCheck(district, period, figures).of(stated));
        numbers.stream()
                .filter(placed -> isOf(own, placed.fileNumber()))
                .filter(placed -> placed.number().kind() == NumberMention.Kind.NOT_INTERPRETED)
                .forEach(placed -> findings.add(notInterpreted(district, own, placed)));
        return findings;
    }

    private static Finding finding(District district, Claim claim, Assessment assessment) {
        return new Finding(
                district.id(),
                Finding.Kind.CLAIM,
                assessment.verdict().severity(),
                assessment.verdict().name(),
                "",
                Optional.of(new Finding.ClaimKey(claim.fileNumber(), claim.number())),
                Optional.of(claim.text()),
                assessment.counted(),
                assessment.counted().map(counted -> claim.scope()),
                assessment.message(),
                assessment.reasoning());
    }

    private static Finding notInterpreted(District district, List<SubmissionFile> own, NumberTable.Placed placed) {
        NumberMention number = placed.number();
        Message message = Message.of(Verdict.NOT_INTERPRETED.name(), number.text(), name(own, placed.fileNumber()));
        String subject = name(own, placed.fileNumber()) + "!" + number.start();
        return Finding.of(district.id(), Finding.Kind.REPORT, Verdict.NOT_INTERPRETED.severity(), subject, message);
    }

    List<Finding> ofTotals(District district, List<SubmissionFile> own) {
        List<Finding> findings = new ArrayList<>();
        for (ListTotalTable.Placed placed : totals) {
            RowKey sheet = new RowKey(placed.key().fileNumber(), placed.key().sheetNumber(), 0);
            Optional<SheetCount> counts = sheets.stream()
                    .filter(each ->
                            each.fileNumber() == sheet.fileNumber() && each.sheetNumber() == sheet.sheetNumber())
                    .findFirst();
            if (isOf(own, sheet.fileNumber()) && counts.isPresent()) {
                Assessment assessment = ListTotalCheck.check(
                        placed.total(), counts.get(), genders.getOrDefault(sheet, new ListTotalCheck.Genders(0, 0)));
                findings.add(finding(district, name(own, sheet.fileNumber()), placed, assessment));
            }
        }
        return findings;
    }

    private static Finding finding(
            District district, String file, ListTotalTable.Placed placed, Assessment assessment) {
        int row = placed.key().rowNumber();
        int column = placed.total().column();
        List<String> arguments = new ArrayList<>();
        arguments.add(Texts.get("place.cell", file, placed.sheet(), row, CellAddress.letters(column)));
        arguments.addAll(assessment.message().arguments());
        return new Finding(
                district.id(),
                Finding.Kind.LIST_TOTAL,
                assessment.verdict() == Verdict.DIFFERS
                        ? se.samlad.core.Severity.QUERY
                        : assessment.verdict().severity(),
                assessment.verdict().name(),
                file + "!" + new CellAddress(placed.sheet(), row, column),
                Optional.empty(),
                Optional.of(Integer.toString(placed.total().value())),
                assessment.counted(),
                Optional.empty(),
                new Message(assessment.message().code(), arguments));
    }

    /** What is said once of a list comes before what is said of its rows: the cause before its consequences. */
    List<Finding> ofRows(District district, List<SubmissionFile> own) {
        List<Finding> once = new ArrayList<>();
        List<Finding> ofRows = new ArrayList<>();
        Map<Integer, List<RowFindingTable.Placed>> byFile = new java.util.TreeMap<>();
        rowFindings.forEach(placed -> byFile.computeIfAbsent(placed.key().fileNumber(), file -> new ArrayList<>())
                .add(placed));
        for (SubmissionFile file : own) {
            List<RowFindingTable.Placed> findings = byFile.getOrDefault(file.number(), List.of());
            SaidOnce saidOnce = new SaidOnce(file.name(), findings, counted(file));
            once.addAll(saidOnce.findings(district.id()));
            findings.stream()
                    .filter(placed -> !saidOnce.contains(placed))
                    .forEach(placed -> ofRows.add(finding(district, file.name(), placed)));
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

    private static Finding finding(District district, String file, RowFindingTable.Placed placed) {
        int row = placed.key().rowNumber();
        boolean cell = placed.finding().column().isPresent();
        String letters = cell ? CellAddress.letters(placed.finding().column().getAsInt()) : "";
        List<String> arguments = new ArrayList<>();
        arguments.add(
                cell
                        ? Texts.get("place.cell", file, placed.sheet(), row, letters)
                        : Texts.get("place.row", file, placed.sheet(), row));
        arguments.addAll(placed.finding().arguments());
        return Finding.of(
                district.id(),
                Finding.Kind.ROW,
                placed.finding().severity(),
                file + "!" + placed.sheet() + "!" + letters + row,
                new Message(placed.finding().rule(), arguments));
    }

    /** Pairs of rows that a reviewer should decide on, and those that were decided to be one person. */
    List<Finding> ofPairs(District district, List<SubmissionFile> own) {
        return candidates.stream()
                .filter(candidate -> isOf(own, candidate.right().fileNumber()))
                .flatMap(candidate -> pairs.finding(district, candidate).stream())
                .toList();
    }

    private static boolean isOf(List<SubmissionFile> own, int fileNumber) {
        return own.stream().anyMatch(file -> file.number() == fileNumber);
    }

    private static String name(List<SubmissionFile> own, int fileNumber) {
        return own.stream()
                .filter(file -> file.number() == fileNumber)
                .map(SubmissionFile::name)
                .findFirst()
                .orElse("");
    }
}
