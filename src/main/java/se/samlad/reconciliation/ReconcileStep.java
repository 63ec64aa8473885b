package se.samlad.reconciliation;

import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.core.County;
import se.samlad.core.District;
import se.samlad.intake.SubmissionFile;
import se.samlad.step.StepFactory;

/** Step 6: from claims, figures, totals and rows, district by district, to the findings. */
@Configuration(proxyBeanMethods = false)
class ReconcileStep {

    @Bean
    Step reconcile(StepFactory steps, County county, FindingSources sources, FindingTable findings) {
        return steps.single("reconcile", run -> {
            DistrictFindings collector = sources.load(run);
            List<Finding> all = new ArrayList<>();
            for (District district : run.expecting(county).expected()) {
                List<SubmissionFile> files = collector.filesOf(district);
                all.addAll(collector.ofPackage(district, files));
                all.addAll(collector.ofClaims(district, files));
                all.addAll(collector.ofTotals(district, files));
                all.addAll(collector.ofRows(district, files));
            }
            findings.replace(run.id(), all);
        });
    }
}
