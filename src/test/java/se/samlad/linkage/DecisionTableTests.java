package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.linkage.DecisionLines.BEFORE;
import static se.samlad.linkage.DecisionLines.NOW;
import static se.samlad.linkage.DecisionLines.decision;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import se.samlad.intake.DecisionLine.Verdict;

/** Decisions outlive the runs. */
class DecisionTableTests {

    private static final List<String> MIGRATIONS = List.of(
            "V2__run_data", "V3__columns_and_formats", "V4__value_precision", "V6__decision_lines", "V7__people");

    private final SingleConnectionDataSource database =
            new SingleConnectionDataSource("jdbc:h2:mem:", "samlad", "samlad", true);
    private final DecisionTable decisions = new DecisionTable(new NamedParameterJdbcTemplate(database));

    @BeforeEach
    void tables() {
        MIGRATIONS.forEach(name -> new ResourceDatabasePopulator(new ClassPathResource("db/migration/" + name + ".sql"))
                .execute(database));
    }

    @AfterEach
    void close() {
        database.destroy();
    }

    @Test
    void everyDecisionIsReadAsItWasKeptPeriodByPeriodAndLineByLine() {
        List<Decision> now = List.of(
                decision(NOW, 2, "a", "b", Verdict.SAME),
                decision(NOW, 3, "c", "d", Verdict.DIFFERENT),
                decision(NOW, 5, "e", "f", Verdict.UNSURE));
        List<Decision> before = List.of(decision(BEFORE, 9, "a", "b", Verdict.UNDO));
        decisions.replace(NOW, now);
        decisions.replace(BEFORE, before);

        assertThat(decisions.until(NOW)).containsExactly(before.get(0), now.get(0), now.get(1), now.get(2));
    }

    @Test
    void aPeriodKnowsNoLaterDecision() {
        decisions.replace(NOW, List.of(decision(NOW, 2, "a", "b", Verdict.SAME)));

        assertThat(decisions.until(BEFORE)).isEmpty();
    }

    @Test
    void aPeriodsDecisionsReplaceItsOwnAndNoOthers() {
        Decision before = decision(BEFORE, 2, "a", "b", Verdict.SAME);
        Decision again = decision(NOW, 3, "a", "c", Verdict.SAME);
        decisions.replace(BEFORE, List.of(before));
        decisions.replace(NOW, List.of(decision(NOW, 2, "a", "b", Verdict.SAME)));
        decisions.replace(NOW, List.of(again));

        assertThat(decisions.until(NOW)).containsExactly(before, again);
    }

    @Test
    void noDecisionsLeaveNone() {
        decisions.replace(NOW, List.of(decision(NOW, 2, "a", "b", Verdict.SAME)));
        decisions.replace(NOW, List.of());

        assertThat(decisions.until(NOW)).isEmpty();
    }
}
