package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.AGE;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.ClaimBuilder.aClaim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samlad.core.Period;
import se.samlad.testing.ClaimReading;

/** A figure that another figure explains, where no row is at fault. */
class FigureCausesTests {

    private static final StatedFigure WOMEN =
            new StatedFigure(aClaim(1).count(106).of(GENDER, "K").build(), 135, 0);
    private static final StatedFigure MEN =
            new StatedFigure(aClaim(2).count(135).of(GENDER, "M").build(), 106, 0);
    private static final StatedFigure OVER_50 =
            new StatedFigure(aClaim(3).count(135).of(AGE, ">=50").build(), 106, 0);
    private static final StatedFigure SHARE =
            new StatedFigure(aClaim(4).percent("40").of(GENDER, "K").build(), 135, 241);

    private static final Period BEFORE = ClaimReading.PERIOD.previous();
    private static final Period LONG_BEFORE = BEFORE.previous();

    private static List<Cause> causes(StatedFigure figure, Optional<StatedFigure> earlier, StatedFigure... report) {
        return new FigureCauses(
                        List.of(report),
                        List.of(BEFORE),
                        (any, period) -> any.equals(figure) ? earlier : Optional.empty())
                .solve(figure).stream()
                        .flatMap(solution -> solution.explanation().parts().stream())
                        .map(Explanation.Part::cause)
                        .toList();
    }

    @Test
    void twoOfOneBreakdownMayHaveChangedPlaces() {
        assertThat(causes(WOMEN, Optional.empty(), WOMEN, MEN)).containsExactly(Cause.SWAPPED);
    }

    @Test
    void twoOfDifferentBreakdownsHaveNot() {
        assertThat(causes(WOMEN, Optional.empty(), WOMEN, OVER_50)).isEmpty();
        assertThat(causes(WOMEN, Optional.empty(), WOMEN, SHARE)).isEmpty();
    }

    @Test
    void aCountMayBeTheEarlierPeriods() {
        StatedFigure earlier = new StatedFigure(WOMEN.claim(), 106, 0);

        assertThat(causes(WOMEN, Optional.of(earlier), WOMEN)).containsExactly(Cause.EARLIER_FIGURES);
        assertThat(causes(WOMEN, Optional.of(WOMEN), WOMEN)).isEmpty();
    }

    @Test
    void aSinglePercentageMayBeTheEarlierPeriodsByChance() {
        StatedFigure earlier = new StatedFigure(SHARE.claim(), 40, 100);

        assertThat(causes(SHARE, Optional.of(earlier), SHARE)).isEmpty();
    }

    private static List<Explanation.Part> copied(StatedFigure figure, Map<Period, List<StatedFigure>> then) {
        return new FigureCauses(
                        List.of(WOMEN, OVER_50),
                        List.of(BEFORE, LONG_BEFORE),
                        (any, period) -> then.getOrDefault(period, List.of()).stream()
                                .filter(each -> each.claim().equals(any.claim()))
                                .findFirst())
                .solve(figure).stream()
                        .flatMap(solution -> solution.explanation().parts().stream())
                        .toList();
    }

    private static final StatedFigure WOMEN_THEN = new StatedFigure(WOMEN.claim(), 106, 0);
    private static final StatedFigure OVER_50_THEN = new StatedFigure(OVER_50.claim(), 135, 0);

    @Test
    void figuresOfLongAgoAreNamedByTheirPeriodWhenSeveralAreOfIt() {
        assertThat(copied(WOMEN, Map.of(LONG_BEFORE, List.of(WOMEN_THEN, OVER_50_THEN))))
                .containsExactly(Explanation.Part.copied(LONG_BEFORE, -29));
        assertThat(copied(WOMEN, Map.of(LONG_BEFORE, List.of(WOMEN_THEN)))).isEmpty();
    }

    @Test
    void thePeriodOfMostFiguresIsNamedAndTheLatestOfSeveral() {
        assertThat(copied(WOMEN, Map.of(BEFORE, List.of(WOMEN_THEN), LONG_BEFORE, List.of(WOMEN_THEN, OVER_50_THEN))))
                .containsExactly(Explanation.Part.copied(LONG_BEFORE, -29));
        assertThat(copied(
                        WOMEN,
                        Map.of(
                                BEFORE,
                                List.of(WOMEN_THEN, OVER_50_THEN),
                                LONG_BEFORE,
                                List.of(WOMEN_THEN, OVER_50_THEN))))
                .containsExactly(Explanation.Part.copied(BEFORE, -29));
    }
}
