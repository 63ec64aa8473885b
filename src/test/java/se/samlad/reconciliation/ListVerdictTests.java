package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.AGE;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.ClaimBuilder.aClaim;
import static se.samlad.testing.ClaimBuilder.claimOf;
import static se.samlad.testing.FiguresBuilder.figuresOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.claim.Qualifier;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Phrase;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.Figures;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresCounty;

/** Verdicts on what a report states against what its district's list counts (DOMAIN §7). */
class ListVerdictTests {

    private static final Selection WOMEN = Selection.of(GENDER, "K");
    private static final Selection OVER_50 = Selection.of(AGE, ">=50");

    private final Figures list = figuresOf("vastra")
            .everybody(241)
            .with(WOMEN, 135)
            .with(OVER_50, 41)
            .with(OVER_50.and(WOMEN), 31)
            .with(Scope.OPEN, WOMEN, 40)
            .with(Scope.OPEN, Selection.ALL, 83)
            .build();

    private static String share(String percent, String part, String whole) {
        return percent + "\u00a0% (" + Phrase.of("explanation.of", part, whole) + ")";
    }

    @Test
    void theSameCountMatches() {
        assertThat(assess(claimOf(135, WOMEN)))
                .isEqualTo(Assessment.of(Verdict.MATCH, "135", Message.of("MATCH", "135")));
    }

    @Test
    void aCountOneAwayDiffers() {
        assertThat(assess(claimOf(136, WOMEN)))
                .usingRecursiveComparison()
                .ignoringFields("reasoning")
                .isEqualTo(Assessment.of(Verdict.DIFFERS, "135", Message.of("DIFFERS", "136", "135")));
    }

    @Test
    void aCountIsOfItsOwnScope() {
        assertThat(assess(aClaim(1).count(40).of(WOMEN).in(Scope.OPEN).build()).verdict())
                .isEqualTo(Verdict.MATCH);
    }

    @Test
    void aCountThatIsMeantRoughlyMatchesRounded() {
        assertThat(assess(aClaim(1)
                        .count(130)
                        .of(WOMEN)
                        .meant(Qualifier.SOMEWHAT_OVER)
                        .build()))
                .isEqualTo(Assessment.of(Verdict.MATCH_ROUNDED, "135", Message.of("MATCH_ROUNDED", "135")));
    }

    @Test
    void aCountAndItsWholeMatchTogether() {
        assertThat(assess(aClaim(1)
                        .count(31)
                        .of(OVER_50.and(WOMEN))
                        .partOf(OVER_50)
                        .stating(31, 41)
                        .build()))
                .isEqualTo(Assessment.of(
                        Verdict.MATCH,
                        Phrase.text("explanation.of", 31, 41),
                        Message.of("MATCH", Phrase.text("explanation.of", 31, 41))));
    }

    @Test
    void aCountOfAnotherWholeDiffers() {
        assertThat(assess(aClaim(1)
                        .count(31)
                        .of(OVER_50.and(WOMEN))
                        .partOf(OVER_50)
                        .stating(31, 42)
                        .build()))
                .usingRecursiveComparison()
                .ignoringFields("reasoning")
                .isEqualTo(Assessment.of(
                        Verdict.DIFFERS,
                        Phrase.text("explanation.of", 31, 41),
                        Message.of("DIFFERS", "31", Phrase.text("explanation.of", 31, 41))));
    }

    @Test
    void aPercentageWithoutARestMatches() {
        Figures half = figuresOf("vastra").everybody(50).with(WOMEN, 25).build();

        assertThat(assess(aClaim(1).percent("50").of(WOMEN).build(), half))
                .isEqualTo(Assessment.of(
                        Verdict.MATCH, share("50,00", "25", "50"), Message.of("MATCH", share("50,00", "25", "50"))));
    }

    @Test
    void aPercentageThatRoundingGivesMatchesRounded() {
        assertThat(assess(aClaim(1).percent("56").of(WOMEN).build()))
                .isEqualTo(Assessment.of(
                        Verdict.MATCH_ROUNDED,
                        share("56,02", "135", "241"),
                        Message.of("MATCH_ROUNDED", share("56,02", "135", "241"))));
    }

    @Test
    void aPercentageThatOnlyCuttingOffGivesIsTruncated() {
        assertThat(assess(aClaim(1)
                        .percent("75")
                        .of(OVER_50.and(WOMEN))
                        .partOf(OVER_50)
                        .build()))
                .usingRecursiveComparison()
                .ignoringFields("reasoning")
                .isEqualTo(Assessment.of(
                        Verdict.MATCH_TRUNCATED,
                        share("75,61", "31", "41"),
                        Message.of("MATCH_TRUNCATED", "75 %", share("75,61", "31", "41"), "76\u00a0%")));
    }

    @Test
    void aPercentageThatNeitherGivesDiffers() {
        assertThat(assess(aClaim(1).percent("57").of(WOMEN).build()))
                .usingRecursiveComparison()
                .ignoringFields("reasoning")
                .isEqualTo(Assessment.of(
                        Verdict.DIFFERS,
                        share("56,02", "135", "241"),
                        Message.of("DIFFERS", "57 %", share("56,02", "135", "241"))));
    }

    @Test
    void aFigureOfAnEarlierPeriodIsCheckedAgainstThatPeriod() {
        Period july = new Period(LocalDate.of(2025, 7, 1));
        Figures then = figuresOf("vastra").everybody(200).with(WOMEN, 100).build();
        Claim claim = aClaim(1).percent("50").of(WOMEN).asOf(july).build();
        ClaimReconciler reconciler = new ClaimReconciler(
                FiguresCounty.VASTRA, ClaimReading.PERIOD, period -> period.equals(july) ? then : list, List.of(claim));

        assertThat(reconciler.assess(claim).verdict()).isEqualTo(Verdict.MATCH);
    }

    private Assessment assess(Claim claim) {
        return assess(claim, list);
    }

    private static Assessment assess(Claim claim, Figures figures) {
        return new ClaimReconciler(FiguresCounty.VASTRA, ClaimReading.PERIOD, period -> figures, List.of(claim))
                .assess(claim);
    }
}
