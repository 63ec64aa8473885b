package se.samlad.reconciliation;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.step.StepFactory;

/** Step 6: from claims, figures, totals, rows and the earlier lists, county and districts, to the findings. */
@Configuration(proxyBeanMethods = false)
class ReconcileStep {

    @Bean
    Step reconcile(StepFactory steps, RunFindings findings) {
        return steps.single("reconcile", findings::write);
    }
}
