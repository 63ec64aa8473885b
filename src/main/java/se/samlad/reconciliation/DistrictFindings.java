package se.samlad.reconciliation;

import java.util.List;
import se.samlad.core.District;
import se.samlad.intake.SubmissionFile;

/** What makes a district's findings, from the package to the rows, out of what the earlier rooms found out. */
record DistrictFindings(
        List<SubmissionFile> files,
        PackageFindings packages,
        ClaimFindings claims,
        TotalFindings totals,
        RemarkFindings remarks,
        PairFindings pairs) {

    OwnFiles filesOf(District district) {
        return OwnFiles.of(district, files);
    }
}
