package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How many slips of the keyboard lie between two texts. */
class SlipsTests {

    private static final int MANY = 9;

    @Test
    void equalTextsHaveNoneBetweenThem() {
        assertThat(Slips.between("lindgren", "lindgren", MANY)).isZero();
    }

    @Test
    void aChangedLetterIsOne() {
        assertThat(Slips.between("lindgren", "lundgren", MANY)).isEqualTo(1);
    }

    @Test
    void aLetterTooManyIsOne() {
        assertThat(Slips.between("svensson", "svendsson", MANY)).isEqualTo(1);
    }

    @Test
    void aLetterLeftOutIsOne() {
        assertThat(Slips.between("svensson", "svenson", MANY)).isEqualTo(1);
    }

    @Test
    void twoNeighboursThatChangedPlacesAreOne() {
        assertThat(Slips.between("svensson", "svesnson", MANY)).isEqualTo(1);
    }

    @Test
    void twoLettersThatChangedPlacesOverAThirdAreTwo() {
        assertThat(Slips.between("abcde", "cbade", MANY)).isEqualTo(2);
    }

    @Test
    void aSwapAndAChangeAreTwo() {
        assertThat(Slips.between("svensson", "svesnsan", MANY)).isEqualTo(2);
    }

    @Test
    void anEmptyTextIsAllItsLettersAway() {
        assertThat(Slips.between("", "anna", MANY)).isEqualTo(4);
    }

    @Test
    void moreThanTheLimitIsOnlySaidToBeMore() {
        assertThat(Slips.between("abcdefgh", "ijklmnop", 2)).isEqualTo(3);
    }

    @Test
    void lengthsFurtherApartThanTheLimitNeedNoAligning() {
        assertThat(Slips.between("ab", "abcdef", 2)).isEqualTo(3);
    }

    @Test
    void asManyAsTheLimitAreCounted() {
        assertThat(Slips.between("abcd", "abxy", 2)).isEqualTo(2);
    }

    @Test
    void everyThirdLetterOfTheLongerMayBeOne() {
        assertThat(Slips.allowed("anna", "johansson")).isEqualTo(3);
    }

    @Test
    void shortTextsAreCloseWithOneOnly() {
        assertThat(Slips.isClose(1, "anna", "anne")).isTrue();
        assertThat(Slips.isClose(2, "robert", "rupert")).isFalse();
    }

    @Test
    void longTextsAreCloseWithTwo() {
        assertThat(Slips.isClose(2, "mohammed", "muhammad")).isTrue();
        assertThat(Slips.isClose(3, "mohammed", "muhamad")).isFalse();
    }

    @Test
    void twoLettersAreCloseToNothing() {
        assertThat(Slips.isClose(1, "bo", "boo")).isFalse();
    }
}
