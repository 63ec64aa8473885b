package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.core.Message;
import se.samlad.core.Severity;
import se.samlad.intake.DecisionProblem;
import se.samlad.intake.DecisionProblemTable;
import se.samlad.intake.FileKind;
import se.samlad.intake.StatedOrigin;
import se.samlad.intake.SubmissionFile;
import se.samlad.linkage.DecisionNoteTable;
import se.samlad.testing.InSwedish;

/** What reviewers are told of their own decisions. */
class DecisionFindingsTests {

    private static final List<DecisionProblemTable.Placed> ONE_PROBLEM = List.of(new DecisionProblemTable.Placed(
            "beslut.csv", new DecisionProblem(7, Severity.ERROR, "D102", List.of("left"))));

    private static SubmissionFile file(FileKind kind, String format, Optional<Message> refusal) {
        return new SubmissionFile(9, "county", "beslut.csv", "", 1, kind, format, StatedOrigin.NONE, refusal);
    }

    private static Finding finding(Severity severity, String subject, Message message) {
        return Finding.of("county", Finding.Kind.PACKAGE, severity, subject, message);
    }

    @Test
    void aProblemNamesItsLine() {
        assertThat(InSwedish.of(DecisionFindings.of(
                        List.of(file(FileKind.DECISIONS, "utf-8, ;", Optional.empty())), ONE_PROBLEM)))
                .containsExactly(
                        finding(Severity.ERROR, "beslut.csv!7", Message.of("D102", "beslut.csv, rad 7", "left")));
    }

    @Test
    void aRefusedFileIsAnError() {
        Message reason = Message.of("D003", "beslut.csv", "beslut.xlsx");

        assertThat(DecisionFindings.of(List.of(file(FileKind.DECISIONS, "", Optional.of(reason))), List.of()))
                .containsExactly(finding(Severity.ERROR, "beslut.csv", reason));
    }

    @Test
    void aGuessedEncodingIsToldOf() {
        assertThat(DecisionFindings.of(
                        List.of(file(FileKind.DECISIONS, "windows-1252, ;", Optional.empty())), List.of()))
                .containsExactly(
                        finding(Severity.NOTICE, "beslut.csv", Message.of("P015", "beslut.csv", "windows-1252, ;")));
    }

    @Test
    void filesOfOtherKindsAreNotItsConcern() {
        assertThat(DecisionFindings.of(
                        List.of(file(FileKind.UNREADABLE, "", Optional.of(Message.of("I102", "beslut.csv")))),
                        ONE_PROBLEM))
                .isEmpty();
    }

    @Test
    void aLapsedDecisionIsAskedAboutAndAContradictionIsAnError() {
        Message lapsed = Message.of("R723", "2026-01-01", 2, "a", "b");
        Message contradicted = Message.of("R724", "2026-01-01", 3, "a", "b");

        assertThat(DecisionFindings.ofNotes(List.of(
                        new DecisionNoteTable.Told("vastra", lapsed),
                        new DecisionNoteTable.Told("vastra", contradicted))))
                .containsExactly(
                        Finding.of("vastra", Finding.Kind.PACKAGE, Severity.QUERY, "", lapsed),
                        Finding.of("vastra", Finding.Kind.PACKAGE, Severity.ERROR, "", contradicted));
    }

    @Test
    void aLineThatIsAboutNobodysListIsTheCountys() {
        Message unbound = Message.of("R725", "2026-01-01", 2, "a", "b");

        assertThat(DecisionFindings.ofNotes(List.of(new DecisionNoteTable.Told("", unbound))))
                .containsExactly(finding(Severity.ERROR, "", unbound));
    }
}
