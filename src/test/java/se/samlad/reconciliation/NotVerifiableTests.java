package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.core.Dimension.MUNICIPALITY;
import static se.samlad.core.Dimension.SUPPORT;
import static se.samlad.core.Dimension.TRACK;
import static se.samlad.testing.ClaimBuilder.aClaim;
import static se.samlad.testing.FiguresBuilder.figuresOf;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.core.Dimension;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Phrase;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresBuilder;
import se.samlad.testing.FiguresCounty;

/** Why a stated figure cannot be checked, and shares of the population, which the list has no part in. */
class NotVerifiableTests {

    private final FiguresBuilder list =
            figuresOf("vastra").everybody(20).with(GENDER, "K", 12).with(GENDER, Dimension.UNKNOWN, 0);

    private static String share(String percent, String part, String whole) {
        return percent + "\u00a0% (" + Phrase.of("explanation.of", part, whole) + ")";
    }

    @Test
    void aFigureOfAPeriodThatWasNeverRunCannotBeChecked() {
        Period july = new Period(LocalDate.of(2025, 7, 1));

        assertThat(assess(aClaim(1).count(12).of(GENDER, "K").asOf(july)))
                .isEqualTo(Assessment.notVerifiable("V801", "2025-07-01"));
    }

    @Test
    void aFigureWithoutAListCannotBeChecked() {
        Claim claim = aClaim(1).count(12).of(GENDER, "K").build();
        ClaimReconciler withoutList =
                new ClaimReconciler(FiguresCounty.NORRA, ClaimReading.PERIOD, list.now(), List.of(claim));

        assertThat(withoutList.assess(claim)).isEqualTo(Assessment.notVerifiable("V802"));
    }

    @Test
    void aShareOfThePopulationOfNoMunicipalityCannotBeChecked() {
        assertThat(assess(aClaim(1).percent("27").ofInhabitants())).isEqualTo(Assessment.notVerifiable("V803"));
    }

    @Test
    void aShareOfThePopulationOfAnotherDistrictsMunicipalityCannotBeChecked() {
        assertThat(assess(aClaim(1).percent("27").of(MUNICIPALITY, "Eskilstuna").ofInhabitants()))
                .isEqualTo(Assessment.notVerifiable("V803"));
    }

    @Test
    void aShareOfThePopulationIsCheckedAgainstTheConfiguredTable() {
        assertThat(assess(aClaim(1).percent("27").of(MUNICIPALITY, "Flen").ofInhabitants()))
                .isEqualTo(Assessment.of(
                        Verdict.MATCH_ROUNDED,
                        share("26,92", "16\u00a0058", "59\u00a0643"),
                        Message.of("MATCH_ROUNDED", share("26,92", "16\u00a0058", "59\u00a0643"))));
    }

    @Test
    void aFigureThatNobodyCountedCannotBeChecked() {
        assertThat(assess(aClaim(1).count(3).of(TRACK, "Coachning"))).isEqualTo(Assessment.notVerifiable("V804"));
    }

    @Test
    void whatParticipantsLiveOnIsNotCounted() {
        assertThat(assess(aClaim(1).count(3).of(SUPPORT, "Sjukpenning")))
                .isEqualTo(Assessment.notVerifiable("V809", "dimension.support"));
    }

    @Test
    void aFigureOfAWholeThatNobodyCountedCannotBeChecked() {
        assertThat(assess(aClaim(1).percent("3").of(GENDER, "K").partOf(Selection.of(TRACK, "Coachning"))))
                .isEqualTo(Assessment.notVerifiable("V804"));
    }

    @Test
    void aFigureOfADimensionOnWhichTheListIsSilentCannotBeChecked() {
        list.with(TRACK, "Coachning", 0).with(TRACK, Dimension.UNKNOWN, 20);

        assertThat(assess(aClaim(1).count(3).of(TRACK, "Coachning")))
                .isEqualTo(Assessment.notVerifiable("V805", "dimension.track"));
    }

    @Test
    void aDimensionThatSomeRowsStateIsChecked() {
        list.with(TRACK, "Coachning", 3).with(TRACK, Dimension.UNKNOWN, 17);

        assertThat(assess(aClaim(1).count(3).of(TRACK, "Coachning")).verdict()).isEqualTo(Verdict.MATCH);
    }

    @Test
    void aShareOfNobodyCannotBeChecked() {
        list.with(Scope.OPEN, Selection.of(GENDER, "K"), 0).with(Scope.OPEN, Selection.ALL, 0);

        assertThat(assess(aClaim(1).percent("50").of(GENDER, "K").in(Scope.OPEN)))
                .isEqualTo(Assessment.notVerifiable("V806"));
    }

    private Assessment assess(se.samlad.testing.ClaimBuilder builder) {
        Claim claim = builder.build();
        return new ClaimReconciler(FiguresCounty.VASTRA, ClaimReading.PERIOD, list.now(), List.of(claim)).assess(claim);
    }
}
