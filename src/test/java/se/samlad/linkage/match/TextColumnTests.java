package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Names, places and categories, record by record. */
class TextColumnTests {

    private static TextColumn names(String... values) {
        TextColumn column = new TextColumn(Kind.GIVEN_NAME);
        for (String value : values) {
            column.add(value);
        }
        return column;
    }

    @Test
    void spellingsThatFoldToTheSameWordsAreOneValue() {
        TextColumn column = names("Örjan", "ORJAN", "Åsa");

        assertThat(column.distinct()).isEqualTo(2);
        assertThat(column.id(0)).isEqualTo(column.id(1));
        assertThat(column.compare(0, 1)).isEqualTo(Level.SAME);
    }

    @Test
    void aTextWithoutLettersIsMissing() {
        TextColumn column = names("-", "Anna");

        assertThat(column.isMissing(0)).isTrue();
        assertThat(column.compare(0, 1)).isEqualTo(Level.MISSING);
        assertThat(column.compare(1, 0)).isEqualTo(Level.MISSING);
    }

    @Test
    void aMissingTextHasNoHash() {
        assertThat(names("").hash(0)).isZero();
        assertThat(names("Anna").hash(0)).isNotZero();
    }

    @Test
    void whatIsRememberedOfTwoNamesIsWhatWasSaidAtFirst() {
        TextColumn column = names("Kristina", "Christina", "Anna");

        assertThat(column.compare(0, 1)).isEqualTo(Level.VARIANT);
        assertThat(column.compare(0, 2)).isEqualTo(Level.DIFFERENT);
        assertThat(column.compare(1, 0)).isEqualTo(Level.VARIANT);
    }

    @Test
    void placesAreNotComparedBySound() {
        TextColumn places = new TextColumn(Kind.PLACE);
        places.add("Wikby");
        places.add("Vikby");

        assertThat(places.compare(0, 1)).isEqualTo(Level.CLOSE);
    }

    @Test
    void thousandsOfNamesAreKeptApart() {
        TextColumn column = new TextColumn(Kind.FAMILY_NAME);
        for (int i = 0; i < 3000; i++) {
            column.add("namn" + i);
        }

        assertThat(column.distinct()).isEqualTo(3000);
        assertThat(column.words(2999).whole()).isEqualTo("namn2999");
    }
}
