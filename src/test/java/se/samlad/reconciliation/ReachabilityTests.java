package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.ClaimBuilder.aClaim;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.claim.Qualifier;
import se.samlad.core.Message;
import se.samlad.testing.ClaimBuilder;

/** Percentages that no whole number of people gives (DOMAIN §7). */
class ReachabilityTests {

    private static Optional<Message> unreachable(ClaimBuilder claim, int whole) {
        Claim built = claim.build();
        return Reachability.unreachable(built, whole);
    }

    @Test
    void theNearestThatCanBeAreNamedWithTheirCounts() {
        assertThat(unreachable(aClaim(1).percent("75").of(GENDER, "K").stating(31, 41), 40))
                .contains(Message.of("V901", "75 %", "41", "73\u00a0% (30)", "76\u00a0% (31)"));
    }

    @Test
    void ofNoStatedWholeTheCountedOneIsMeant() {
        assertThat(unreachable(aClaim(1).percent("75").of(GENDER, "K"), 41)).isPresent();
        assertThat(unreachable(aClaim(1).percent("75").of(GENDER, "K"), 40)).isEmpty();
    }

    @Test
    void aPercentageThatRoundingUpGivesCanBe() {
        assertThat(unreachable(aClaim(1).percent("76").of(GENDER, "K"), 41)).isEmpty();
        assertThat(unreachable(aClaim(1).percent("73").of(GENDER, "K"), 41)).isEmpty();
    }

    @Test
    void roughlyMeantPercentagesReachFarther() {
        assertThat(unreachable(aClaim(1).percent("75").of(GENDER, "K").meant(Qualifier.ABOUT), 41))
                .isEmpty();
    }

    @Test
    void moreThanAHundredCannotBe() {
        assertThat(unreachable(aClaim(1).percent("120").of(GENDER, "K"), 41))
                .contains(Message.of("V902", "120 %", "41", "100\u00a0% (41)"));
    }

    @Test
    void lessThanNothingCannotBe() {
        assertThat(unreachable(aClaim(1).percent("-5").of(GENDER, "K"), 41)).isPresent();
    }

    @Test
    void countsAndSharesOfNobodyAreNotTold() {
        assertThat(unreachable(aClaim(1).count(75).of(GENDER, "K"), 41)).isEmpty();
        assertThat(unreachable(aClaim(1).percent("75").of(GENDER, "K"), 0)).isEmpty();
    }
}
