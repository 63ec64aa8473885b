package se.samlad.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static se.samlad.linkage.DecisionLines.BEFORE;
import static se.samlad.linkage.DecisionLines.DAY;
import static se.samlad.linkage.DecisionLines.NOW;
import static se.samlad.linkage.DecisionLines.decision;
import static se.samlad.linkage.DecisionLines.line;
import static se.samlad.linkage.DecisionLines.place;
import static se.samlad.linkage.DecisionLines.row;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.intake.DecisionLine;
import se.samlad.intake.DecisionLine.Verdict;

/** What lines and earlier decisions mean for a run (DOMAIN I5). */
class DecisionsTests {

    private static Decisions decisions(List<DecisionLine> lines, List<Decision> kept, String... present) {
        DecidedRows rows = new DecidedRows(lines, kept);
        for (String name : present) {
            rows.take(place(name).text(), row(name));
        }
        return new Decisions(NOW, lines, kept, rows);
    }

    private static List<String> inForce(Decisions decisions) {
        return decisions.rulings().stream()
                .map(ruling ->
                        (char) ruling.left().number() + " " + ruling.decision().verdict() + " "
                                + (char) ruling.right().number())
                .toList();
    }

    @Test
    void aLineIsBoundToTheRowsAtItsPlacesAndIsInForce() {
        Decisions decisions = decisions(List.of(line(2, "a", "b", Verdict.SAME)), List.of(), "a", "b");

        assertThat(decisions.ofPeriod()).containsExactly(decision(NOW, 2, "a", "b", Verdict.SAME));
        assertThat(inForce(decisions)).containsExactly("a SAME b");
        assertThat(decisions.notes()).isEmpty();
    }

    @Test
    void aLineWhoseRightPlaceHasNoRowIsTold() {
        assertUnbound(decisions(List.of(line(2, "a", "b", Verdict.SAME)), List.of(), "a"));
    }

    @Test
    void aLineWhoseLeftPlaceHasNoRowIsTold() {
        assertUnbound(decisions(List.of(line(2, "a", "b", Verdict.SAME)), List.of(), "b"));
    }

    private static void assertUnbound(Decisions decisions) {
        assertThat(decisions.ofPeriod()).isEmpty();
        assertThat(decisions.rulings()).isEmpty();
        assertThat(decisions.notes())
                .extracting(DecisionNote::code, DecisionNote::district, note -> note.decision()
                        .line())
                .containsExactly(tuple("R725", "", 2));
    }

    @Test
    void aLineThatWasReadBeforeIsAboutTheRowsThatStoodThereThen() {
        Decision bound = new Decision(
                NOW,
                7,
                place("a").text(),
                place("b").text(),
                Verdict.SAME,
                "Kim",
                DAY,
                "Akten",
                "vastra",
                DecisionLines.record("c"),
                DecisionLines.record("d"));

        Decisions decisions = decisions(List.of(line(2, "a", "b", Verdict.SAME)), List.of(bound), "a", "b", "c", "d");

        assertThat(inForce(decisions)).containsExactly("c SAME d");
        assertThat(decisions.ofPeriod())
                .extracting(Decision::line, Decision::leftRecord, Decision::rightRecord)
                .containsExactly(tuple(2, DecisionLines.record("c"), DecisionLines.record("d")));
    }

    @Test
    void aLineThatIsNoLongerThereIsUndone() {
        Decisions decisions = decisions(List.of(), List.of(decision(NOW, 2, "a", "b", Verdict.SAME)), "a", "b");

        assertThat(decisions.ofPeriod()).isEmpty();
        assertThat(decisions.rulings()).isEmpty();
    }

    @Test
    void anEarlierPeriodsDecisionIsInForceAndNotThisPeriods() {
        Decisions decisions = decisions(List.of(), List.of(decision(BEFORE, 2, "a", "b", Verdict.DIFFERENT)), "a", "b");

        assertThat(inForce(decisions)).containsExactly("a DIFFERENT b");
        assertThat(decisions.ofPeriod()).isEmpty();
    }

    @Test
    void anEarlierDecisionLapsesWhenARowSaysSomethingElse() {
        Decision earlier = decision(BEFORE, 2, "a", "b", Verdict.SAME);

        assertThat(decisions(List.of(), List.of(earlier), "a").notes())
                .containsExactly(new DecisionNote("R723", "vastra", earlier));
        assertThat(decisions(List.of(), List.of(earlier), "b").notes())
                .containsExactly(new DecisionNote("R723", "vastra", earlier));
    }

    @Test
    void ofSeveralDecisionsOnAPairTheLatestPeriodsIsInForceWhicheverRowStandsToTheLeft() {
        Decisions decisions = decisions(
                List.of(line(2, "b", "a", Verdict.DIFFERENT)),
                List.of(decision(BEFORE, 2, "a", "b", Verdict.SAME)),
                "a",
                "b");

        assertThat(inForce(decisions)).containsExactly("b DIFFERENT a");
    }

    @Test
    void ofSeveralInOnePeriodTheLatestDaysIsInForce() {
        DecisionLine first = line(2, "a", "b", Verdict.SAME);
        DecisionLine dayAfter = new DecisionLine(1, place("b"), place("a"), Verdict.UNSURE, "Kim", DAY.plusDays(1), "");

        assertThat(inForce(decisions(List.of(dayAfter, first), List.of(), "a", "b")))
                .containsExactly("b UNSURE a");
    }

    @Test
    void ofSeveralOnOneDayTheLastLineIsInForce() {
        assertThat(inForce(decisions(
                        List.of(line(3, "b", "a", Verdict.UNSURE), line(2, "a", "b", Verdict.SAME)),
                        List.of(),
                        "a",
                        "b")))
                .containsExactly("b UNSURE a");
    }

    @Test
    void undoingLeavesNothingInForceAndNothingToSay() {
        Decisions decisions = decisions(
                List.of(line(2, "a", "b", Verdict.UNDO)),
                List.of(decision(BEFORE, 2, "a", "b", Verdict.SAME)),
                "a",
                "b");

        assertThat(decisions.rulings()).isEmpty();
        assertThat(decisions.notes()).isEmpty();
        assertThat(decisions.ofPeriod()).containsExactly(decision(NOW, 2, "a", "b", Verdict.UNDO));
    }
}
