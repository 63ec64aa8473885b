package se.samlad.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import se.samlad.core.Dimension;
import se.samlad.testing.ClaimReading;
import se.samlad.testing.ShippedLexicon;

class AtomScannerTests {

    private final AtomScanner scanner =
            new AtomScanner(ShippedLexicon.lexicon(), Elsewhere.UNKNOWN, ClaimReading.PERIOD);

    @Test
    void aTextWithoutAnythingHasNoAtoms() {
        assertThat(scanner.scan("", 0, false)).isEmpty();
    }

    @Test
    void atomsStandInOrderWithTheirPlaceInTheReport() {
        assertThat(scanner.scan("12 kvinnor", 100, false))
                .containsExactly(figure(100, 102, "12", 0, Unit.COUNT), new Atom.Term(103, 110, Dimension.GENDER, "K"));
    }

    @Test
    void aPercentageIsOneAtomWithItsSign() {
        assertThat(scanner.scan("12,50 %", 0, false)).containsExactly(figure(0, 7, "12.50", 2, Unit.PERCENT));
    }

    @Test
    void aRatioIsOneAtomWithItsWhole() {
        assertThat(scanner.scan("12 av de 30", 0, false))
                .containsExactly(
                        new Atom.Figure(0, 11, new BigDecimal("12"), 0, Unit.COUNT, OptionalInt.of(30), false));
    }

    @Test
    void aFractionInWordsIsAPercentageInWords() {
        assertThat(scanner.scan("två tredjedelar", 0, false))
                .containsExactly(
                        new Atom.Figure(0, 15, new BigDecimal("66.7"), 1, Unit.PERCENT, OptionalInt.empty(), true));
    }

    @Test
    void aMonthOfAYearKeepsItsMonth() {
        assertThat(scanner.scan("maj 2025", 0, false))
                .containsExactly(
                        new Atom.OtherNumber(0, 8, NumberMention.Kind.DATE, Optional.of(YearMonth.of(2025, 5))));
    }

    @Test
    void anAgeLimitIsATermWithItsNumber() {
        assertThat(scanner.scan("äldre än 30 år", 0, false))
                .containsExactly(new Atom.Term(0, 14, Dimension.AGE, ">=30"));
    }

    @Test
    void numberingIsOnlyFoundAtTheBeginning() {
        assertThat(scanner.scan("2. 3. ", 0, false))
                .containsExactly(
                        new Atom.OtherNumber(0, 3, NumberMention.Kind.NUMBERING, Optional.empty()),
                        figure(3, 4, "3", 0, Unit.COUNT),
                        word(4, 5, Role.STOP));
    }

    @Test
    void signsPlayTheirParts() {
        assertThat(scanner.scan("och\t:()", 0, false))
                .containsExactly(
                        word(0, 3, Role.AND),
                        word(3, 4, Role.CELL),
                        word(4, 5, Role.COLON),
                        word(5, 6, Role.OPEN_BRACKET),
                        word(6, 7, Role.CLOSE_BRACKET));
    }

    @Test
    void aPointInsideAnAbbreviationIsAMark() {
        assertThat(scanner.scan("t.ex", 0, false))
                .containsExactly(word(0, 1, Role.UNKNOWN), word(1, 2, Role.MARK), word(2, 4, Role.UNKNOWN));
    }

    @Test
    void everySignThatEndsASentenceIsAStop() {
        assertThat(scanner.scan(". ! ?", 0, false))
                .containsExactly(word(0, 1, Role.STOP), word(2, 3, Role.STOP), word(4, 5, Role.STOP));
    }

    @Test
    void anyOtherSignIsAMark() {
        assertThat(scanner.scan("\"", 0, false)).containsExactly(word(0, 1, Role.MARK));
    }

    @Test
    void aBlockIsCutIntoSentencesAfterTheirStops() {
        assertThat(Sentences.of(scanner.scan("ja 12. 13", 0, false)))
                .containsExactly(
                        List.of(word(0, 2, Role.UNKNOWN), figure(3, 5, "12", 0, Unit.COUNT), word(5, 6, Role.STOP)),
                        List.of(figure(7, 9, "13", 0, Unit.COUNT)));
    }

    private static Atom figure(int start, int end, String value, int decimals, Unit unit) {
        return new Atom.Figure(start, end, new BigDecimal(value), decimals, unit, OptionalInt.empty(), false);
    }

    private static Atom word(int start, int end, Role role) {
        return new Atom.Word(start, end, role);
    }
}
