package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.AGE;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.core.Dimension.MUNICIPALITY;
import static se.samlad.core.Dimension.REFERRER;
import static se.samlad.core.Dimension.STATUS;
import static se.samlad.testing.ClaimBuilder.aClaim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.core.Message;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.testing.ClaimBuilder;
import se.samlad.testing.FiguresCounty;

/** A report's parts against its wholes, as it states both itself (DOMAIN §7). */
class PartsCheckTests {

    private static final Selection OVER_50 = Selection.of(AGE, ">=50");
    private static final Selection WOMEN_OVER_50 = OVER_50.and(GENDER, "K");

    /** What the first of a report's claims contradicts. */
    private static Optional<Message> contradiction(ClaimBuilder... claims) {
        List<Claim> stated = Stream.of(claims).map(ClaimBuilder::build).toList();
        return new PartsCheck(FiguresCounty.VASTRA, new StatedClaims(stated)).contradiction(stated.get(0));
    }

    @Test
    void openAndClosedMakeUpTheWhole() {
        assertThat(contradiction(
                        aClaim(1).count(83).of(STATUS, "open"),
                        aClaim(2).count(158).of(STATUS, "closed"),
                        aClaim(3).count(240)))
                .contains(Message.of("C204", "83", "241", "240"));
    }

    @Test
    void aBreakdownWithinAGroupMakesUpTheGroup() {
        assertThat(contradiction(
                        aClaim(1).count(31).of(WOMEN_OVER_50),
                        aClaim(2).count(11).of(OVER_50.and(GENDER, "M")),
                        aClaim(3).count(41).of(OVER_50)))
                .contains(Message.of("C204", "31", "42", "41"));
    }

    @Test
    void ageBandsThatFollowUponEachOtherMakeUpTheWhole() {
        assertThat(contradiction(
                        aClaim(1).count(100).of(AGE, "30-49"),
                        aClaim(2).count(97).of(AGE, "<30"),
                        aClaim(3).count(41).of(AGE, ">=50"),
                        aClaim(4).count(241)))
                .contains(Message.of("C204", "100", "238", "241"));
    }

    @Test
    void ageBandsWithAGapMakeUpNothing() {
        assertThat(contradiction(
                        aClaim(1).count(97).of(AGE, "<30"),
                        aClaim(2).count(41).of(AGE, ">=50"),
                        aClaim(3).count(241)))
                .isEmpty();
        assertThat(contradiction(
                        aClaim(1).count(41).of(AGE, ">=50"),
                        aClaim(2).count(9).of(AGE, "unknown"),
                        aClaim(3).count(241)))
                .isEmpty();
        assertThat(contradiction(
                        aClaim(1).count(9).of(AGE, "unknown"), aClaim(2).count(241)))
                .isEmpty();
    }

    @Test
    void aMunicipalityOfAnotherDistrictIsNoPart() {
        assertThat(contradiction(
                        aClaim(1).count(3).of(MUNICIPALITY, "Eskilstuna"),
                        aClaim(2).count(241)))
                .isEmpty();
    }

    @Test
    void percentagesOfABreakdownMakeUpAHundred() {
        assertThat(contradiction(
                        aClaim(1).percent("56").of(GENDER, "K"),
                        aClaim(2).percent("46").of(GENDER, "M")))
                .contains(Message.of("C206", "56 %", "102\u00a0%"));
    }

    @Test
    void percentagesMayMissAHundredByRounding() {
        assertThat(contradiction(
                        aClaim(1).percent("56").of(GENDER, "K"),
                        aClaim(2).percent("45").of(GENDER, "M")))
                .isEmpty();
    }

    @Test
    void percentagesOfDifferentWholesMakeUpNothing() {
        Selection men = Selection.of(GENDER, "M");
        assertThat(contradiction(
                        aClaim(1).percent("56").of(OVER_50.and(men)).partOf(men),
                        aClaim(2)
                                .percent("60")
                                .of(Selection.of(AGE, "<50").and(men))
                                .partOf(Selection.ALL)))
                .isEmpty();
        assertThat(contradiction(
                        aClaim(1).percent("56").of(WOMEN_OVER_50),
                        aClaim(2).percent("60").of(OVER_50.and(men))))
                .isEmpty();
    }

