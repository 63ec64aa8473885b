package se.samlad.publication.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.core.Message;
import se.samlad.core.Severity;
import se.samlad.reconciliation.Finding;
import se.samlad.reconciliation.Reasoning;

class FindingChangesTests {

    private static Finding row(String code, String file, String cell) {
        return finding(Finding.Kind.ROW, Severity.QUERY, code, file + "!Blad1!" + cell, "plats");
    }

    private static Finding finding(
            Finding.Kind kind, Severity severity, String code, String subject, String... arguments) {
        return new Finding(
                "vastra",
                kind,
                severity,
                code,
                subject,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Message(code, List.of(arguments)),
                Reasoning.NONE);
    }

    private static FindingChanges between(List<Finding> before, List<Finding> now) {
        return FindingChanges.between(
                FindingChanges.Said.of(before, List.of()), FindingChanges.Said.of(now, List.of()));
    }

    @Test
    void aRowThatIsPutRightIsSolvedAndAnotherThatIsWrongNowIsNew() {
        Finding gone = row("R202", "a.xlsx", "B7");
        Finding stays = row("R213", "a.xlsx", "D9");
        Finding fresh = row("R401", "b.xlsx", "12");
        FindingChanges changes = between(List.of(gone, stays), List.of(row("R213", "b.xlsx", "D9"), fresh));
        assertThat(changes.solved()).containsExactly(gone);
        assertThat(changes.remaining()).containsExactly(row("R213", "b.xlsx", "D9"));
        assertThat(changes.fresh()).containsExactly(fresh);
    }

    @Test
    void aRowThatHasMovedRemains() {
        FindingChanges changes = between(
                List.of(row("R202", "a.xlsx", "B7"), row("R202", "a.xlsx", "B8")),
                List.of(row("R202", "a.xlsx", "B6")));
        assertThat(changes.solved()).hasSize(1);
        assertThat(changes.remaining()).containsExactly(row("R202", "a.xlsx", "B6"));
        assertThat(changes.fresh()).isEmpty();
    }

    @Test
    void whatIsOnlyGoodToKnowIsNeitherSolvedNorNew() {
        Finding notice = finding(Finding.Kind.ROW, Severity.NOTICE, "R201", "a.xlsx!Blad1!B7", "plats");
        FindingChanges changes = between(List.of(notice), List.of(notice, notice));
        assertThat(changes).isEqualTo(new FindingChanges(List.of(), List.of(), List.of()));
    }

    @Test
    void aReportThatIsStillSilentAboutOneQuestionHasAnsweredTheOther() {
        Finding women = finding(Finding.Kind.REPORT, Severity.QUERY, "NOT_REPORTED", "", "kvinnor", "12");
        Finding men = finding(Finding.Kind.REPORT, Severity.QUERY, "NOT_REPORTED", "", "män", "9");
        FindingChanges changes = between(List.of(women, men), List.of(men));
        assertThat(changes.solved()).containsExactly(women);
        assertThat(changes.remaining()).containsExactly(men);
    }
}
