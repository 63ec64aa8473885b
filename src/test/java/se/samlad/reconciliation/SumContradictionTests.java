package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.AGE;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.core.Dimension.MUNICIPALITY;
import static se.samlad.core.Dimension.STATUS;
import static se.samlad.testing.ClaimBuilder.aClaim;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samlad.core.Message;
import se.samlad.testing.ClaimBuilder;
import se.samlad.testing.FiguresCounty;

/** Parts that a report states and that do not make up the whole that it states (DOMAIN §7 CONTRADICTION). */
class SumContradictionTests {

    @Test
    void womenAndMenThatDoNotMakeUpTheTotalAreAContradiction() {
        assertThat(contradiction(
                        aClaim(1).count(135).of(GENDER, "K"),
                        aClaim(2).count(105).of(GENDER, "M"),
                        aClaim(3).count(241)))
                .contains(Message.of("C204", "135", "240", "241"));
    }

    @Test
    void municipalitiesThatDoNotMakeUpTheTotalAreAContradiction() {
        assertThat(contradiction(
                        aClaim(1).count(153).of(MUNICIPALITY, "Katrineholm"),
                        aClaim(2).count(45).of(MUNICIPALITY, "Flen"),
                        aClaim(3).count(44).of(MUNICIPALITY, "Vingåker"),
                        aClaim(4).count(241)))
                .contains(Message.of("C204", "153", "242", "241"));
    }

    @Test
    void openAndClosedThatDoNotMakeUpTheTotalAreAContradiction() {
        assertThat(contradiction(
                        aClaim(1).count(158).of(STATUS, "closed"),
                        aClaim(2).count(84).of(STATUS, "open"),
                        aClaim(3).count(241)))
                .contains(Message.of("C204", "158", "242", "241"));
    }

    @Test
    void agesThatDoNotMakeUpTheTotalAreAContradiction() {
        assertThat(contradiction(
                        aClaim(1).count(41).of(AGE, ">=50"),
                        aClaim(2).count(201).of(AGE, "<50"),
                        aClaim(3).count(241)))
                .contains(Message.of("C204", "41", "242", "241"));
    }

    @Test
    void partsThatMakeUpTheTotalAreNone() {
        assertThat(contradiction(
                        aClaim(1).count(97).of(AGE, "<30"),
                        aClaim(2).count(144).of(AGE, ">=30"),
                        aClaim(3).count(241)))
                .isEmpty();
    }

    @Test
    void partsOfWhichOneIsMissingAreNone() {
        assertThat(contradiction(
                        aClaim(1).count(153).of(MUNICIPALITY, "Katrineholm"),
                        aClaim(2).count(45).of(MUNICIPALITY, "Flen"),
                        aClaim(3).count(241)))
                .isEmpty();
    }

    @Test
    void percentagesAreNotAddedUp() {
        assertThat(contradiction(
                        aClaim(1).percent("63").of(GENDER, "K"),
                        aClaim(2).percent("38").of(GENDER, "M"),
                        aClaim(3).percent("100")))
                .isEmpty();
    }

    /** What the first of a report's claims contradicts. */
    private static Optional<Message> contradiction(ClaimBuilder... claims) {
        List<se.samlad.claim.Claim> stated =
                Stream.of(claims).map(ClaimBuilder::build).toList();
        return new SelfCheck(FiguresCounty.VASTRA, stated).contradiction(stated.get(0));
    }
}
