package se.samlad.linkage;

import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.core.County;
import se.samlad.participant.RowFindingTable;
import se.samlad.step.StepFactory;

/** Step 4: from the ledger, through identities, to duplicates, candidate pairs and remarks on persons, now and then. */
@Configuration(proxyBeanMethods = false)
class LinkStep {

    /** A row's findings from here on are this room's. */
    private static final int FIRST_ORDINAL = 100;

    private static final int AT_A_TIME = 1000;

    @Bean
    Step link(
            StepFactory steps,
            DuplicateTable duplicates,
            CandidateTable candidates,
            EnrolmentView enrolments,
            RowFindingTable findings,
            PeriodRemarks periods,
            County county) {
        PersonHistory history = new PersonHistory(county);
        return steps.single("link", run -> {
            duplicates.find(run.id());
            candidates.find(run.id());
            List<RowFindingTable.OfRow> remarks = new ArrayList<>();
            enrolments.forEachPerson(run.id(), person -> {
                history.remarks(person)
                        .forEach(remark -> remarks.add(new RowFindingTable.OfRow(remark.key(), remark.finding())));
                if (remarks.size() >= AT_A_TIME) {
                    findings.put(run.id(), FIRST_ORDINAL, remarks);
                    remarks.clear();
                }
            });
            findings.put(run.id(), FIRST_ORDINAL, remarks);
            periods.find(run);
        });
    }
}
