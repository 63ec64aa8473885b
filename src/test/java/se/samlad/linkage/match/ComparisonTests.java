package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Names in each other's place, and identifiers that say nothing of each other. */
class ComparisonTests {

    private static Comparison compare(Somebody one, Somebody other) {
        Comparison comparison = new Comparison(Somebody.records(one, other));
        comparison.look(0, 1);
        return comparison;
    }

    private static Level number(Somebody one, Somebody other) {
        return compare(one, other).level(0);
    }

    @Test
    void aGivenNameWhereTheFamilyNameGoesIsSeen() {
        Comparison comparison =
                compare(Somebody.named("Kristina", "Lindqvist"), Somebody.named("Lindkvist", "Kristina"));

        assertThat(comparison.isCrossed()).isTrue();
        assertThat(comparison.levels())
                .containsExactly(Level.MISSING, Level.MISSING, Level.SAME, Level.VARIANT, Level.MISSING, Level.MISSING);
    }

    @Test
    void crossedNamesSayTheSameWhicheverRecordComesFirst() {
        Somebody straight = Somebody.named("Kristina", "Lindqvist");
        Somebody crossed = Somebody.named("Lindkvist", "Kristina");

        assertThat(compare(crossed, straight).levels())
                .isEqualTo(compare(straight, crossed).levels());
    }

    @Test
    void aNameThatStandsAloneInTheOthersPlaceIsSeen() {
        assertThat(compare(Somebody.named("Lindqvist", ""), Somebody.named("Kristina", "Lindqvist"))
                        .isCrossed())
                .isTrue();
    }

    @Test
    void namesInTheirPlacesAreNotCrossed() {
        assertThat(compare(Somebody.named("Olof", "Erik"), Somebody.named("Olof", "Holm"))
                        .isCrossed())
                .isFalse();
    }

    @Test
    void oneCrossedNameIsNotEnoughWhenTheOtherContradicts() {
        assertThat(compare(Somebody.named("Erik", "Holm"), Somebody.named("Ekberg", "Erik"))
                        .isCrossed())
                .isFalse();
    }

    @Test
    void namesThatAreOnlyAlikeAreNotCrossed() {
        assertThat(compare(Somebody.named("Robert", "E"), Somebody.named("Eva", "Rupert"))
                        .isCrossed())
                .isFalse();
    }

    @Test
    void oneWithoutNamesIsNotCrossed() {
        assertThat(compare(Somebody.named("", ""), Somebody.named("Erik", "Holm"))
                        .isCrossed())
                .isFalse();
    }

    @Test
    void whatIsFoundOfAPairIsForgottenAtTheNext() {
        Comparison comparison = new Comparison(Somebody.records(
                Somebody.named("Erik", "Holm"), Somebody.named("Holm", "Erik"), Somebody.named("Erik", "Holm")));
        comparison.look(0, 1);
        comparison.look(0, 2);

        assertThat(comparison.isCrossed()).isFalse();
        assertThat(comparison.level(2)).isEqualTo(Level.SAME);
    }

    @Test
    void anIdentifierOfAnotherAuthorityThatDiffersSaysNothing() {
        Somebody erik = Somebody.named("Erik", "Holm");

        assertThat(number(erik.numberedBy(1, "qwertyasdfgh"), erik.numberedBy(2, "mnbvcxzlkjhg")))
                .isEqualTo(Level.MISSING);
    }

    @Test
    void anIdentifierOfAnotherAuthorityThatIsAlikeSaysNothing() {
        Somebody erik = Somebody.named("Erik", "Holm");

        assertThat(number(erik.numberedBy(1, "qwertyasdfgh"), erik.numberedBy(2, "xxertyasdfgh")))
                .isEqualTo(Level.MISSING);
    }

    @Test
    void anIdentifierOfAnotherAuthorityThatAgreesSpeaksForOnePerson() {
        Somebody erik = Somebody.named("Erik", "Holm");

        assertThat(number(erik.numberedBy(1, "qwertyasdfgh"), erik.numberedBy(2, "qwertyasdfgh")))
                .isEqualTo(Level.SAME);
        assertThat(number(erik.numberedBy(1, "qwertyasdfgh"), erik.numberedBy(2, "qwertyasdfgi")))
                .isEqualTo(Level.CLOSE);
    }

    @Test
    void anIdentifierThatNobodyVouchesForIsComparedWithAny() {
        Somebody erik = Somebody.named("Erik", "Holm");

        assertThat(number(erik.mistyped("qwertyasdfgh"), erik.numbered("mnbvcxzlkjhg")))
                .isEqualTo(Level.DIFFERENT);
        assertThat(number(erik.numbered("qwertyasdfgh"), erik.mistyped("mnbvcxzlkjhg")))
                .isEqualTo(Level.DIFFERENT);
    }

    @Test
    void recordsWithoutNamesAreComparedToo() {
        Records places = new Records(List.of(new Attribute("place", Kind.PLACE)));
        places.add("here", 1, Records.NOBODY, List.of("Flen"));
        places.add("here", 2, Records.NOBODY, List.of("Flen"));
        Comparison comparison = new Comparison(places);
        comparison.look(0, 1);

        assertThat(comparison.levels()).containsExactly(Level.SAME);
        assertThat(comparison.isCrossed()).isFalse();
    }

    @Test
    void recordsWithGivenNamesOnlyAreNeverCrossed() {
        Records names = new Records(List.of(new Attribute("given", Kind.GIVEN_NAME)));
        names.add("here", 1, Records.NOBODY, List.of("Erik"));
        names.add("here", 2, Records.NOBODY, List.of("Olof"));
        Comparison comparison = new Comparison(names);
        comparison.look(0, 1);

        assertThat(comparison.isCrossed()).isFalse();
    }

    @Test
    void twoThatDifferInAllThatTellsAreTwoPeople() {
        Somebody erik = Somebody.named("Erik", "Holm").born("1990-03-14").numbered("qwertyasdfgh");
        Somebody anna = Somebody.named("Anna", "Berg").born("1965-11-30").numbered("mnbvcxzlkjhg");

        assertThat(compare(erik, anna).areTwoPeople(5)).isTrue();
    }

    @Test
    void twoOfOneNameMayBeOne() {
        Somebody erik = Somebody.named("Erik", "Holm").born("1990-03-14");

        assertThat(compare(erik, erik.again().born("1965-11-30")).areTwoPeople(1))
                .isFalse();
    }

    @Test
    void birthInTheSameYearDoesNotMakeThemOne() {
        Somebody erik = Somebody.named("Erik", "Holm").born("1990-03-14");
        Somebody anna = Somebody.named("Anna", "Berg").born("1990-11-25");

        assertThat(compare(erik, anna).areTwoPeople(5)).isTrue();
    }

    @Test
    void oneDifferenceDoesNotMakeThemTwo() {
        assertThat(compare(Somebody.named("Erik", ""), Somebody.named("Anna", ""))
                        .areTwoPeople(5))
                .isFalse();
    }
}
