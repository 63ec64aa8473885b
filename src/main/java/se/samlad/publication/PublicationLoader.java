package se.samlad.publication;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import se.samlad.claim.ClaimTable;
import se.samlad.claim.NumberTable;
import se.samlad.claim.QualitativeClaimTable;
import se.samlad.claim.ReportTextTable;
import se.samlad.core.County;
import se.samlad.core.SmallCounts;
import se.samlad.count.BandTable;
import se.samlad.count.FigureTable;
import se.samlad.intake.FileKind;
import se.samlad.intake.ListColumnTable;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.linkage.DuplicateTable;
import se.samlad.participant.ListRowTable;
import se.samlad.publication.disclosure.Disclosure;
import se.samlad.reconciliation.CountedAsTable;
import se.samlad.reconciliation.FindingTable;
import se.samlad.reconciliation.FollowUp;
import se.samlad.step.RunContext;

/** Loads what the earlier rooms left in their tables. */
@Component
class PublicationLoader {

    private final County county;
    private final SubmissionFileTable files;
    private final FigureTable figures;
    private final BandTable bands;
    private final ListRowTable rows;
    private final ListColumnTable columns;
    private final DuplicateTable duplicates;
    private final ReportTextTable texts;
    private final ClaimTable claims;
    private final NumberTable numbers;
    private final QualitativeClaimTable qualities;
    private final FindingTable findings;
    private final CountedAsTable counted;
    private final SteeringCellTable steeringCells;
    private final SmallCounts smallCounts;
    private final FollowUp followUp;
    private final PublishedVersions versions;

    PublicationLoader(
            County county,
            SubmissionFileTable files,
            FigureTable figures,
            BandTable bands,
            ListRowTable rows,
            ListColumnTable columns,
            DuplicateTable duplicates,
            ReportTextTable texts,
            ClaimTable claims,
            NumberTable numbers,
            QualitativeClaimTable qualities,
            FindingTable findings,
            CountedAsTable counted,
            SteeringCellTable steeringCells,
            SmallCounts smallCounts,
            FollowUp followUp,
            PublishedVersions versions) {
        this.county = county;
        this.files = files;
        this.figures = figures;
        this.bands = bands;
        this.rows = rows;
        this.columns = columns;
        this.duplicates = duplicates;
        this.texts = texts;
        this.claims = claims;
        this.numbers = numbers;
        this.qualities = qualities;
        this.findings = findings;
        this.counted = counted;
        this.steeringCells = steeringCells;
        this.smallCounts = smallCounts;
        this.followUp = followUp;
        this.versions = versions;
    }

    PublicationData load(RunContext run) {
        List<SubmissionFile> all = files.all(run.id());
        Map<Integer, ReportDocument> reports = new TreeMap<>();
        all.stream()
                .filter(file -> file.kind() == FileKind.STATUS_REPORT)
                .forEach(file -> reports.put(file.number(), texts.of(run.id(), file.number())));
        return new PublicationData(
                run.id(),
                run.period(),
                run.version(),
                run.rules(),
                versions.head(run.id(), run.version()),
                run.expecting(county),
                all,
                figures.ofRun(run.id()),
                bands.all(run.id()),
                rows.countByFate(run.id()),
                columns.ofRun(run.id()),
                duplicates.all(run.id()),
                reports,
                claims.all(run.id()),
                numbers.all(run.id()),
                qualities.all(run.id()),
                findings.all(run.id()),
                new Disclosure(smallCounts, steeringCells.ofRun(run.id())),
                counted.ofRun(run.id()),
                followUp.of(run));
    }
}
