package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.ClaimBuilder.aClaim;
import static se.samlad.testing.FiguresBuilder.figuresOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Severity;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresBuilder;
import se.samlad.testing.FiguresCounty;

/** How a report's disagreement with itself and its silence weigh against what the list says. */
class ReportVerdictTests {

    private final FiguresBuilder list =
            figuresOf("vastra").everybody(241).with(GENDER, "K", 135).with(GENDER, "M", 106);

    @Test
    void aFigureThatDiffersAndContradictsItsReportIsAContradictionWithWhatIsCounted() {
        Claim wrong = aClaim(1).count(134).of(GENDER, "K").build();
        Claim right = aClaim(2).count(135).of(GENDER, "K").build();

        assertThat(reconciler(wrong, right).assess(wrong))
                .usingRecursiveComparison()
                .ignoringFields("reasoning")
                .isEqualTo(Assessment.of(Verdict.CONTRADICTION, "135", Message.of("C202", "134", "135")));
    }

    @Test
    void aFigureThatTheListConfirmsIsNotBlamedForTheOther() {
        Claim wrong = aClaim(1).count(134).of(GENDER, "K").build();
        Claim right = aClaim(2).count(135).of(GENDER, "K").build();

        assertThat(reconciler(wrong, right).assess(right).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void aReportWithoutAListCanStillContradictItself() {
        Claim one = aClaim(1).count(134).of(GENDER, "K").build();
        Claim other = aClaim(2).count(135).of(GENDER, "K").build();
        ClaimReconciler withoutList =
                new ClaimReconciler(FiguresCounty.NORRA, ClaimReading.PERIOD, list.now(), List.of(one, other));

        assertThat(withoutList.assess(one))
                .isEqualTo(new Assessment(
                        Verdict.CONTRADICTION, java.util.Optional.empty(), Message.of("C202", "134", "135")));
    }

    @Test
    void aSilentReportIsAskedForWomenAndMen() {
        assertThat(reconciler().notReported())
                .containsExactly(
                        Message.of("NOT_REPORTED", "gender.K", "135"), Message.of("NOT_REPORTED", "gender.M", "106"));
    }

    @Test
    void aSilentReportWithoutAListIsAskedWithoutAFigure() {
        ClaimReconciler withoutList =
                new ClaimReconciler(FiguresCounty.NORRA, ClaimReading.PERIOD, list.now(), List.of());

        assertThat(withoutList.notReported())
                .containsExactly(
                        Message.of("NOT_REPORTED", "gender.K", "–"), Message.of("NOT_REPORTED", "gender.M", "–"));
    }

    @Test
    void aReportThatAnswersTheFormIsNotAsked() {
        assertThat(reconciler(
                                aClaim(1).count(135).of(GENDER, "K").build(),
                                aClaim(2).count(106).of(GENDER, "M").build())
                        .notReported())
                .isEmpty();
    }

    @Test
    void aFigureOfAnotherScopeOrPeriodDoesNotAnswerTheForm() {
        assertThat(reconciler(
                                aClaim(1)
                                        .count(40)
                                        .of(GENDER, "K")
                                        .in(Scope.OPEN)
                                        .build(),
                                aClaim(2)
                                        .count(100)
                                        .of(GENDER, "M")
                                        .asOf(new Period(LocalDate.of(2025, 7, 1)))
                                        .build())
                        .notReported())
                .extracting(Message::code)
                .containsExactly("NOT_REPORTED", "NOT_REPORTED");
    }

    @Test
    void onlyMatchesAndRoundedMatchesAgree() {
        assertThat(Verdict.values()).filteredOn(Verdict::agrees).containsExactly(Verdict.MATCH, Verdict.MATCH_ROUNDED);
    }

    @Test
    void whatIsWrongIsAnErrorAndWhatMustBeAskedAQuery() {
        assertThat(Verdict.values())
                .extracting(Verdict::severity)
                .containsExactly(
                        Severity.NOTICE,
                        Severity.NOTICE,
                        Severity.QUERY,
                        Severity.QUERY,
                        Severity.QUERY,
                        Severity.ERROR,
                        Severity.ERROR,
                        Severity.NOTICE,
                        Severity.QUERY,
                        Severity.QUERY);
    }

    private ClaimReconciler reconciler(Claim... claims) {
        return new ClaimReconciler(FiguresCounty.VASTRA, ClaimReading.PERIOD, list.now(), List.of(claims));
    }
}
