package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samlad.core.Dimension.AGE;
import static se.samlad.core.Dimension.GENDER;
import static se.samlad.testing.ClaimBuilder.aClaim;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samlad.core.Measure;
import se.samlad.core.Period;
import se.samlad.core.Scope;
import se.samlad.core.Selection;
import se.samlad.core.Texts;
import se.samlad.count.Definition;

/** How explanations, definitions and corrected figures read. */
class WordingTests {

    private static Explanation.Part part(Cause cause, int candidates, int closes, String... rows) {
        return new Explanation.Part(cause, List.of(rows), candidates, closes);
    }

    private static String said(Explanation explanation) {
        return Texts.said(Wording.of(explanation));
    }

    @Test
    void aDefinitionIsNamedByWhatIsOtherThanTheDefault() {
        Definition other = new Definition(
                Measure.ENROLMENTS,
                Scope.OPEN,
                Definition.AgeReference.ENROLMENT,
                Definition.Boundary.OVER,
                Definition.CutOff.INCLUSIVE,
                Definition.Residence.ANY);

        assertThat(Texts.said(Wording.of(other, Scope.SINCE_START)))
                .isEqualTo("inskrivningar i stället för personer och pågående vid periodens slut och ålder vid"
                        + " inskrivningen och åldersgränsen själv utanför (över, inte från och med) och rapportens"
                        + " datum som en dag i perioden och alla kommuner en person har bott i");
        assertThat(Wording.of(Definition.standard(Scope.OPEN), Scope.OPEN)).isEmpty();
    }

    @Test
    void anExplanationNamesItsRowsAndWhatTheyClose() {
        assertThat(said(new Explanation(List.of(
                        part(Cause.MISSING_VALUE, 1, 1, "Pågående!8"),
                        part(Cause.OPEN_PAIR, 3, -1, "Pågående!9", "Pågående!10")))))
                .isEqualTo("raden saknar uppgiften (+1: Pågående!8) och två rader kan vara samma person"
                        + " (−1, någon av 3 rader: Pågående!9, Pågående!10)");
    }

    @Test
    void ofManyRowsTheFirstAreNamed() {
        assertThat(said(new Explanation(
                        List.of(part(Cause.DUPLICATE, 6, 6, "A!1", "A!2", "A!3", "A!4", "A!5", "A!6")))))
                .isEqualTo("en dubblett kan vara räknad (+6: A!1, A!2, A!3, A!4, A!5 …)");
    }

    @Test
    void aFigureMayExplainAFigure() {
        assertThat(said(new Explanation(List.of(part(Cause.SWAPPED, 0, -29)))))
                .isEqualTo("två tal i samma uppdelning verkar ha bytt plats (−29)");
    }

    @Test
    void aCopiedFigureIsNamedByItsPeriod() {
        Explanation.Part copied = Explanation.Part.copied(new Period(LocalDate.of(2025, 1, 1)), -2);

        assertThat(said(new Explanation(List.of(copied))))
                .isEqualTo("talet är det som listan gav 2025-01-01 och verkar vara kopierat (−2)");
    }

    @Test
    void anExplanationHasACause() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Explanation(List.of()));
    }

    @Test
    void whatToWriteIsStatedAsItWas() {
        Selection over50 = Selection.of(AGE, ">=50");
        assertThat(Wording.corrected(new StatedFigure(
                        aClaim(1).percent("75").of(over50.and(GENDER, "K")).build(), 31, 41)))
                .contains("76\u00a0% (31 av 41)");
        assertThat(Wording.corrected(new StatedFigure(
                        aClaim(1).count(30).of(over50).stating(30, 41).build(), 31, 41)))
                .contains("31 av 41");
        assertThat(Wording.corrected(new StatedFigure(
                        aClaim(1).count(30).of(over50).partOf(Selection.ALL).build(), 31, 41)))
                .contains("31");
        assertThat(Wording.corrected(
                        new StatedFigure(aClaim(1).count(30).of(over50).build(), 31, 0)))
                .contains("31");
        assertThat(Wording.corrected(
                        new StatedFigure(aClaim(1).percent("30").of(over50).build(), 0, 0)))
                .isEmpty();
    }
}
