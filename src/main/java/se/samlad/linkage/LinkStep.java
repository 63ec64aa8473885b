package se.samlad.linkage;

import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.step.StepFactory;

/** Step 4: from the ledger, through identities, pairs and decisions, to duplicates and remarks on persons, now and then. */
@Configuration(proxyBeanMethods = false)
class LinkStep {

    @Bean
    Step link(StepFactory steps, PersonLinker persons, HistoryRemarks history, PeriodRemarks periods) {
        return steps.single("link", run -> {
            history.find(run, persons.link(run));
            periods.find(run);
        });
    }
}
