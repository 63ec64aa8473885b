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
import se.samlad.linkage.DecisionNoteTable;
import se.samlad.step.StepFactory;

/** Step 6: from claims, figures, totals, rows and the earlier lists, county and districts, to the findings. */
@Configuration(proxyBeanMethods = false)
class ReconcileStep {

    @Bean
    Step reconcile(
            StepFactory steps,
            County county,
            FindingSources loader,
            EarlierLists earlierLists,
            QualitativeFindings qualities,
            DecisionProblemTable problems,
            DecisionNoteTable notes,
            FollowUp followUp,
            FindingTable findings) {
        return steps.single("reconcile", run -> {
            DistrictFindings sources = loader.load(run);
            Optional<EarlierListCheck> earlier = earlierLists.check(run);
            List<Finding> all = new ArrayList<>(DecisionFindings.of(sources.files(), problems.all(run.id())));
            all.addAll(DecisionFindings.ofNotes(notes.all(run.id())));
            for (District district : run.expecting(county).expected()) {
                OwnFiles own = sources.filesOf(district);
                all.addAll(sources.packages().of(own));
                all.addAll(sources.claims().of(own));
                all.addAll(qualities.of(run, district, own.files()));
                all.addAll(sources.totals().of(own));
                all.addAll(sources.remarks().of(own));
                all.addAll(sources.pairs().of(own));
                earlier.ifPresent(lists -> all.addAll(lists.of(district, own.files())));
            }
            all.addAll(0, followUp.remarks(run, all));
            List<Finding> marked = new Recurrence(findings.ofPeriodBefore(run.period())).mark(all, sources.claims().claims());
            findings.replace(run.id(), marked);
            followUp.keep(run, marked);
        });
    }
}
