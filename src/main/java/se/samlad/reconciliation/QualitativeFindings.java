package se.samlad.reconciliation;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samlad.claim.QualitativeClaim;
import se.samlad.claim.QualitativeClaimTable;
import se.samlad.core.District;
import se.samlad.core.Severity;
import se.samlad.count.FigureTable;
import se.samlad.intake.SubmissionFile;
import se.samlad.step.RunContext;

/** Tells what reports state without figures, each beside the list's figures (DOMAIN C4). */
@Component
class QualitativeFindings {

    private final QualitativeClaimTable claims;
    private final FigureTable figures;

    QualitativeFindings(QualitativeClaimTable claims, FigureTable figures) {
        this.claims = claims;
        this.figures = figures;
    }

    /** A notice for each statement of a district's reports. */
    List<Finding> of(RunContext run, District district, List<SubmissionFile> files) {
        QualitativeCheck check = new QualitativeCheck(
                district.id(),
                period -> period.equals(run.period()) ? figures.ofRun(run.id()) : figures.ofPeriod(period));
        return files.stream()
                .flatMap(file -> claims.all(run.id()).stream()
                        .filter(claim -> claim.fileNumber() == file.number())
                        .map(claim -> finding(district, file, claim, check)))
                .toList();
    }

    private static Finding finding(
            District district, SubmissionFile file, QualitativeClaim claim, QualitativeCheck check) {
        return Finding.of(
                district.id(),
                Finding.Kind.REPORT,
                Severity.NOTICE,
                file.name() + "!" + claim.start(),
                check.message(claim));
    }
}
