package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What speaks for and against one person, and how much. */
class ScorerTests {

    private static final Somebody ERIK = Somebody.named("Erik", "Andersson")
            .born("1990-03-14")
            .man()
            .livingIn("Flen")
            .numbered("qwertyasdfgh");

    /** What is said of two among five hundred others. */
    private static Evidence evidence(String attribute, Somebody one, Somebody other) {
        return among(one, other).evidence(0, 1).stream()
                .filter(each -> each.attribute().equals(attribute))
                .findFirst()
                .orElseThrow();
    }

    private static Scorer among(Somebody one, Somebody other) {
        List<Somebody> people = new ArrayList<>(List.of(one, other));
        people.addAll(Crowd.of(500, "here", 1));
        return new Scorer(Somebody.records(people));
    }

    private static double family(String one, String other) {
        return evidence(Somebody.FAMILY_NAME, Somebody.named("Erik", one), Somebody.named("Erik", other))
                .bits();
    }

    @Test
    void aRareNameInCommonSaysMoreThanACommonOne() {
        assertThat(family("Zackrisson", "Zackrisson")).isGreaterThan(family("Andersson", "Andersson") + 2);
    }

    /** A slip in the name of the first record, and a name that few others have. */
    @ParameterizedTest
    @CsvSource({"Andersson, Andersén, CLOSE", "Andersson, Anderrsson, VARIANT", "Andersson, Andersson Ek, PART"})
    void aNameThatIsAlmostTheSameSaysNoMoreThanTheSameOne(String common, String almost, Level level) {
        List<Somebody> people = new ArrayList<>(List.of(
                Somebody.named("Erik", common), Somebody.named("Erik", common), Somebody.named("Erik", almost)));
        people.addAll(Crowd.of(500, "here", 1));
        Scorer scorer = new Scorer(Somebody.records(people));
        Evidence same = scorer.evidence(0, 1).get(3);
        Evidence like = scorer.evidence(0, 2).get(3);

        assertThat(same.level()).isEqualTo(Level.SAME);
        assertThat(like.level()).isEqualTo(level);
        assertThat(like.bits()).isLessThanOrEqualTo(same.bits());
    }

    @Test
    void differentNamesSpeakForTwoPeople() {
        assertThat(family("Andersson", "Zackrisson")).isNegative();
    }

    @Test
    void aMissingNameSaysNothing() {
        assertThat(evidence(Somebody.FAMILY_NAME, Somebody.named("Erik", ""), ERIK))
                .isEqualTo(new Evidence(Somebody.FAMILY_NAME, Level.MISSING, 0, false));
    }

    @Test
    void theBirthDateIsNotCountedTwiceWhenTheNumberAgrees() {
        assertThat(evidence(Somebody.BIRTH_DATE, ERIK, ERIK.again().mistyped("qwertyasdfgi")))
                .isEqualTo(new Evidence(Somebody.BIRTH_DATE, Level.MISSING, 0, false));
    }

    @Test
    void theGenderIsNotCountedTwiceWhenTheNumberAgrees() {
        assertThat(evidence(Somebody.GENDER, ERIK, ERIK.again().mistyped("qwertyasdfgi")))
                .isEqualTo(new Evidence(Somebody.GENDER, Level.MISSING, 0, false));
    }

    @Test
    void theBirthDateCountsWhereThereIsNoNumber() {
        assertThat(evidence(Somebody.BIRTH_DATE, ERIK, ERIK.again().mistyped(""))
                        .bits())
                .isPositive();
    }

    @Test
    void theBirthDateCountsWhereTheNumbersDiffer() {
        assertThat(evidence(Somebody.BIRTH_DATE, ERIK, ERIK.again().mistyped("mnbvcxzlkjhg"))
                        .bits())
                .isPositive();
    }

    @Test
    void aNumberOfAnotherAuthorityThatDiffersSaysNothing() {
        assertThat(evidence(Somebody.NUMBER, ERIK, ERIK.again().numberedBy(2, "mnbvcxzlkjhg")))
                .isEqualTo(new Evidence(Somebody.NUMBER, Level.MISSING, 0, false));
    }

    @Test
    void aNumberOfTheSameAuthorityThatDiffersSpeaksForTwoPeople() {
        assertThat(evidence(Somebody.NUMBER, ERIK, ERIK.again().numbered("mnbvcxzlkjhg"))
                        .bits())
                .isNegative();
    }

    @Test
    void namesInEachOthersPlaceAreSaidToBe() {
        assertThat(evidence(Somebody.GIVEN_NAME, ERIK, Somebody.named("Andersson", "Erik"))
                        .crossed())
                .isTrue();
        assertThat(evidence(Somebody.PLACE, ERIK, Somebody.named("Andersson", "Erik"))
                        .crossed())
                .isFalse();
    }

    @Test
    void namesInEachOthersPlaceSayLessThanInTheirOwn() {
        Somebody crossed = Somebody.named("Andersson", "Erik").born("1990-03-14");
        Somebody straight = Somebody.named("Erik", "Andersson").born("1990-03-14");

        assertThat(among(straight, crossed).score(0, 1))
                .isLessThan(among(straight, straight.again()).score(0, 1));
    }

    @Test
    void everyAttributeSaysSomethingOfItsOwn() {
        assertThat(among(ERIK, ERIK.again().mistyped("")).evidence(0, 1))
                .extracting(Evidence::attribute, Evidence::level)
                .containsExactly(
                        tuple(Somebody.NUMBER, Level.MISSING),
                        tuple(Somebody.BIRTH_DATE, Level.SAME),
                        tuple(Somebody.GIVEN_NAME, Level.SAME),
                        tuple(Somebody.FAMILY_NAME, Level.SAME),
                        tuple(Somebody.GENDER, Level.SAME),
                        tuple(Somebody.PLACE, Level.SAME));
    }

    @Test
    void twoRecordsAreEnoughToScore() {
        assertThat(new Scorer(Somebody.records(ERIK, ERIK.again())).score(0, 1)).isGreaterThan(Matcher.REVIEW);
    }
}
