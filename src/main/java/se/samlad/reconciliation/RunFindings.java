package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.intake.DecisionProblemTable;
import se.samlad.linkage.DecisionNoteTable;
import se.samlad.step.RunContext;

/** Writes all findings of a run: the county's own, then district by district, each from the package to the rows. */
@Component
class RunFindings {

    private final County county;
    private final FindingSources loader;
    private final EarlierLists earlierLists;
    private final QualitativeFindings qualities;
    private final CountedFindings counted;
    private final DecisionProblemTable problems;
    private final DecisionNoteTable notes;
    private final FollowUp followUp;
    private final FindingTable findings;

    RunFindings(
            County county,
            FindingSources loader,
            EarlierLists earlierLists,
            QualitativeFindings qualities,
            CountedFindings counted,
            DecisionProblemTable problems,
            DecisionNoteTable notes,
            FollowUp followUp,
            FindingTable findings) {
        this.county = county;
        this.loader = loader;
        this.earlierLists = earlierLists;
        this.qualities = qualities;
        this.counted = counted;
        this.problems = problems;
        this.notes = notes;
        this.followUp = followUp;
        this.findings = findings;
    }

    void write(RunContext run) {
        DistrictFindings sources = loader.load(run);
        FindingWriter writer = new FindingWriter(
                findings,
                run.id(),
                new Recurrence(
                        findings.ofPeriodBefore(run.period()), sources.claims().claims()));
        Map<District, ClaimFindings.Told> told = new LinkedHashMap<>();
        Map<District, CountingWays> ways = new LinkedHashMap<>();
        List<District> districts = run.expecting(county).expected();
        districts.forEach(
                district -> sources.claims().of(sources.filesOf(district)).ifPresent(own -> {
                    told.put(district, own);
                    ways.put(district, own.ways());
                }));
        writer.write(ofCounty(run, sources, ways));
        Map<String, List<Finding>> changes = counted.changes(run, ways);
        Optional<EarlierListCheck> earlier = earlierLists.check(run);
        for (District district : districts) {
            OwnFiles own = sources.filesOf(district);
            writer.write(sources.packages().of(own));
            writer.write(Optional.ofNullable(told.get(district))
                    .map(ClaimFindings.Told::findings)
                    .orElse(List.of()));
            writer.write(changes.getOrDefault(district.id(), List.of()));
            writer.write(qualities.of(run, district, own.files()));
            writer.write(sources.totals().of(own));
            writer.write(sources.remarks().of(own));
            writer.write(sources.pairs().of(own));
            earlier.ifPresent(lists -> writer.write(lists.of(district, own.files())));
        }
        writer.write(followUp.remarks(run));
        followUp.keep(run);
    }

    private List<Finding> ofCounty(RunContext run, DistrictFindings sources, Map<District, CountingWays> ways) {
        List<Finding> all = new ArrayList<>(DecisionFindings.of(sources.files(), problems.all(run.id())));
        all.addAll(DecisionFindings.ofNotes(notes.all(run.id())));
        all.addAll(counted.ofCounty(run, ways));
        earlierLists.purged(run).ifPresent(all::add);
        return all;
    }
}
