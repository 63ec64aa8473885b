package se.samlad.linkage;

import java.util.List;
import org.springframework.batch.core.step.Step;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.samlad.participant.RowFindingTable;
import se.samlad.step.StepFactory;

/** Step 4: from the ledger, through identities, to duplicates, candidate pairs and remarks on persons. */
@Configuration(proxyBeanMethods = false)
class LinkStep {

    /** A row's findings from here on are this room's. */
    private static final int FIRST_ORDINAL = 100;

    @Bean
    Step link(
            StepFactory steps,
            DuplicateTable duplicates,
            CandidateTable candidates,
            EnrolmentView enrolments,
            RowFindingTable findings) {
        return steps.single("link", run -> {
            duplicates.find(run.id());
            candidates.find(run.id());
            enrolments.forEachPerson(run.id(), person -> remark(run.id(), person, findings));
        });
    }

    private static void remark(long run, List<LinkedEnrolment> person, RowFindingTable findings) {
        PersonHistory.remarks(person)
                .forEach(remark -> findings.put(run, remark.key(), FIRST_ORDINAL, List.of(remark.finding())));
    }
}
