package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samlad.core.Dimension.AGE;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.core.Dimension.MUNICIPALITY;
import static se.samlad.testing.ClaimBuilder.aClaim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samlad.claim.Claim;
import se.samlad.core.Message;
import se.samlad.core.Scope;

/** One row is not the explanation of two figures that exclude each other. */
class SharedRowsTests {

    private static final Explanation MISSING = missing(1, "A!8");
    private static final Explanation DUPLICATE =
            new Explanation(List.of(new Explanation.Part(Cause.DUPLICATE, List.of("A!9"), 1, 1)));
    private static final Claim FLEN =
            aClaim(1).count(45).of(MUNICIPALITY, "Flen").build();
    private static final Claim KATRINEHOLM =
            aClaim(2).count(154).of(MUNICIPALITY, "Katrineholm").build();
    private static final Claim OF_REFERRER = aClaim(3)
            .count(121)
            .of(se.samlad.core.Dimension.REFERRER, "Försäkringskassan")
            .build();

    private final Map<Claim, Assessment> verdicts = new LinkedHashMap<>();

    private static Explanation missing(int closes, String... rows) {
        return new Explanation(List.of(new Explanation.Part(Cause.MISSING_VALUE, List.of(rows), rows.length, closes)));
    }

    private SharedRowsTests explain(Claim claim, Explanation... explanations) {
        Assessment differs = Assessment.of(Verdict.DIFFERS, "1", Message.of("DIFFERS", "2", "1"));
        verdicts.put(claim, Explainer.explained(claim, differs, List.of(explanations)));
        return this;
    }

    private Map<Claim, Assessment> settled() {
        return SharedRows.settled(verdicts);
    }

    private static Explanation first(Map<Claim, Assessment> settled, Claim claim) {
        return settled.getOrDefault(claim, Assessment.notVerifiable("V802"))
                .reasoning()
                .explanations()
                .get(0);
    }

    private static List<Message> remarks(Map<Claim, Assessment> settled, Claim claim) {
        return settled.getOrDefault(claim, Assessment.notVerifiable("V802"))
                .reasoning()
                .remarks();
    }

    @Test
    void theLaterOfTwoFiguresTakesItsOtherExplanation() {
        Map<Claim, Assessment> settled =
                explain(FLEN, MISSING).explain(KATRINEHOLM, MISSING, DUPLICATE).settled();

        assertThat(first(settled, FLEN)).isEqualTo(MISSING);
        assertThat(settled.get(KATRINEHOLM))
                .isEqualTo(explain(KATRINEHOLM, DUPLICATE, MISSING).verdicts.get(KATRINEHOLM));
    }

    @Test
    void theEarlierDoesWhenTheLaterHasNoOther() {
        Map<Claim, Assessment> settled =
                explain(FLEN, MISSING, DUPLICATE).explain(KATRINEHOLM, MISSING).settled();

        assertThat(first(settled, FLEN)).isEqualTo(DUPLICATE);
        assertThat(first(settled, KATRINEHOLM)).isEqualTo(MISSING);
        assertThat(remarks(settled, KATRINEHOLM)).isEmpty();
    }

    @Test
    void whereNeitherHasAnotherBothSayThatTheRowIsUsedTwice() {
        Map<Claim, Assessment> settled =
                explain(FLEN, MISSING).explain(KATRINEHOLM, MISSING).settled();

        assertThat(remarks(settled, FLEN)).containsExactly(Message.of("V909", "154"));
        assertThat(remarks(settled, KATRINEHOLM)).containsExactly(Message.of("V909", "45"));
    }

    @Test
    void figuresThatDoNotExcludeEachOtherMayShareARow() {
        Claim sinceStart = aClaim(5).count(2).of(GENDER, "K").build();
        Claim ofThePeriod =
                aClaim(6).count(1).of(GENDER, "M").in(Scope.NEW_IN_PERIOD).build();
        explain(FLEN, MISSING).explain(OF_REFERRER, MISSING).explain(sinceStart, MISSING);

        assertThat(explain(ofThePeriod, MISSING).settled()).isEqualTo(verdicts);
    }

    @Test
    void agesExcludeEachOtherWhenTheirBandsDoNotMeet() {
        Claim under30 = aClaim(5).count(2).of(AGE, "<30").build();
        Claim over50 = aClaim(6).count(1).of(AGE, ">=50").build();
        Claim over30 = aClaim(7).count(1).of(AGE, ">=30").build();

        assertThat(remarks(explain(over50, MISSING).explain(under30, MISSING).settled(), over50))
                .containsExactly(Message.of("V909", "2"));
        verdicts.clear();
        assertThat(remarks(explain(under30, MISSING).explain(over50, MISSING).settled(), over50))
                .containsExactly(Message.of("V909", "2"));
        verdicts.clear();
        assertThat(explain(over50, MISSING).explain(over30, MISSING).settled()).isEqualTo(verdicts);
    }

    @Test
    void anAgeThatIsUnknownIsInNoBand() {
        Claim unknown =
                aClaim(5).count(2).of(AGE, se.samlad.core.Dimension.UNKNOWN).build();
        Claim over50 = aClaim(6).count(1).of(AGE, ">=50").build();

        assertThat(remarks(explain(unknown, MISSING).explain(over50, MISSING).settled(), over50))
                .containsExactly(Message.of("V909", "2"));
        verdicts.clear();
        assertThat(remarks(explain(over50, MISSING).explain(unknown, MISSING).settled(), over50))
                .containsExactly(Message.of("V909", "2"));
    }

    @Test
    void rowsThatAreEnoughForBothMayBeShared() {
        assertThat(explain(FLEN, missing(1, "A!8", "A!9"))
                        .explain(KATRINEHOLM, missing(1, "A!9", "A!8"))
                        .settled())
                .isEqualTo(verdicts);
        assertThat(remarks(
                        explain(FLEN, missing(2, "A!8", "A!9"))
                                .explain(KATRINEHOLM, missing(2, "A!9", "A!10"))
                                .settled(),
                        FLEN))
                .containsExactly(Message.of("V909", "154"));
    }

    @Test
    void rowsOfOtherCausesOrDirectionsAreNotShared() {
        Explanation away = missing(-1, "A!8");

        assertThat(explain(FLEN, MISSING).explain(KATRINEHOLM, DUPLICATE).settled())
                .isEqualTo(verdicts);
        assertThat(explain(FLEN, MISSING).explain(KATRINEHOLM, away).settled()).isEqualTo(verdicts);
        assertThat(explain(FLEN, away).explain(KATRINEHOLM, MISSING).settled()).isEqualTo(verdicts);
        assertThat(explain(FLEN, MISSING)
                        .explain(KATRINEHOLM, missing(1, "A!10"))
                        .settled())
                .isEqualTo(verdicts);
    }
}
