package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.core.Dimension.MUNICIPALITY;
import static se.samlad.testing.ClaimBuilder.aClaim;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Qualifier;
import se.samlad.core.Message;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.testing.ClaimBuilder;
import se.samlad.testing.FiguresCounty;

/** What a report states against what it states itself (DOMAIN §7 CONTRADICTION). */
class ContradictionTests {

    @Test
    void aPercentageThatItsOwnCountsDoNotGiveContradictsThem() {
        assertThat(SelfCheck.againstOwnCounts(aClaim(1)
                        .percent("60")
                        .of(GENDER, "K")
                        .stating(154, 241)
                        .build()))
                .contains(Message.of("C201", "60 %", "154", "241", "63,90\u00a0%"));
    }

    @Test
    void aPercentageThatItsOwnCountsRoundToAgreesWithThem() {
        assertThat(contradiction(aClaim(1).percent("60").of(GENDER, "K").stating(144, 241)))
                .isEmpty();
    }

    @Test
    void aPercentageThatItsOwnCountsAreCutOffToDoesNotContradictThem() {
        assertThat(contradiction(aClaim(1).percent("75").of(GENDER, "K").stating(31, 41)))
                .isEmpty();
    }

    @Test
    void aPercentageOfAPartWithoutAWholeContradictsNothing() {
        assertThat(contradiction(aClaim(1).percent("60").of(GENDER, "K").statingPart(154)))
                .isEmpty();
    }

    @Test
    void aPercentageOfAWholeWithoutAPartContradictsNothing() {
        assertThat(contradiction(aClaim(1).percent("60").of(GENDER, "K").statingWhole(241)))
                .isEmpty();
    }

    @Test
    void theSameThingCountedTwiceDifferentlyIsAContradiction() {
        assertThat(contradiction(
                        aClaim(1).count(135).of(GENDER, "K"),
                        aClaim(2).count(134).of(GENDER, "K")))
                .contains(Message.of("C202", "135", "134"));
    }

    @Test
    void theSameThingCountedTwiceAlikeIsNone() {
        assertThat(contradiction(
                        aClaim(1).count(135).of(GENDER, "K"),
                        aClaim(2).count(135).of(GENDER, "K")))
                .isEmpty();
    }

    @Test
    void aRoughFigureContradictsNoExactOne() {
        assertThat(contradiction(
                        aClaim(1).count(135).of(GENDER, "K"),
                        aClaim(2).count(130).of(GENDER, "K").meant(Qualifier.ABOUT)))
                .isEmpty();
    }

    @Test
    void anExactFigureDoesNotMakeARoughOneAContradiction() {
        assertThat(contradiction(
                        aClaim(1).count(130).of(GENDER, "K").meant(Qualifier.ABOUT),
                        aClaim(2).count(135).of(GENDER, "K")))
                .isEmpty();
    }

    @Test
    void aPercentageContradictsNoCount() {
        assertThat(contradiction(
                        aClaim(1).count(135).of(GENDER, "K"),
                        aClaim(2).percent("56").of(GENDER, "K")))
                .isEmpty();
    }

    @Test
    void aFigureOfAnEarlierPeriodContradictsNone() {
        Period july = new Period(LocalDate.of(2025, 7, 1));

        assertThat(contradiction(
                        aClaim(1).count(135).of(GENDER, "K"),
                        aClaim(2).count(120).of(GENDER, "K").asOf(july)))
                .isEmpty();
    }

    @Test
    void aShareOfThePopulationContradictsNoShareOfParticipants() {
        assertThat(contradiction(
                        aClaim(1).percent("19").of(MUNICIPALITY, "Flen"),
                        aClaim(2).percent("27").of(MUNICIPALITY, "Flen").ofInhabitants()))
                .isEmpty();
    }

    @Test
    void theFigureSinceStartGivenOnceMoreAsThePeriodsIsAContradiction() {
        assertThat(contradiction(
                        aClaim(1).count(93).of(GENDER, "K").in(Scope.ACTIVE_IN_PERIOD),
                        aClaim(2).count(93).of(GENDER, "K")))
                .contains(Message.of("C203", "93", "scope.ACTIVE_IN_PERIOD"));
    }

    @Test
    void anotherFigureForThePeriodIsNone() {
        assertThat(contradiction(
                        aClaim(1).count(50).of(GENDER, "K").in(Scope.ACTIVE_IN_PERIOD),
                        aClaim(2).count(93).of(GENDER, "K"),
                        aClaim(3).count(50).of(GENDER, "M")))
                .isEmpty();
    }

    /** What the first of a report's claims contradicts. */
    private static Optional<Message> contradiction(ClaimBuilder... claims) {
        List<se.samlad.claim.Claim> stated =
                Stream.of(claims).map(ClaimBuilder::build).toList();
        return new SelfCheck(FiguresCounty.VASTRA, stated).contradiction(stated.get(0));
    }
}
