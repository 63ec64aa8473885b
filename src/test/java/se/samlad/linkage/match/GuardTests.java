package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Why two that look alike are two people (DOMAIN I5). */
class GuardTests {

    private static final Somebody ERIK =
            Somebody.named("Erik", "Holm").born("1990-03-14").man().livingIn("Flen");

    private static Optional<Guard> guard(Somebody one, Somebody other) {
        return new Scorer(Somebody.records(one, other)).guard(0, 1);
    }

    private static Somebody brother(String given) {
        return Somebody.named(given, "Holm").born("1990-03-14").man().livingIn("Flen");
    }

    @Test
    void nothingForbidsTwoThatAgree() {
        assertThat(guard(ERIK, ERIK.again())).isEmpty();
    }

    @Test
    void twoValidNumbersAreTwoPeople() {
        assertThat(guard(ERIK.numbered("qwertyasdfgh"), ERIK.numbered("mnbvcxzlkjhg")))
                .contains(Guard.OTHER_IDENTIFIER);
    }

    @Test
    void twoValidNumbersTwoSlipsApartAreTwoPeople() {
        assertThat(guard(ERIK.numbered("qwertyasdfgh"), ERIK.numbered("xxertyasdfgh")))
                .contains(Guard.OTHER_IDENTIFIER);
    }

    @Test
    void twoValidNumbersASlipApartMayBeOnePerson() {
        assertThat(guard(ERIK.numbered("qwertyasdfgh"), ERIK.numbered("wqertyasdfgh")))
                .isEmpty();
    }

    @Test
    void aMistypedNumberForbidsNothing() {
        assertThat(guard(ERIK.numbered("qwertyasdfgh"), ERIK.mistyped("mnbvcxzlkjhg")))
                .isEmpty();
    }

    @Test
    void twoMistypedNumbersForbidNothing() {
        assertThat(guard(ERIK.mistyped("qwertyasdfgh"), ERIK.mistyped("mnbvcxzlkjhg")))
                .isEmpty();
    }

    @Test
    void aNumberOfAnotherAuthorityForbidsNothing() {
        assertThat(guard(ERIK.numberedBy(1, "qwertyasdfgh"), ERIK.numberedBy(2, "mnbvcxzlkjhg")))
                .isEmpty();
    }

    @Test
    void twinsShareFamilyNameAndBirthDate() {
        assertThat(guard(ERIK, brother("Olof"))).contains(Guard.TWINS);
    }

    @Test
    void twinsNamedAlmostAlikeMayBeOnePerson() {
        assertThat(guard(ERIK, brother("Eric"))).isEmpty();
    }

    @Test
    void twinsAreNoTwinsWhenTheNumberAgrees() {
        assertThat(guard(ERIK.mistyped("qwertyasdfgh"), brother("Olof").numbered("qwertyasdfgh")))
                .isEmpty();
    }

    @Test
    void parentAndChildOfOneNameAreTwoPeople() {
        assertThat(guard(ERIK, ERIK.again().born("1962-11-30"))).contains(Guard.OTHER_BIRTH_DATE);
    }

    @Test
    void otherBirthDatesForbidNothingWhenFamilyNamesDifferToo() {
        assertThat(guard(ERIK, Somebody.named("Erik", "Ekberg").born("1962-11-30")))
                .isEmpty();
    }

    @Test
    void recordsThatKnowNoNamesAndDatesAreNotGuarded() {
        Records mails = new Records(List.of(new Attribute("mail", Kind.IDENTIFIER)));
        mails.add("here", 1, Records.NOBODY, List.of("anna@example.org"));
        mails.add("here", 2, Records.NOBODY, List.of("erik@example.com"));

        assertThat(new Scorer(mails).guard(0, 1)).isEmpty();
    }
}
