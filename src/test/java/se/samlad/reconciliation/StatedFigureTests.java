package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.ClaimBuilder.aClaim;

import org.junit.jupiter.api.Test;
import se.samlad.claim.Qualifier;
import se.samlad.reconciliation.Change.Effect;
import se.samlad.testing.ClaimBuilder;

/** Whether a claim would be right if more or fewer were counted. */
class StatedFigureTests {

    private static StatedFigure figure(ClaimBuilder claim, int part, int whole) {
        return new StatedFigure(claim.build(), part, whole);
    }

    @Test
    void aCountIsRightOfItself() {
        StatedFigure women = figure(aClaim(1).count(135).of(GENDER, "K"), 134, 0);

        assertThat(women.agrees()).isFalse();
        assertThat(women.agreesWith(new Effect(1, 0))).isTrue();
        assertThat(women.agrees(-1, 0)).isFalse();
        assertThat(women.agrees(135, -1)).isFalse();
    }

    @Test
    void aPercentageThatStatesItsPartIsRightOfThatPart() {
        StatedFigure women = figure(aClaim(1).percent("60").of(GENDER, "K").stating(144, 241), 143, 241);

        assertThat(women.agreesWith(new Effect(1, 0))).isTrue();
        assertThat(women.agreesWith(new Effect(2, 0))).isFalse();
    }

    @Test
    void aPercentageOfNobodyOrOfMoreThanAllIsNotRight() {
        StatedFigure women = figure(aClaim(1).percent("100").of(GENDER, "K"), 3, 0);

        assertThat(women.agrees()).isFalse();
        assertThat(women.holds(-1, 3)).isFalse();
        assertThat(figure(aClaim(1).percent("101").of(GENDER, "K"), 101, 100).agrees())
                .isFalse();
    }

    @Test
    void cuttingOffHoldsButDoesNotAgree() {
        StatedFigure women = figure(aClaim(1).percent("75").of(GENDER, "K"), 31, 41);

        assertThat(women.agrees()).isTrue();
        assertThat(women.agrees(31, 41)).isFalse();
    }

    @Test
    void soManyRowsAreNeededAsAreMissing() {
        StatedFigure women = figure(aClaim(1).count(135).of(GENDER, "K"), 130, 0);

        assertThat(women.rowsNeeded(Effect.NONE, new Effect(1, 0), 9)).contains(5);
        assertThat(women.rowsNeeded(new Effect(2, 0), new Effect(1, 0), 9)).contains(3);
        assertThat(women.rowsNeeded(Effect.NONE, new Effect(1, 0), 4)).isEmpty();
        assertThat(women.rowsNeeded(Effect.NONE, new Effect(-1, 0), 9)).isEmpty();
        assertThat(women.rowsNeeded(new Effect(5, 0), new Effect(1, 0), 9)).isEmpty();
    }

    @Test
    void aRoughCountNeedsTheNearestThatItAllows() {
        assertThat(figure(aClaim(1).count(100).meant(Qualifier.ABOUT), 110, 0)
                        .rowsNeeded(Effect.NONE, new Effect(-1, 0), 9))
                .contains(5);
        assertThat(figure(aClaim(1).count(100).meant(Qualifier.AT_LEAST), 97, 0)
                        .rowsNeeded(Effect.NONE, new Effect(1, 0), 9))
                .contains(3);
    }

    @Test
    void aWholeThatDiffersNeedsRowsOfTheWhole() {
        StatedFigure women = figure(aClaim(1).count(31).of(GENDER, "K").stating(31, 43), 31, 41);

        assertThat(women.rowsNeeded(Effect.NONE, new Effect(0, 1), 9)).contains(2);
        assertThat(women.rowsNeeded(Effect.NONE, new Effect(1, 0), 9)).isEmpty();
        assertThat(women.rowsNeeded(Effect.NONE, new Effect(0, 1), 1)).isEmpty();
    }

    @Test
    void aPercentageIsTriedRowByRow() {
        StatedFigure women = figure(aClaim(1).percent("60").of(GENDER, "K"), 143, 241);

        assertThat(women.rowsNeeded(Effect.NONE, new Effect(1, 0), 9)).contains(1);
    }
}
