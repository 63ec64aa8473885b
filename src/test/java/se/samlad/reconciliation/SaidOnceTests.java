package se.samlad.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.samlad.core.Message;
import se.samlad.core.Severity;
import se.samlad.participant.RowFinding;
import se.samlad.participant.RowFindingTable.Placed;
import se.samlad.participant.RowKey;
import se.samlad.testing.InSwedish;

/** One missing column is one finding, not 241. */
class SaidOnceTests {

    private static Placed finding(int sheet, int row, String rule, OptionalInt column, String... arguments) {
        return new Placed(
                new RowKey(2, sheet, row),
                sheet == 1 ? "Pågående" : "Avslutade",
                new RowFinding(rule, Severity.QUERY, column, List.of(arguments)));
    }

    private static List<Placed> rows(int count, String rule) {
        return IntStream.range(0, count)
                .mapToObj(row -> finding(1, 7 + row, rule, OptionalInt.of(3), "field.municipality"))
                .toList();
    }

    private static List<Finding> said(List<Placed> findings, int counted) {
        return InSwedish.of(new SaidOnce("lista.xlsx", findings, counted).findings("vastra"));
    }

    @Test
    void aRuleThatHitsHalfOfTheRowsIsOneFindingOfTheFile() {
        assertThat(said(rows(10, "R213"), 20))
                .containsExactly(Finding.of(
                        "vastra",
                        Finding.Kind.PACKAGE,
                        Severity.QUERY,
                        "lista.xlsx",
                        Message.of(
                                "R213",
                                "lista.xlsx, 10 rader (blad ”Pågående” kolumn D rad 7, 8, 9, 10, 11, 12, 13, 14, 15, 16)",
                                "field.municipality")));
    }

    @Test
    void theRowsOfEachSheetAndColumnStandTogetherAndTheRestIsCounted() {
        List<Placed> findings = new ArrayList<>();
        IntStream.range(0, 18).forEach(row -> findings.add(finding(1, 7 + row, "R506", OptionalInt.empty())));
        IntStream.range(0, 12).forEach(row -> findings.add(finding(2, 9 + row, "R506", OptionalInt.of(4))));

        assertThat(said(findings, 60))
                .singleElement()
                .extracting(finding -> finding.message().arguments().get(0))
                .isEqualTo(
                        "lista.xlsx, 30 rader (blad ”Pågående” rad 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,"
                                + " 21, 22, 23, 24; blad ”Avslutade” kolumn E rad 9, 10 och 10 till)");
    }

    @Test
    void fewRowsOfAShortListAreSaidRowByRow() {
        assertThat(said(rows(9, "R213"), 9)).isEmpty();
    }

    @Test
    void lessThanHalfOfTheRowsIsSaidRowByRow() {
        assertThat(said(rows(10, "R213"), 21)).isEmpty();
    }

    @Test
    void aRowIsCountedOnceHoweverManyOfItsCellsAreHit() {
        List<Placed> twice = new ArrayList<>(rows(9, "R605"));
        twice.addAll(rows(9, "R605"));

        assertThat(said(twice, 10)).isEmpty();
    }

    @Test
    void theSameRuleAboutAnotherFieldIsAnotherCause() {
        List<Placed> findings = new ArrayList<>(rows(6, "R210"));
        IntStream.range(0, 6)
                .forEach(row -> findings.add(finding(1, 7 + row, "R210", OptionalInt.of(5), "field.dischargeDate")));

        assertThat(said(findings, 6)).isEmpty();
    }

    @Test
    void reEnrolmentsHaveNoCauseInCommon() {
        assertThat(said(rows(10, "R701"), 10)).isEmpty();
    }

    @Test
    void agesOutsideTheTracksAreSaidOnceHoweverFew() {
        assertThat(said(List.of(finding(1, 24, "R505", OptionalInt.of(7))), 241))
                .singleElement()
                .extracting(Finding::message)
                .isEqualTo(Message.of("R505", "lista.xlsx, 1 rad (blad ”Pågående” kolumn H rad 24)"));
    }

    @Property
    void everyFindingIsSaidOnceOrOfItsRow(
            @ForAll @IntRange(min = 0, max = 40) int rows, @ForAll @IntRange(min = 0, max = 60) int counted) {
        List<Placed> findings = rows(rows, "R213");
        SaidOnce once = new SaidOnce("lista.xlsx", findings, counted);

        boolean most = rows >= 10 && 2 * rows >= counted;
        assertThat(findings).allMatch(placed -> once.contains(placed) == most);
        assertThat(once.findings("vastra")).hasSize(most ? 1 : 0);
    }
}
