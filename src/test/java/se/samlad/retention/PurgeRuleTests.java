package se.samlad.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.core.Message;
import se.samlad.core.Period;

class PurgeRuleTests {

    private static final Period PERIOD = new Period(LocalDate.of(2026, 1, 1));

    private static final PurgeRule BY_HAND = new PurgeRule(LocalDate.of(2026, 3, 1), 0, false);

    private static PurgeRule.Standing standing(boolean isApproved, boolean isFollowed) {
        return new PurgeRule.Standing(PERIOD, Optional.of(1L), Optional.empty(), isApproved, isFollowed);
    }

    @Test
    void approvedOrFollowedPeriodsMayGo() {
        assertThat(BY_HAND.of(standing(true, true))).isEqualTo(new PurgeRule.May(Ground.APPROVED));
        assertThat(BY_HAND.of(standing(false, true))).isEqualTo(new PurgeRule.May(Ground.FOLLOWED));
    }

    @Test
    void othersGoOnlyWhenSomebodyTakesItOnThemselves() {
        assertThat(BY_HAND.of(standing(false, false))).isEqualTo(new PurgeRule.MayNot(Message.of("E793", PERIOD)));
        assertThat(new PurgeRule(LocalDate.of(2026, 3, 1), 0, true).of(standing(false, false)))
                .isEqualTo(new PurgeRule.May(Ground.ASKED));
    }

    @Test
    void theTimeIsCountedFromTheReportDateAndOverOnItsDay() {
        assertThat(new PurgeRule(LocalDate.of(2026, 6, 30), 6, false).isOver(PERIOD))
                .isFalse();
        assertThat(new PurgeRule(LocalDate.of(2026, 7, 1), 6, false).of(standing(true, true)))
                .isEqualTo(new PurgeRule.May(Ground.AGE));
    }

    @Test
    void withoutATimeNothingIsEverOver() {
        assertThat(new PurgeRule(LocalDate.of(2126, 1, 1), 0, false).isOver(PERIOD))
                .isFalse();
    }

    @Test
    void whatIsNotPublishedNeverGoes() {
        PurgeRule anyway = new PurgeRule(LocalDate.of(2036, 1, 1), 6, true);
        assertThat(anyway.of(new PurgeRule.Standing(PERIOD, Optional.of(1L), Optional.of("samlad run"), true, true)))
                .isEqualTo(new PurgeRule.MayNot(Message.of("E792", PERIOD, "samlad run")));
        assertThat(anyway.of(new PurgeRule.Standing(PERIOD, Optional.empty(), Optional.empty(), false, true)))
                .isEqualTo(new PurgeRule.MayNot(Message.of("E794", PERIOD)));
    }
}
