package se.samlad.reconciliation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.samlad.claim.ClaimTable;
import se.samlad.claim.NumberTable;
import se.samlad.claim.ReportTextTable;
import se.samlad.core.County;
import se.samlad.core.Dimension;
import se.samlad.core.Gender;
import se.samlad.core.Period;
import se.samlad.count.FigureTable;
import se.samlad.count.Figures;
import se.samlad.intake.FileKind;
import se.samlad.intake.ListColumnTable;
import se.samlad.intake.ReportDocument;
import se.samlad.intake.SubmissionFile;
import se.samlad.intake.SubmissionFileTable;
import se.samlad.linkage.Candidate;
import se.samlad.linkage.CandidateTable;
import se.samlad.linkage.EnrolmentView;
import se.samlad.participant.ListRowTable;
import se.samlad.participant.ListTotalTable;
import se.samlad.participant.RowFindingTable;
import se.samlad.participant.RowKey;
import se.samlad.step.RunContext;

/** Loads what the earlier rooms found out. */
@Component
class FindingSources {

    private final County county;
    private final SubmissionFileTable files;
    private final ReportTextTable texts;
    private final ClaimTable claims;
    private final NumberTable numbers;
    private final FigureTable figures;
    private final ListRowTable rows;
    private final ListTotalTable totals;
    private final RowFindingTable rowFindings;
    private final EnrolmentView enrolments;
    private final ListColumnTable columns;
    private final CandidateTable candidates;
    private final EvidenceSource evidence;

    FindingSources(
            County county,
            SubmissionFileTable files,
            ReportTextTable texts,
            ClaimTable claims,
            NumberTable numbers,
            FigureTable figures,
            ListRowTable rows,
            ListTotalTable totals,
            RowFindingTable rowFindings,
            EnrolmentView enrolments,
            ListColumnTable columns,
            CandidateTable candidates,
            EvidenceSource evidence) {
        this.county = county;
        this.files = files;
        this.texts = texts;
        this.claims = claims;
        this.numbers = numbers;
        this.figures = figures;
        this.rows = rows;
        this.totals = totals;
        this.rowFindings = rowFindings;
        this.enrolments = enrolments;
        this.columns = columns;
        this.candidates = candidates;
        this.evidence = evidence;
    }

    DistrictFindings load(RunContext run) {
        Map<Integer, ReportDocument> reports = new LinkedHashMap<>();
        for (SubmissionFile file : files.ofKind(run.id(), FileKind.STATUS_REPORT)) {
            reports.put(file.number(), texts.of(run.id(), file.number()));
        }
        Map<Period, Figures> known = new HashMap<>();
        known.put(run.period(), figures.ofRun(run.id()));
        List<RowFindingTable.Placed> said = rowFindings.all(run.id());
        List<Candidate> pairs = candidates.all(run.id());
        return new DistrictFindings(
                files.all(run.id()),
                new PackageFindings(
                        new PackageCheck(county, run.period()),
                        new ColumnCheck(columns.ofRun(run.id()), columns.ofPeriodBefore(run.period())),
                        residence(run.id()),
                        reports),
                new ClaimFindings(
                        run.period(),
                        figures.periodsBefore(run.period()),
                        claims.all(run.id()),
                        numbers.all(run.id()),
                        period -> known.computeIfAbsent(period, figures::ofPeriod),
                        evidenceWhenAsked(run, said, pairs)),
                new TotalFindings(rows.countByFate(run.id()), totals.all(run.id()), genders(run.id())),
                new RemarkFindings(
                        rows.countByFate(run.id()), said, RowRecurrence.of(rowFindings, run.period(), run.id())),
                new PairFindings(county, files.all(run.id()), sheetNames(run.id()), pairs));
    }

    /** All rows pass by once, and only when a figure differs. */
    private Function<String, Optional<Evidence>> evidenceWhenAsked(
            RunContext run, List<RowFindingTable.Placed> said, List<Candidate> pairs) {
        Map<Long, Function<String, Optional<Evidence>>> loaded = new HashMap<>();
        return district -> loaded.computeIfAbsent(
                        run.id(), id -> evidence.load(run, claims.selections(id), said, pairs))
                .apply(district);
    }

    private Map<RowKey, String> sheetNames(long run) {
        Map<RowKey, String> names = new HashMap<>();
        rows.countByFate(run)
                .forEach(sheet -> names.put(new RowKey(sheet.fileNumber(), sheet.sheetNumber(), 0), sheet.sheet()));
        return names;
    }

    /** Where the people in each list live. */
    private Map<Integer, Residence> residence(long run) {
        Map<Integer, Residence> residence = new HashMap<>();
        enrolments.forEachByRow(run, enrolment -> {
            if (!enrolment.municipality().equals(Dimension.UNKNOWN)) {
                boolean elsewhere = !county.district(enrolment.district())
                        .map(district -> district.contains(enrolment.municipality()))
                        .orElse(false);
                residence.merge(enrolment.key().fileNumber(), new Residence(elsewhere ? 1 : 0, 1), Residence::plus);
            }
        });
        return residence;
    }

    /** Women and men among the counted rows of each sheet; a sheet is a row key with row 0. */
    private Map<RowKey, ListTotalCheck.Genders> genders(long run) {
        Map<RowKey, ListTotalCheck.Genders> genders = new HashMap<>();
        enrolments.forEachByRow(run, enrolment -> {
            RowKey sheet =
                    new RowKey(enrolment.key().fileNumber(), enrolment.key().sheetNumber(), 0);
            genders.merge(
                    sheet,
                    new ListTotalCheck.Genders(
                            enrolment.gender() == Gender.WOMAN ? 1 : 0, enrolment.gender() == Gender.MAN ? 1 : 0),
                    (a, b) -> new ListTotalCheck.Genders(a.women() + b.women(), a.men() + b.men()));
        });
        return genders;
    }
}
