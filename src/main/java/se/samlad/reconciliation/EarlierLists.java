package se.samlad.reconciliation;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samlad.core.County;
import se.samlad.core.Message;
import se.samlad.core.Severity;
import se.samlad.linkage.EarlierRun;
import se.samlad.linkage.TwoPeriodsView;
import se.samlad.step.RunContext;

/** Goes through the people of the earlier period's lists. */
@Component
class EarlierLists {

    private final TwoPeriodsView periods;

    EarlierLists(TwoPeriodsView periods) {
        this.periods = periods;
    }

    /** That their rows were purged, which is why nothing is said of them; empty when they are there. */
    Optional<Finding> purged(RunContext run) {
        return periods.purgedBefore(run.period())
                .map(earlier ->
                        Finding.of(County.ID, Finding.Kind.PACKAGE, Severity.NOTICE, "", Message.of("P020", earlier)));
    }

    /** What has become of them; empty when no earlier period is published. */
    Optional<EarlierListCheck> check(RunContext run) {
        Optional<EarlierRun> earlier = periods.earlier(run.period());
        return earlier.map(each -> {
            EarlierListCheck check = new EarlierListCheck(each);
            periods.forEachPerson(each, run.id(), check::add);
            return check;
        });
    }
}