    @Test
    void aPercentageIsHeldAgainstTheCountsStatedElsewhere() {
        assertThat(contradiction(
                        aClaim(1).percent("60").of(GENDER, "K"),
                        aClaim(2).count(135).of(GENDER, "K"),
                        aClaim(3).count(241)))
                .contains(Message.of("C205", "60 %", "135", "241", "56,02\u00a0%"));
        assertThat(contradiction(
                        aClaim(1).percent("56").of(GENDER, "K"),
                        aClaim(2).count(135).of(GENDER, "K"),
                        aClaim(3).count(241)))
                .isEmpty();
        assertThat(contradiction(
                        aClaim(1).percent("60").of(GENDER, "K"),
                        aClaim(2).count(0).of(GENDER, "K"),
                        aClaim(3).count(0)))
                .isEmpty();
        assertThat(contradiction(
                        aClaim(1).percent("60").of(GENDER, "K"),
                        aClaim(2).count(135).of(GENDER, "K")))
                .isEmpty();
        assertThat(contradiction(
                        aClaim(1).percent("60").of(GENDER, "K"), aClaim(2).count(241)))
                .isEmpty();
    }

    @Test
    void aPartIsNotMoreThanItsWhole() {
        assertThat(contradiction(
                        aClaim(1).count(50).of(WOMEN_OVER_50),
                        aClaim(2).count(41).of(OVER_50)))
                .contains(Message.of("C207", "50", "41"));
        assertThat(contradiction(
                        aClaim(1).count(31).of(WOMEN_OVER_50),
                        aClaim(2).count(41).of(OVER_50)))
                .isEmpty();
        assertThat(contradiction(
                        aClaim(1).count(50).of(OVER_50), aClaim(2).count(41).of(WOMEN_OVER_50)))
                .isEmpty();
    }

    @Test
    void thePeriodHasNotMoreThanThereAreSinceStart() {
        assertThat(contradiction(
                        aClaim(1).count(300).in(Scope.NEW_IN_PERIOD), aClaim(2).count(241)))
                .contains(Message.of("C207", "300", "241"));
        assertThat(contradiction(aClaim(1).count(300), aClaim(2).count(241).in(Scope.NEW_IN_PERIOD)))
                .isEmpty();
    }

    @Test
    void valuesOfOnePropertyAreTogetherNotMoreThanThereAre() {
        assertThat(contradiction(
                        aClaim(1).count(130).of(REFERRER, "Försäkringskassan"),
                        aClaim(2).count(118).of(REFERRER, "Ekonomiskt bistånd"),
                        aClaim(3).count(241),
                        aClaim(4).count(9).of(GENDER, "K")))
                .contains(Message.of("C208", "130", "248", "241"));
        assertThat(contradiction(
                        aClaim(1).count(121).of(REFERRER, "Försäkringskassan"),
                        aClaim(2).count(118).of(REFERRER, "Ekonomiskt bistånd"),
                        aClaim(3).count(241)))
                .isEmpty();
        assertThat(contradiction(
                        aClaim(1).count(121).of(REFERRER, "Försäkringskassan"),
                        aClaim(2).count(100)))
                .contains(Message.of("C207", "121", "100"));
    }

    @Test
    void aWholeIsTheSameEverywhere() {
        assertThat(contradiction(
                        aClaim(1)
                                .count(144)
                                .of(AGE, ">=30")
                                .partOf(Selection.ALL)
                                .stating(144, 241),
                        aClaim(2).count(243)))
                .contains(Message.of("C209", "144", "241", "243"));
        assertThat(contradiction(
                        aClaim(1)
                                .count(144)
                                .of(AGE, ">=30")
                                .partOf(Selection.ALL)
                                .stating(144, 241),
                        aClaim(2).count(241)))
                .isEmpty();
    }
}
