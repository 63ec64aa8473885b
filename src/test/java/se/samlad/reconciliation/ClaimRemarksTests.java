package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.core.Dimension.MUNICIPALITY;
import static se.samlad.testing.ClaimBuilder.aClaim;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.core.County;
import se.samlad.core.Measure;
import se.samlad.core.Message;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.count.Figure;
import se.samlad.count.Figures;
import se.samlad.testing.ClaimBuilder;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.FiguresCounty;

/** What a reviewer is told besides the verdict. */
class ClaimRemarksTests {

    private static final Selection WOMEN = Selection.of(GENDER, "K");

    private static Reasoning reasoning(ClaimBuilder claim) {
        Figures figures = new Figures(List.of(
                new Figure("vastra", Measure.PERSONS, Scope.SINCE_START, Selection.ALL, 241),
                new Figure("vastra", Measure.PERSONS, Scope.SINCE_START, WOMEN, 135),
                new Figure(County.ID, Measure.PERSONS, Scope.SINCE_START, Selection.ALL, 411),
                new Figure(County.ID, Measure.PERSONS, Scope.SINCE_START, WOMEN, 228)));
        Claim built = claim.build();
        return new ClaimReconciler(FiguresCounty.VASTRA, ClaimReading.PERIOD, any -> figures, List.of(built))
                .assess(built)
                .reasoning();
    }

    @Test
    void aCountThatDiffersMovesTheCountysFigure() {
        assertThat(reasoning(aClaim(1).count(134).of(WOMEN)))
                .isEqualTo(Reasoning.NONE
                        .telling(List.of(Message.of("V906", "228", "227"), Message.of("V907", "135")))
                        .suggesting(java.util.Optional.of("135")));
    }

    @Test
    void aPercentageMovesAboutAsManyAsItMustBeWrongBy() {
        assertThat(reasoning(aClaim(1).percent("60").of(WOMEN)).remarks())
                .containsExactly(Message.of("V912", "228", "237"), Message.of("V907", "56\u00a0% (135 av 241)"));
        assertThat(reasoning(aClaim(1).percent("40").of(WOMEN)).remarks()).contains(Message.of("V912", "228", "190"));
    }

    @Test
    void aPercentageWithItsPartsMovesThose() {
        assertThat(reasoning(aClaim(1).percent("58").of(WOMEN).stating(140, 241))
                        .remarks())
                .contains(Message.of("V906", "228", "233"));
    }

    @Test
    void aWholeThatIsStatedOtherwiseMovesTheCountysWhole() {
        assertThat(reasoning(aClaim(1)
                                .count(135)
                                .of(WOMEN)
                                .partOf(Selection.ALL)
                                .stating(135, 243))
                        .remarks())
                .contains(Message.of("V913", "411", "413"));
    }

    @Test
    void whatDiffersOfAnEarlierPeriodOrOfThePopulationMovesNothingAndSaysSo() {
        assertThat(reasoning(aClaim(1).count(134).of(WOMEN).asOf(ClaimReading.PERIOD.previous()))
                        .remarks())
                .contains(Message.of("V910", ClaimReading.PERIOD.previous()));
        assertThat(reasoning(aClaim(1).percent("40").of(MUNICIPALITY, "Flen").ofInhabitants())
                        .remarks())
                .contains(Message.of("V911"));
    }

    @Test
    void whatAgreesNeedsNoRemark() {
        assertThat(reasoning(aClaim(1).count(135).of(WOMEN))).isEqualTo(Reasoning.NONE);
    }

    @Test
    void aShareOfThePopulationIsPutRightToo() {
        assertThat(reasoning(aClaim(1).percent("26").of(MUNICIPALITY, "Flen").ofInhabitants())
                        .suggestion())
                .contains("27\u00a0% (16\u00a0058 av 59\u00a0643)");
        assertThat(reasoning(
                        aClaim(1).percent("26").of(MUNICIPALITY, "Eskilstuna").ofInhabitants()))
                .isEqualTo(Reasoning.NONE);
    }
}
