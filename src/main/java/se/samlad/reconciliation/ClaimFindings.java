package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samlad.claim.Claim;
import se.samlad.claim.NumberMention;
import se.samlad.claim.NumberTable;
import se.samlad.core.District;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Texts;
import se.samlad.count.Figures;
import se.samlad.intake.FileKind;

/**
 * What there is to say of what a district's reports state.
 *
 * @param earlier the periods before of which figures are kept, the latest first
 * @param claims all reports'
 * @param numbers all reports'
 * @param evidence what may explain a district's differences, by its id
 */
record ClaimFindings(
        Period period,
        List<Period> earlier,
        List<Claim> claims,
        List<NumberTable.Placed> numbers,
        Function<Period, Figures> figures,
        Function<String, Optional<Evidence>> evidence) {

    /**
     * What is told.
     *
     * @param ways how the reports count
     */
    record Told(List<Finding> findings, CountingWays ways) {}

    /** Empty without a report. */
    Optional<Told> of(OwnFiles own) {
        if (!own.has(FileKind.STATUS_REPORT)) {
            return Optional.empty();
        }
        List<Finding> findings = new ArrayList<>();
        District district = own.district();
        List<Claim> stated = claims.stream()
                .filter(claim -> own.contains(claim.fileNumber()))
                .toList();
        ClaimReconciler reconciler =
                new ClaimReconciler(district, period, earlier, figures, stated, () -> evidence.apply(district.id()));
        ClaimReconciler.Reconciled reconciled = reconciler.reconcile();
        reconciled.assessments().forEach((claim, each) -> findings.add(finding(district, claim, each)));
        reconciler
                .notReported()
                .forEach(message -> findings.add(
                        Finding.of(district.id(), Finding.Kind.REPORT, Verdict.NOT_REPORTED.severity(), "", message)));
        findings.addAll(new CumulativeCheck(district, period, earlier, figures).of(stated));
        numbers.stream()
                .filter(placed -> own.contains(placed.fileNumber()))
                .filter(placed -> placed.number().kind() == NumberMention.Kind.NOT_INTERPRETED)
                .forEach(placed -> findings.add(notInterpreted(own, placed)));
        return Optional.of(new Told(findings, reconciled.ways()));
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
                assessment.counted().map(Texts::said),
                assessment.counted().map(counted -> claim.scope()),
                assessment.message(),
                assessment.reasoning());
    }

    private static Finding notInterpreted(OwnFiles own, NumberTable.Placed placed) {
        NumberMention number = placed.number();
        String file = own.name(placed.fileNumber());
        return Finding.of(
                own.district().id(),
                Finding.Kind.REPORT,
                Verdict.NOT_INTERPRETED.severity(),
                file + "!" + number.start(),
                Message.of(Verdict.NOT_INTERPRETED.name(), number.text(), file));
    }
}
