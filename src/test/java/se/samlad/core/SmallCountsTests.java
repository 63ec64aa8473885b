package se.samlad.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SmallCountsTests {

    @Test
    void oneToFourAreSmallAndZeroIsNot() {
        SmallCounts rule = new SmallCounts(5, 2);
        assertThat(rule.include(0)).isFalse();
        assertThat(rule.include(1)).isTrue();
        assertThat(rule.include(4)).isTrue();
        assertThat(rule.include(5)).isFalse();
    }

    @Test
    void aLimitOfOneHidesNothing() {
        assertThat(new SmallCounts(1, 2).include(1)).isFalse();
    }

    @Test
    void aSpanThatSmallCountsDoNotHaveIsRefused() {
        assertThatThrownBy(() -> new SmallCounts(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SmallCounts(5, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new SmallCounts(0, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
