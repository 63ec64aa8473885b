package se.samlad.linkage.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** Laws of counting slips. */
class SlipsProperties {

    @Property(tries = 500)
    void itIsAsFarThereAsBack(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String other,
            @ForAll @IntRange(max = 5) int limit) {
        assertThat(capped(one, other, limit)).isEqualTo(capped(other, one, limit));
    }

    @Property(tries = 500)
    void aLimitChangesNothingBelowIt(
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String one,
            @ForAll @CharRange(from = 'a', to = 'd') @StringLength(max = 9) String other,
            @ForAll @IntRange(max = 5) int limit) {
        assertThat(capped(one, other, limit)).isEqualTo(Math.min(limit + 1, Slips.between(one, other, 20)));
    }

    @Property(tries = 500)
    void oneSlipIsAtMostOneAway(
            @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 2, max = 12) String text, @ForAll long seed) {
        assertThat(Slips.between(text, Crowd.slip(text, new Random(seed)), 5)).isLessThanOrEqualTo(1);
    }

    /** More than the limit is only said to be more. */
    private static int capped(String one, String other, int limit) {
        return Math.min(limit + 1, Slips.between(one, other, limit));
    }
}
