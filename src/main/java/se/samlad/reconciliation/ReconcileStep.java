package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.intake.DecisionProblemTable;
import se.samlad.intake.SubmissionFile;
import se.samlad.linkage.DecisionNoteTable;
import se.samlad.step.StepFactory;

/** Step 6: from claims, figures, totals, rows and the earlier lists, county and districts, to the findings. */
@Configuration(proxyBeanMethods = false)
class ReconcileStep {

    @Bean
    Step reconcile(
            StepFactory steps,
            County county,
            FindingSources sources,
            EarlierLists earlierLists,
            QualitativeFindings qualities,
            DecisionProblemTable problems,
            DecisionNoteTable notes,
            FollowUp followUp,
            FindingTable findings) {
        return steps.single("reconcile", run -> {
            DistrictFindings collector = sources.load(run);
            Optional<EarlierListCheck> earlier = earlierLists.check(run);
            List<Finding> all = new ArrayList<>(DecisionFindings.of(collector.files(), problems.all(run.id())));
            all.addAll(DecisionFindings.ofNotes(notes.all(run.id())));
            for (District district : run.expecting(county).expected()) {
                List<SubmissionFile> files = collector.filesOf(district);
                all.addAll(collector.ofPackage(district, files));
                all.addAll(collector.ofClaims(district, files));
                all.addAll(qualities.of(run, district, files));
                all.addAll(collector.ofTotals(district, files));
                all.addAll(collector.ofRows(district, files));
                all.addAll(collector.ofPairs(district, files));
                earlier.ifPresent(lists -> all.addAll(lists.of(district, files)));
            }
            all.addAll(0, followUp.remarks(run, all));
            List<Finding> marked = new Recurrence(findings.ofPeriodBefore(run.period())).mark(all, collector.claims());
            findings.replace(run.id(), marked);
            followUp.keep(run, marked);
        });
    }
}
